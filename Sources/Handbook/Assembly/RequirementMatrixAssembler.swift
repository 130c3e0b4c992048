internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// Plans that a table has columns for.
    private static let mostColumns = 12
    /// Plans with a gap that a row names.
    private static let gapsInRow = 10

    /// Every requirement against every plan; nil where there are none of either.
    func requirementMatrix() -> RequirementMatrixContext? {
        let units = handbook.publication.units
        let rows = handbook.readiness.standings.rows
        guard !units.isEmpty, !rows.isEmpty else { return nil }
        let hasColumns = units.count <= Self.mostColumns
        return RequirementMatrixContext(
            columns: hasColumns ? units.map { link(unit: $0) } : [],
            rows: rows.enumerated().compactMap { position, standings in
                index.number(.requirement, unit: nil, position: position).map { number in
                    row(number, standings, units, hasColumns: hasColumns)
                }
            })
    }

    private func row(
        _ number: EntityNumber, _ standings: [RequirementStanding], _ units: [Int], hasColumns: Bool
    ) -> RequirementRowContext {
        let gaps = zip(units, standings).filter { $0.1.isGap }.map(\.0)
        return RequirementRowContext(
            requirement: LinkContext(title(number), href: "#" + id(number)),
            cells: hasColumns ? standings.map(standing) : [], answered: standings.count { $0 == .answered },
            applicable: standings.count { $0 != .outside }, gaps: gaps.prefix(Self.gapsInRow).map { link(unit: $0) },
            hidden: max(0, gaps.count - Self.gapsInRow))
    }

    private func standing(_ standing: RequirementStanding) -> StandingContext {
        let key =
            switch standing {
            case .answered: "answered"
            case .unanswered: "unanswered"
            case .unnamed: "unnamed"
            case .outside: "outside"
            }
        return StandingContext(
            label: words.vocabulary["standing.\(key)"], isGap: standing.isGap, isOutside: standing == .outside)
    }
}
