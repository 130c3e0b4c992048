import Diagnostics

/// Checks that every name that a layout can reach exists and is used as its kind allows.
///
/// It walks the templates as a renderer would, with the shapes of the contexts in place of the contexts. A template under
/// the same shapes is walked once, so recursion ends.
struct TemplateCheck {
    /// What a template can see at one point, innermost last.
    struct Scope: Hashable {
        enum Frame: Hashable {
            case shape(Int)
            /// A text over which a section stands: `{{.}}` prints it.
            case scalar(ShapeTable.Kind)
        }

        private(set) var frames: [Frame]

        init(root: Int) { frames = [.shape(root)] }

        /// Equal scopes see the same: an outer shape that occurs again further in is hidden and goes, as does a hidden text.
        func pushing(_ frame: Frame) -> Scope {
            var result = self
            result.frames.removeAll {
                if case .scalar = $0 { true } else { $0 == frame }
            }
            result.frames.append(frame)
            return result
        }
    }

    /// A block's filling, together with the fillings that hold where it was written.
    struct Filling: Hashable {
        let block: String
        let body: Int
        let environment: Int
    }

    /// A stretch of template under given conditions.
    private struct Visit: Hashable {
        let body: Int
        let scope: Scope
        let environment: Int
    }

    let templates: TemplateSet
    let shapes: ShapeTable
    var layout = ""
    private(set) var findings: [Finding] = []
    private var visits: Set<Visit> = []
    /// Bodies of templates come first, then those of overrides as they are met.
    private var bodies: [[TemplateNode]]
    private var overrideNumbers: [SourceLocation: Int] = [:]
    private var environments: [[Filling]] = [[]]
    private var reported: Set<Finding> = []

    static func check(_ templates: TemplateSet, shapes: ShapeTable) -> [Finding] {
        var check = TemplateCheck(templates: templates, shapes: shapes)
        for layout in templates.layouts {
            guard let root = shapes.roots[layout.name], let body = templates.layoutNumbers[layout.name] else {
                continue
            }
            check.layout = layout.name
            check.visit(body, Scope(root: root), environment: 0)
        }
        return check.findings
    }

    private init(templates: TemplateSet, shapes: ShapeTable) {
        self.templates = templates
        self.shapes = shapes
        bodies = templates.all.map(\.nodes)
    }

    private mutating func visit(_ body: Int, _ scope: Scope, environment: Int) {
        guard visits.insert(Visit(body: body, scope: scope, environment: environment)).inserted else { return }
        walk(bodies[body], scope, environment)
    }

    private mutating func walk(_ nodes: [TemplateNode], _ scope: Scope, _ environment: Int) {
        for node in nodes {
            switch node {
            case .text: break
            case .variable(let path, let isRaw): checkPrinted(path, isRaw: isRaw, scope)
            case .section(let path, let isInverted, let body):
                walk(body, isInverted ? invertedScope(path, scope) : sectionScope(path, scope), environment)
            case .partial(let call): follow(call, overrides: [], scope, environment)
            case .parent(let call, let overrides): follow(call, overrides: overrides, scope, environment)
            case .block(let block):
                if let filling = environments[environment].first(where: { $0.block == block.name }) {
                    visit(filling.body, scope, environment: filling.environment)
                } else {
                    walk(block.body, scope, environment)
                }
            }
        }
    }

    private mutating func follow(
        _ call: TemplateCall, overrides: [BlockNode], _ scope: Scope, _ environment: Int
    ) {
        switch call.target {
        case .dynamic(let path): checkDynamicName(path, scope)
        case .fixed(let name):
            // `ReferenceCheck` reports what is not there.
            guard let number = templates.partialNumbers[name] else { return }
            visit(number, scope, environment: extended(environment, with: overrides))
        }
    }

    /// The fillings that hold inside of a parent: those from further out win.
    private mutating func extended(_ environment: Int, with overrides: [BlockNode]) -> Int {
        var fillings = environments[environment]
        for block in overrides where !fillings.contains(where: { $0.block == block.name }) {
            fillings.append(Filling(block: block.name, body: number(of: block), environment: environment))
        }
        if let known = environments.firstIndex(of: fillings) { return known }
        environments.append(fillings)
        return environments.count - 1
    }

    private mutating func number(of block: BlockNode) -> Int {
        if let number = overrideNumbers[block.location] { return number }
        overrideNumbers[block.location] = bodies.count
        bodies.append(block.body)
        return bodies.count - 1
    }

    mutating func report(_ code: String, _ message: String, at location: SourceLocation, help: String? = nil) {
        let place = Finding(.error, code, "", at: location)
        // The same place under another layout adds nothing.
        guard reported.insert(place).inserted else { return }
        findings.append(Finding(.error, code, message, at: location, help: help))
    }
}
