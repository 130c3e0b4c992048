internal import Diagnostics
internal import Handbook
internal import PlanSource

/// What the columns of a table hold, as its first record says it.
struct ImportHeader {
    /// One column of the table.
    struct Column {
        /// The name as written.
        let name: String
        /// What it holds; nil where nobody can tell.
        let holds: ImportColumn?
        /// The language of its texts, where the name ends in one: `Title (en)`.
        let language: String?
    }

    let columns: [Column]

    /// Reads the first record; every column without a place is a finding.
    static func read(
        _ record: [CSVTable.Cell], vocabularies: [Vocabulary], languages: [String]
    ) -> (header: ImportHeader, findings: [Finding]) {
        let known = ImportColumn.byName(vocabularies)
        var findings: [Finding] = []
        var taken: Set<String> = []
        let columns = record.map { cell in
            let (name, language) = parts(cell.trimmed, languages: languages)
            let holds = known[LooseText.key(name)]
            let isText = holds?.isText ?? false
            let place = (holds?.rawValue ?? "") + "|" + (isText ? language ?? "" : "")
            guard let holds, taken.insert(place).inserted else {
                if !cell.trimmed.isEmpty { findings.append(finding(cell, repeats: holds, known: known)) }
                return Column(name: cell.trimmed, holds: nil, language: nil)
            }
            return Column(name: cell.trimmed, holds: holds, language: isText ? language : nil)
        }
        return (ImportHeader(columns: columns.map { named($0, among: columns, languages) }), findings)
    }

    /// A column of texts without a language beside others of the same that have one: it is in the language that is left.
    private static func named(_ column: Column, among columns: [Column], _ languages: [String]) -> Column {
        let named = Set(columns.filter { $0.holds == column.holds }.compactMap(\.language))
        guard column.holds?.isText == true, column.language == nil, !named.isEmpty,
            let language = languages.first(where: { !named.contains($0) })
        else { return column }
        return Column(name: column.name, holds: column.holds, language: language)
    }

    /// Whether any column has what is wanted.
    func has(_ column: ImportColumn) -> Bool { columns.contains { $0.holds == column } }

    /// A name without the language in brackets at its end.
    private static func parts(_ name: String, languages: [String]) -> (name: String, language: String?) {
        let closing: Set<Character> = [")", "\u{FF09}", "]"]
        let opening: Set<Character> = ["(", "\u{FF08}", "["]
        guard let last = name.last, closing.contains(last), let open = name.lastIndex(where: opening.contains) else {
            return (name, nil)
        }
        let tag = name[name.index(after: open)...].dropLast()
        guard let language = languages.first(where: { $0.lowercased() == tag.lowercased() }) else { return (name, nil) }
        return (String(name[..<open]), language)
    }

    private static func finding(
        _ cell: CSVTable.Cell, repeats: ImportColumn?, known: [String: ImportColumn]
    ) -> Finding {
        if let repeats {
            return Finding(
                .warning, "import-repeated-column", "column '\(cell.trimmed)' holds the \(repeats.rawValue) once more",
                at: cell.location, help: "keep one; the cells of this one become comments beside their risks")
        }
        let near = NearMiss.of(LooseText.key(cell.trimmed), among: known.keys).flatMap { known[$0] }
        return Finding(
            .warning, "import-unknown-column", "column '\(cell.trimmed)' has no place in a risk", at: cell.location,
            help: (near.map { "name it '\($0.rawValue)' if it is that; " } ?? "")
                + "its cells become comments beside their risks")
    }
}
