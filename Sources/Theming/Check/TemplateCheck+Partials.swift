import Diagnostics

extension TemplateCheck {
    mutating func reportUnknownPartial(_ name: String, _ call: TemplateCall) {
        let known = templates.partials.map(\.name)
        let help =
            NearMiss.of(name, among: known).map { "did you mean '\($0)'?" }
            ?? (templates.layoutNumbers[name] != nil
                ? "'\(name)' is a layout; move what is shared to partials/"
                : "add partials/\(name).mustache")
        report(
            "template-unknown-partial", "unknown partial '\(name)' in layout '\(layout)'", at: call.location, help: help
        )
    }

    /// An override must meet a block somewhere below the parent, or it would vanish without a word.
    mutating func checkBlocks(_ overrides: [BlockNode], of parent: String, _ number: Int) {
        guard !overrides.isEmpty else { return }
        var search = BlockSearch(templates: templates)
        search.read(template: number)
        guard !search.meetsDynamicNames else { return }
        for block in overrides where !search.names.contains(block.name) {
            let near = NearMiss.of(block.name, among: search.names.sorted())
            report(
                "template-unknown-block", "unknown block '\(block.name)' of parent '\(parent)'", at: block.location,
                help: near.map { "did you mean '\($0)'?" } ?? "blocks: \(search.names.sorted().joined(separator: ", "))"
            )
        }
    }
}

/// Collects the names of the blocks that a template and everything it uses declare.
private struct BlockSearch {
    let templates: TemplateSet
    var names: Set<String> = []
    /// Whether some template is chosen by the data, so that the names may be incomplete.
    var meetsDynamicNames = false
    private var seen: Set<Int> = []

    init(templates: TemplateSet) {
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
