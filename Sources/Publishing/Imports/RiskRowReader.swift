internal import ContinuityModel
internal import Diagnostics

/// Makes a risk of one row. What finds no place becomes a finding, and a comment beside the risk.
struct RiskRowReader {
    private let row: ImportRow
    private let matchers: ImportMatchers
    private var risk: ImportedRisk
    private(set) var findings: [Finding] = []

    private init(_ row: ImportRow, id: String, _ matchers: ImportMatchers) {
        self.row = row
        self.matchers = matchers
        risk = ImportedRisk(id: id)
    }

    /// The risk of a row, and what found no place.
    static func read(
        _ row: ImportRow, id: String, _ matchers: ImportMatchers
    ) -> (risk: ImportedRisk, findings: [Finding]) {
        var reader = RiskRowReader(row, id: id, matchers)
        reader.readNames()
        reader.readRating()
        reader.readMeasures()
        reader.readResponsibility()
        reader.keepTheRest()
        return (reader.risk, reader.findings)
    }

    private mutating func readNames() {
        let titles = row.all(.title)
        if titles.isEmpty { miss("title") }
        add("title", titles.isEmpty ? nil : .text(titles.map { ($0.language, $0.text.onOneLine) }))
        add("category", word(.category, matchers.categories, isRequired: true))
        add("origin", word(.origin, matchers.origins))
        add("hazard", hazard())
        add("causes", lists(.causes).map { .list($0.map(ImportedValue.text)) })
    }

    private mutating func readRating() {
        add("likelihood", step(.likelihood, matchers.likelihood, isRequired: true))
        add("impact", step(.impact, matchers.impact, isRequired: true))
        let effects = row.all(.effect)
        add("effect", effects.isEmpty ? nil : .text(effects.map { ($0.language, $0.text) }))
        add("affects", references(.affects, matchers.assets))
        add("treatment", word(.treatment, matchers.treatments))
    }

    private mutating func readResponsibility() {
        let likelihood = step(.residualLikelihood, matchers.likelihood)
        let impact = step(.residualImpact, matchers.impact)
        let residual = [("likelihood", likelihood), ("impact", impact)].compactMap { key, value in
            value.map { (key, $0) }
        }
        add("residual", residual.isEmpty ? nil : .map(residual))
        add("owner", row[.owner].flatMap { role($0, $0.text) })
        let by = row[.acceptedBy].flatMap { role($0, $0.text) }
        let until = row[.acceptedUntil].flatMap { date($0, $0.text) }
        let accepted = [("by", by), ("until", until)].compactMap { key, value in value.map { (key, $0) } }
        add("accepted", accepted.isEmpty ? nil : .map(accepted))
    }

    /// Measures with their owners and days line by line; one owner or day for several measures holds for all.
    private mutating func readMeasures() {
        guard let measures = lists(.mitigations) else {
            for column in [ImportColumn.mitigationOwners, .mitigationDue] {
                if let cell = row[column] {
                    unplaced(cell, code: "import-unplaced-cell", "there is no measure that it could belong to")
                }
            }
            return
        }
        let owners = values(.mitigationOwners, count: measures.count)
        let days = values(.mitigationDue, count: measures.count)
        var items: [ImportedValue] = []
        for (position, texts) in measures.enumerated() where !texts.isEmpty {
            var members: [(String, ImportedValue)] = [("do", .text(texts))]
            if let owner = owners[position], let value = role(owner.cell, owner.text) {
                members.append(("owner", value))
            }
            if let day = days[position], let value = date(day.cell, day.text) { members.append(("due", value)) }
            items.append(.map(members))
        }
        add("mitigations", items.isEmpty ? nil : .list(items))
    }

    private mutating func keepTheRest() {
        for cell in row.unplaced { comment(cell) }
        for cell in row.beyond { unplaced(cell, code: "import-unplaced-cell", "the header has no column here") }
        if let cell = row[.unit], matchers.ownership(cell.text) == .unknown {
            unplaced(cell, code: "import-unplaced-cell", "'\(cell.text)' is no unit of the handbook")
        }
    }
}

extension RiskRowReader {
    private mutating func add(_ key: String, _ value: ImportedValue?) {
        if let value { risk.fields.append((key, value)) }
    }

    private mutating func comment(_ cell: ImportRow.Cell, _ text: String? = nil) {
        risk.comments.append("\(ImportedRisk.quoted(cell.column)): \(ImportedRisk.quoted(text ?? cell.text))")
    }

    private mutating func unplaced(
        _ cell: ImportRow.Cell, code: String, _ message: String, help: String? = nil, text: String? = nil
    ) {
        comment(cell, text)
        findings.append(
            Finding(
                .warning, code, message, at: cell.location,
                help: help ?? "put it right; until then it stands as a comment beside the risk"))
    }

    private mutating func miss(_ field: String) {
        findings.append(
            Finding(
                .warning, "import-missing-field", "the risk has no \(field)", at: row.location,
                help: "add it, in the table or in the plan"))
    }

    private mutating func word<Word: Enumeration>(
        _ column: ImportColumn, _ matcher: WordMatcher<Word>, isRequired: Bool = false
    ) -> ImportedValue? {
        guard let cell = row[column] else {
            if isRequired { miss(column.rawValue) }
            return nil
        }
        if let word = matcher[cell.text] { return .plain(word.rawValue) }
        let near = matcher.near(cell.text).map { "did you mean '\($0.rawValue)'? " } ?? ""
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        unplaced(
            cell, code: "import-unknown-word", "'\(cell.text)' is no \(column.rawValue)",
            help: "\(near)the words are \(words)")
        return nil
    }

    private mutating func step(
        _ column: ImportColumn, _ scale: ScaleMatcher, isRequired: Bool = false
    ) -> ImportedValue? {
        guard let cell = row[column] else {
            if isRequired { miss(column.rawValue) }
            return nil
        }
        if let id = scale[cell.text] { return .plain(id) }
        unplaced(
            cell, code: "import-off-scale-rating", "'\(cell.text)' is not on the scale of the \(column.rawValue)",
            help: scale.list.isEmpty ? "name a matrix in the plan" : "the steps are \(scale.list)")
        return nil
    }

    private mutating func hazard() -> ImportedValue? {
        guard let cell = row[.hazard] else { return nil }
        let code = cell.text.uppercased()
        if code.utf8.count >= 3, code.utf8.allSatisfy({ (65...90).contains($0) || $0 == 45 }) { return .plain(code) }
        unplaced(
            cell, code: "import-unreadable-value", "'\(cell.text)' is no hazard code", help: "write a code such as N-EQ"
        )
        return nil
    }

    private mutating func date(_ cell: ImportRow.Cell, _ text: String) -> ImportedValue? {
        if let date = ImportedDate.read(text) { return .plain(date.notation) }
        unplaced(
            cell, code: "import-unreadable-value", "'\(text)' is no day that is the same everywhere",
            help: "write it like 2026-03-31",
            text: text)
        return nil
    }

    private mutating func role(_ cell: ImportRow.Cell, _ text: String) -> ImportedValue? {
        reference(cell, text, matchers.roles, wants: "role of the unit or of all units")
    }

    private mutating func references(_ column: ImportColumn, _ matcher: EntityMatcher) -> ImportedValue? {
        guard let cell = row[column] else { return nil }
        let names = cell.text.split { "\n;\u{FF1B}\u{3001}".contains($0) }.map { $0.trimmingSpaces }.filter {
            !$0.isEmpty
        }
        let values = names.compactMap {
            reference(cell, $0, matcher, wants: "thing in the handbook that a risk can hit")
        }
        return values.isEmpty ? nil : .list(values)
    }

    private mutating func reference(
        _ cell: ImportRow.Cell, _ text: String, _ matcher: EntityMatcher, wants: String
    ) -> ImportedValue? {
        switch matcher.match(text) {
        case .one(let notation): return .plain(notation)
        case .several(let notations):
            let list = notations.joined(separator: ", ")
            unplaced(
                cell, code: "import-unknown-reference", "'\(text)' may mean any of \(notations.count)",
                help: "write one of \(list)", text: text)
        case .nothing(let near):
            unplaced(
                cell, code: "import-unknown-reference", "'\(text)' is no \(wants)",
                help: near.map { "did you mean '\($0)'?" }, text: text)
        }
        return nil
    }

    /// The lines of a column that may stand once per language, line by line with all languages together.
    private mutating func lists(_ column: ImportColumn) -> [[(language: String, text: String)]]? {
        let cells = row.all(column)
        guard let count = cells.first?.lines.count else { return nil }
        var lists = [[(language: String, text: String)]](repeating: [], count: count)
        for cell in cells {
            guard cell.lines.count == count else {
                unplaced(
                    cell, code: "import-unplaced-cell",
                    "it has \(cell.lines.count) lines where '\(cells[0].column)' has \(count)")
                continue
            }
            for (position, line) in cell.lines.enumerated() where !line.isEmpty {
                lists[position].append((cell.language, line))
            }
        }
        return lists
    }

    /// The lines of a column that goes along with the measures; nil for those that say nothing.
    private mutating func values(_ column: ImportColumn, count: Int) -> [(cell: ImportRow.Cell, text: String)?] {
        let none = [(cell: ImportRow.Cell, text: String)?](repeating: nil, count: count)
        guard let cell = row[column] else { return none }
        var lines = cell.lines
        if lines.count == 1 { lines = [String](repeating: lines[0], count: count) }
        // A spreadsheet drops empty lines at the end.
        while lines.count < count, cell.text.contains("\n") { lines.append("") }
        guard lines.count == count else {
            unplaced(cell, code: "import-unplaced-cell", "it has \(lines.count) lines for \(count) measures")
            return none
        }
        return lines.map { $0.isEmpty ? nil : (cell, $0) }
    }
}
