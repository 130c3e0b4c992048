/// What of a text found no place among the entries, as clean Markdown.
struct NarrativeRemainder {
    private let sections: [LooseSection]

    init(_ sections: [LooseSection]) {
        self.sections = sections
    }

    /// The Markdown; a heading below which everything became an entry stays, for it is part of the text.
    var text: String {
        sections.map { section in
            let heading =
                section.heading.map { [String(repeating: "#", count: max(2, section.level)) + " " + $0.text] } ?? []
            return (heading + section.blocks.map(Self.markdown)).joined(separator: "\n\n")
        }
        .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private static func markdown(_ block: LooseBlock) -> String {
        switch block {
        case .paragraph(let line): line.text
        case .code(let language, let line): "```\(language)\n\(line.text)\n```"
        case .list(let items): list(items, indent: "")
        case .table(let table): self.table(table)
        }
    }

    private static func list(_ items: [LooseItem], indent: String) -> String {
        items.enumerated().map { place, item in
            let mark = item.isNumbered ? "\(place + 1)." : "-"
            let below = indent + String(repeating: " ", count: mark.count + 1)
            let children = item.children.isEmpty ? "" : "\n" + list(item.children, indent: below)
            return indent + mark + " " + item.content.text + children
        }
        .joined(separator: "\n")
    }

    private static func table(_ table: LooseTable) -> String {
        let width = max(table.header.count, table.rows.map(\.count).max() ?? 0)
        func row(_ cells: [LooseLine]) -> String {
            let texts = cells.map { $0.text.split(separator: "\n").joined(separator: "<br>") }
            return "| " + (texts + Array(repeating: "", count: width - texts.count)).joined(separator: " | ") + " |"
        }
        let rule = "|" + String(repeating: " --- |", count: width)
        return ([row(table.header), rule] + table.rows.map(row)).joined(separator: "\n")
    }
}
