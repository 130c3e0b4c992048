/// A value of a field of an imported risk.
enum ImportedValue: Sendable {
    /// A word, number, date or reference, which needs no quotes.
    case plain(String)
    /// Words of a person, by language; an empty language is shared by all.
    case text([(language: String, text: String)])
    case list([ImportedValue])
    case map([(String, ImportedValue)])
}

/// A risk as it is going to be written into a source.
struct ImportedRisk {
    var id: String
    /// The fields in the order of the schema, without the identifier.
    var fields: [(key: String, value: ImportedValue)] = []
    /// What found no place, one line each, to stand beside the risk.
    var comments: [String] = []
}

extension ImportedRisk {
    /// The risk as an item of a YAML list.
    ///
    /// - Parameter indent: the spaces before the hyphen of each item.
    func yaml(indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        var text = "\(margin)- id: \(id)\n"
        for comment in comments { text += "\(margin)  # \(comment)\n" }
        for (key, value) in fields { Self.write(key, value, margin: margin + "  ", into: &text) }
        return text
    }

    private static func write(_ key: String, _ value: ImportedValue, margin: String, into text: inout String) {
        guard case .list(let items) = value else { return text += "\(margin)\(key): \(flow(value))\n" }
        text += "\(margin)\(key):\n"
        for item in items {
            guard case .map(let members) = item else {
                text += "\(margin)  - \(flow(item))\n"
                continue
            }
            for (position, member) in members.enumerated() {
                text += "\(margin)  \(position == 0 ? "- " : "  ")\(member.0): \(flow(member.1))\n"
            }
        }
    }

    private static func flow(_ value: ImportedValue) -> String {
        switch value {
        case .plain(let text): text
        case .text(let texts): flow(texts)
        case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
        case .map(let members): "{" + members.map { "\($0.0): \(flow($0.1))" }.joined(separator: ", ") + "}"
        }
    }

    /// Words that have a language stand in a map.
    private static func flow(_ texts: [(language: String, text: String)]) -> String {
        let shared = texts.first { $0.language.isEmpty }
        if let shared { return quoted(shared.text) }
        return "{" + texts.map { "\($0.language): \(quoted($0.text))" }.joined(separator: ", ") + "}"
    }

    /// A text between double quotes with everything escaped that YAML reads in a way of its own.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += escape(scalar, "\\x", 2)
            case "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": result += escape(scalar, "\\u", 4)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar, _ prefix: String, _ width: Int) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return prefix + String(repeating: "0", count: width - digits.count) + digits
    }
}
