internal import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import PlanSource

/// Makes risks of a table.
struct RiskTableReader {
    /// The new risks in the order of the table.
    private(set) var risks: [ImportedRisk] = []
    /// The number of rows whose risk the plan has already, or that belong to another unit.
    private(set) var skipped = 0
    private(set) var findings: [Finding] = []

    private let header: ImportHeader
    private let matchers: ImportMatchers
    private var identifiers: RiskIdentifiers

    private init(_ header: ImportHeader, _ matchers: ImportMatchers, _ identifiers: RiskIdentifiers) {
        self.header = header
        self.matchers = matchers
        self.identifiers = identifiers
    }

    /// The risks of a table for the unit at a position of `plans.units`; nil where no column holds their titles.
    static func read(
        _ table: CSVTable, plans: PlanSet, unit: Int, vocabularies: [Vocabulary]
    ) -> (reader: RiskTableReader?, findings: [Finding]) {
        guard let first = table.records.first else {
            return (nil, [Finding(.error, "import-empty", "the table is empty", at: nil)])
        }
        let languages = plans.settings.organisation.languages.map(\.value)
        let (header, findings) = ImportHeader.read(first, vocabularies: vocabularies, languages: languages)
        guard header.has(.title) || header.has(.id) else {
            return (nil, [untitled(first)])
        }
        let matchers = ImportMatchers(plans, unit: unit, vocabularies: vocabularies)
        var reader = RiskTableReader(header, matchers, RiskIdentifiers(plans.units[unit].plan.risks))
        for (number, record) in table.records.dropFirst().enumerated() {
            reader.add(ImportRow(record, header), number + 1)
        }
        return (reader, findings + reader.findings)
    }

    private mutating func add(_ row: ImportRow, _ number: Int) {
        if let cell = row[.unit], matchers.ownership(cell.text) == .other {
            return skip(
                code: "import-other-unit", "the row belongs to unit '\(cell.text)'", cell.location,
                "import it with --unit")
        }
        let (outcome, problems) = identifiers.next(for: row, number: number)
        switch outcome {
        case .existing(let id):
            skip(
                code: "import-existing-risk", "risk '\(id)' is in the plan already", row.location, "change it there")
        case .new(let id):
            let (risk, unplaced) = RiskRowReader.read(row, id: id, matchers)
            risks.append(risk)
            findings += problems + unplaced
        }
    }

    private mutating func skip(code: String, _ message: String, _ place: SourceLocation, _ help: String) {
        skipped += 1
        findings.append(Finding(.note, code, message + " and is left out", at: place, help: help))
    }

    private static func untitled(_ record: [CSVTable.Cell]) -> Finding {
        let names = record.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: ", ")
        return Finding(
            .error, "import-no-title-column", "no column of the first row is named as the title of a risk",
            at: record.first?.location, notes: [.init("the columns are \(names)")],
            help: "name one 'title', 'risk', 标题 or 风险")
    }
}
