import Diagnostics

/// Checks what templates refer to whatever the context: partials, parents, blocks and strings, in all templates of a theme,
/// whether a layout uses them or not.
struct ReferenceCheck {
    private let templates: TemplateSet
    private let strings: StringTable
    private var findings: [Finding] = []

    static func check(_ templates: TemplateSet, strings: StringTable) -> [Finding] {
        var check = ReferenceCheck(templates: templates, strings: strings)
        for template in templates.all { check.walk(template.nodes) }
        return check.findings
    }

    private init(templates: TemplateSet, strings: StringTable) {
        self.templates = templates
        self.strings = strings
    }

    private mutating func walk(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text: break
            case .variable(let path, let isRaw): checkString(path, isRaw: isRaw)
            case .section(let path, _, let body):
                checkSection(path)
                walk(body)
            case .partial(let call): checkCall(call, overrides: [])
            case .parent(let call, let overrides):
                checkCall(call, overrides: overrides)
                for block in overrides { walk(block.body) }
            case .block(let block): walk(block.body)
            }
        }
    }

    private mutating func checkString(_ path: TemplatePath, isRaw: Bool) {
        guard let key = path.stringKey else { return }
        if strings[key] == nil {
            let near = NearMiss.of(key, among: strings.keys)
            report(
                "template-unknown-string", "unknown string '\(key)' in language '\(strings.language)'",
                at: path.location,
                help: near.map { "did you mean 'strings.\($0)'?" } ?? "add '\(key)' to strings/\(strings.language).yaml"
            )
        } else if isRaw {
            report(
                "template-text-unescaped", "'strings.\(key)' is plain text, which must be escaped", at: path.location,
                help: "write {{strings.\(key)}}")
        }
    }

    private mutating func checkSection(_ path: TemplatePath) {
        guard let key = path.stringKey else { return }
        report(
            "template-string-section", "section over the string '\(key)', which is always there", at: path.location,
            help: "print it, {{strings.\(key)}}, or use a name of the context")
    }

    private mutating func checkCall(_ call: TemplateCall, overrides: [BlockNode]) {
        guard case .fixed(let name) = call.target else { return }
        if let number = templates.partialNumbers[name] {
            checkBlocks(overrides, of: name, number)
        } else {
            reportUnknownPartial(name, call)
        }
    }

    private mutating func reportUnknownPartial(_ name: String, _ call: TemplateCall) {
        let near = NearMiss.of(name, among: templates.partials.map(\.name)).map { "did you mean '\($0)'?" }
        let isLayout = templates.layoutNumbers[name] != nil
        let advice =
            isLayout ? "'\(name)' is a layout; move what is shared to partials/" : "add partials/\(name).mustache"
        report("template-unknown-partial", "unknown partial '\(name)'", at: call.location, help: near ?? advice)
    }

    /// An override must meet a block somewhere below the parent, or it would vanish without a word.
    private mutating func checkBlocks(_ overrides: [BlockNode], of parent: String, _ number: Int) {
        guard !overrides.isEmpty else { return }
        var search = BlockSearch(templates)
        search.read(template: number)
        guard !search.meetsDynamicNames else { return }
        let names = search.names.sorted()
        for block in overrides where !names.contains(block.name) {
            let near = NearMiss.of(block.name, among: names).map { "did you mean '\($0)'?" }
            report(
                "template-unknown-block", "unknown block '\(block.name)' of parent '\(parent)'", at: block.location,
                help: near ?? "blocks: \(names.isEmpty ? "none" : names.joined(separator: ", "))")
        }
    }

    private mutating func report(_ code: String, _ message: String, at location: SourceLocation, help: String) {
        findings.append(Finding(.error, code, message, at: location, help: help))
    }
}
