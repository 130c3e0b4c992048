internal import Diagnostics

/// Takes the facts out of tables, row by row.
enum TableCollector {
    /// Takes out what has a place; nil where nothing is left of the table.
    static func collect(_ table: LooseTable, into facts: inout FoundFacts) -> LooseTable? {
        let columns = table.header.map { TableColumn(title: $0.text) }
        if columns.first == .matrix {
            let cells = table.rows.flatMap { $0 }.map { $0.text.lowercased() }
            facts.ranks = facts.ranks || cells.contains { $0.hasPrefix("优先级") || $0.hasPrefix("priority") }
            return table
        }
        var rest = table
        if columns.contains(.scenario), columns.contains(.actions) {
            rest.rows = scenarios(table.rows, columns, &facts)
        } else if columns.contains(.service), columns.contains(.rto) || columns.contains(.rpo) {
            rest.rows = services(table.rows, columns, &facts)
        } else if columns.contains(.risk), columns.count > 1 {
            rest.rows = risks(table.rows, columns, &facts)
        } else {
            return table
        }
        return rest.rows.isEmpty ? nil : rest
    }

    // MARK: Risks

    private static func risks(
        _ rows: [[LooseLine]], _ columns: [TableColumn?], _ facts: inout FoundFacts
    ) -> [[LooseLine]] {
        rows.filter { row in
            let cells = RowAligner.align(row, to: columns)
            guard let title = cells[.risk], !title.text.isEmpty, cells.others.isEmpty else { return true }
            let place = facts.risk(title.text, line: title.line)
            facts.risks[place].note(title.text)
            set(\.likelihood, of: place, to: cells[.likelihood]?.text, &facts)
            set(\.impact, of: place, to: cells[.impact]?.text, &facts)
            if let effect = cells[.effect]?.text {
                let known = facts.risks[place].effect
                facts.risks[place].effect = known.map { $0 == effect ? $0 : $0 + ";" + effect } ?? effect
            }
            facts.risks[place].mitigations += (cells[.mitigation]?.text ?? "")
                .split { "；;\n".contains($0) }.map { LooseTitle.trimmed($0) }.filter { !$0.isEmpty }
            return false
        }
    }

    private static func set(
        _ field: WritableKeyPath<FoundRisk, String?>, of place: Int, to text: String?, _ facts: inout FoundFacts
    ) {
        guard let text, !text.isEmpty else { return }
        facts.risks[place][keyPath: field] = RowAligner.rating(text) ?? facts.risks[place][keyPath: field]
    }

    // MARK: Scenarios

    private static func scenarios(
        _ rows: [[LooseLine]], _ columns: [TableColumn?], _ facts: inout FoundFacts
    ) -> [[LooseLine]] {
        var current: Int?
        return rows.filter { row in
            var row = row
            // A row that begins with a number goes on with the scenario above.
            if row.count < columns.count, let first = row.first, first.text.first?.isASCIIDigit == true, current != nil
            {
                row.insert(LooseLine(text: "", line: first.line), at: 0)
            }
            let cells = RowAligner.align(row, to: columns)
            guard let actions = cells[.actions], !actions.text.isEmpty, cells.others.isEmpty else { return true }
            if let title = cells[.scenario], !title.text.isEmpty {
                facts.scenarios.append(FoundScenario(title: title.text, line: title.line))
                current = facts.scenarios.count - 1
            }
            guard let current else { return true }
            let owner = cells[.owner].flatMap { $0.text.isEmpty ? nil : $0.text }
            facts.scenarios[current].actions += steps(actions.text).map {
                FoundAction(text: $0, owner: owner, line: actions.line)
            }
            return false
        }
    }

    /// The steps in a cell: numbered ones, else the parts of the sentence.
    static func steps(_ text: String) -> [String] {
        var numbered: [String] = []
        for line in text.split(separator: "\n") {
            let marked = MarkedLine(line, number: 1)
            if marked.mark == .number || numbered.isEmpty {
                numbered.append(marked.words)
            } else {
                numbered[numbered.count - 1] += " " + marked.words
            }
        }
        let hasNumbers = text.split(separator: "\n").contains { MarkedLine($0, number: 1).mark == .number }
        let parts = hasNumbers ? numbered : text.split { ",，;；\n".contains($0) }.map(String.init)
        return parts.map { LooseTitle.trimmed($0[...]) }.filter { !$0.isEmpty }
    }

    // MARK: Services

    private static func services(
        _ rows: [[LooseLine]], _ columns: [TableColumn?], _ facts: inout FoundFacts
    ) -> [[LooseLine]] {
        rows.filter { row in
            let cells = RowAligner.align(row, to: columns)
            guard let title = cells[.service], !title.text.isEmpty, cells.others.isEmpty else { return true }
            let times = [cells[.rto], cells[.rpo]].map { $0.flatMap { LooseDurations.all(in: $0.text).first } }
            let isRead = zip([cells[.rto], cells[.rpo]], times).allSatisfy { ($0?.text ?? "").isEmpty || $1 != nil }
            guard isRead else { return true }
            facts.services.append(FoundActivity(title: title.text, line: title.line, rto: times[0], rpo: times[1]))
            return false
        }
    }
}

/// Gives the cells of a row to the columns, also where cells were lost on the way.
enum RowAligner {
    /// The cells by column.
    struct Cells {
        fileprivate(set) var known: [TableColumn: LooseLine] = [:]
        /// Cells of columns that a plan has no place for.
        fileprivate(set) var others: [LooseLine] = []

        subscript(column: TableColumn) -> LooseLine? { known[column] }
    }

    static func align(_ row: [LooseLine], to columns: [TableColumn?]) -> Cells {
        var cells = Cells()
        var place = 0
        for (number, column) in columns.enumerated() where place < row.count {
            let left = row.count - place
            let canSkip = left < columns.count - number
            if canSkip, number > 0, !fits(row[place].text, column) { continue }
            give(row[place], to: column, &cells)
            place += 1
        }
        return cells
    }

    private static func give(_ cell: LooseLine, to column: TableColumn?, _ cells: inout Cells) {
        if let column, cells.known[column] == nil {
            cells.known[column] = cell
        } else if !cell.text.isEmpty {
            cells.others.append(cell)
        }
    }

    private static func fits(_ text: String, _ column: TableColumn?) -> Bool {
        switch column {
        case .likelihood: rating(text) != nil && !ImportWords.impactOnly.contains(text.lowercased())
        case .impact, .priority: rating(text) != nil
        default: rating(text) == nil
        }
    }

    /// The step that a short cell rates with: `low`, `medium`, `high`, or a number from 1 to 5.
    static func rating(_ text: String) -> String? {
        if let number = Int(text), (1...25).contains(number) { return text }
        guard text.count <= 12 else { return nil }
        return ImportWords.first(text, of: ImportWords.steps)
    }
}
