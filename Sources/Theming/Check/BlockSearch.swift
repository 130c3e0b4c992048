/// Collects the names of the blocks that a template and everything it uses declare.
struct BlockSearch {
    let templates: TemplateSet
    var names: Set<String> = []
    /// Whether some template is chosen by the data, so that the names may be incomplete.
    var meetsDynamicNames = false
    private var seen: Set<Int> = []

    init(_ templates: TemplateSet) {
        self.templates = templates
    }

    mutating func read(template number: Int) {
        guard seen.insert(number).inserted else { return }
        read(templates.partials[number].nodes)
    }

    private mutating func read(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text, .variable: break
            case .section(_, _, let body): read(body)
            case .block(let block):
                names.insert(block.name)
                read(block.body)
            case .partial(let call): follow(call)
            case .parent(let call, let overrides):
                follow(call)
                for block in overrides { read(block.body) }
            }
        }
    }

    private mutating func follow(_ call: TemplateCall) {
        switch call.target {
        case .dynamic: meetsDynamicNames = true
        case .fixed(let name):
            if let number = templates.partialNumbers[name] { read(template: number) }
        }
    }
}
