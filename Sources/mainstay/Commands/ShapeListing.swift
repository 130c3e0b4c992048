internal import Handbook

/// The names of a layout as an indented list; a context that was listed already is named, not repeated.
enum ShapeListing {
    static func text(of shape: ContextShape) -> String {
        var lines: [String] = []
        var seen: Set<String> = []
        list(shape, indent: "", &lines, &seen)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ shape: ContextShape, indent: String, _ lines: inout [String], _ seen: inout Set<String>)
    {
        let isNew = seen.insert(shape.name).inserted
        guard isNew else { return lines.append("\(indent)(as \(shape.name) above)") }
        for field in shape.fields {
            let kind = field.kind()
            lines.append("\(indent)\(field.name)  \(word(kind))  \(field.summary)")
            switch kind {
            case .object(let child), .list(let child): list(child, indent: indent + "    ", &lines, &seen)
            case .text, .html, .flag: break
            }
        }
    }

    private static func word(_ kind: TemplateFieldKind) -> String {
        switch kind {
        case .text: "text"
        case .html: "html"
        case .flag: "flag"
        case .object(let shape): "one \(shape.name)"
        case .list(let shape): "list of \(shape.name)"
        }
    }
}
