internal import ContinuityModel
internal import Diagnostics

/// Gives imported risks their identifiers, and finds those that the plan has already.
struct RiskIdentifiers {
    /// What a row becomes.
    enum Outcome {
        case new(id: String)
        /// The plan has the risk; it stays as it is.
        case existing(id: String)
    }

    private var used: Set<String>
    private let existing: Set<String>
    private var idByTitle: [String: String] = [:]

    init(_ risks: [Risk]) {
        existing = Set(risks.compactMap { $0.id?.value })
        used = existing
        for risk in risks {
            guard let id = risk.id?.value else { continue }
            for translation in risk.title?.translations ?? [] { idByTitle[LooseText.key(translation.text)] = id }
        }
    }

    /// The identifier for a row: from its column, else its English title, its hazard, or its number in the table.
    ///
    /// - Parameter number: the place of the row in the table, from 1.
    mutating func next(for row: ImportRow, number: Int) -> (outcome: Outcome, findings: [Finding]) {
        if let cell = row[.id] {
            let text = cell.text
            if let id = Identifier.isValid(text) ? text : LooseText.slug(text), !Self.isCount(text) {
                if existing.contains(id) { return (.existing(id: id), []) }
                guard used.contains(id) else { return (take(id), []) }
                return (take(free(id)), [Self.repeated(cell, id)])
            }
        }
        let titles = row.all(.title).map(\.text)
        if let id = titles.compactMap({ idByTitle[LooseText.key($0)] }).first { return (.existing(id: id), []) }
        let isAscii = { (text: String) in text.utf8.allSatisfy { $0 < 128 } }
        let slug =
            titles.first(where: isAscii).flatMap(LooseText.slug) ?? row[.hazard].flatMap { LooseText.slug($0.text) }
        return (take(free(slug ?? "risk-\(number)")), [])
    }

    private mutating func take(_ id: String) -> Outcome {
        used.insert(id)
        return .new(id: id)
    }

    /// The identifier, with a number behind it where it is taken.
    private func free(_ id: String) -> String {
        guard used.contains(id) else { return id }
        var number = 2
        while used.contains("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }

    /// Whether a text only counts the rows, which makes no name for a risk.
    private static func isCount(_ text: String) -> Bool { text.utf8.allSatisfy { (48...57).contains($0) } }

    private static func repeated(_ cell: ImportRow.Cell, _ id: String) -> Finding {
        Finding(
            .warning, "import-repeated-id", "identifier '\(id)' stands in the table twice", at: cell.location,
            help: "this risk gets a number behind its identifier; give it one of its own")
    }
}
