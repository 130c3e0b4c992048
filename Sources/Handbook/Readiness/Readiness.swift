internal import Analysis
internal import ContinuityModel

/// What the readiness pages show, worked out once over all that is published and not again for every page.
struct Readiness: Sendable {
    /// A finding of an exercise that nobody has closed.
    struct OpenFinding: Sendable {
        let exercise: EntityNumber
        let position: Int
        let due: CalendarDate?
    }

    /// What comes due, by day.
    let due: [DueItem]
    /// The places in `due` of what concerns a unit, by its position in `PlanSet.units`.
    let dueByUnit: [Int: [Int]]
    /// The places in `due` of what a role sees to.
    let dueByRole: [EntityNumber: [Int]]
    /// The exercises: the one held last comes first, those that were never held come last.
    let exercises: [EntityNumber]
    /// Findings that nobody has closed, the earliest due first; those without a day come first of all.
    let openFindings: [OpenFinding]
    /// Recovery times beside their objectives, the least to spare first.
    let margins: [RecoveryMargin]
    /// The number of plans in each state.
    let states: [PlanStatus: Int]
    /// What has a counterpart.
    let coverage: Coverage
    /// What has none.
    let gaps: CoverageGaps
    /// The risks on the matrices that rate them.
    let heatMaps: [HeatMap]
    /// How each published plan stands towards each requirement.
    let standings: RequirementStandings

    init(_ analysis: ContinuityAnalysis, _ publication: Publication) {
        let units = publication.units
        due = analysis.dueItems.filter { publication.contains($0.entity) }
        (dueByUnit, dueByRole) = Self.grouped(due, analysis, publication)
        exercises = Self.exercises(analysis.index, units)
        openFindings = Self.openFindings(analysis.index, exercises)
        margins = RecoveryMargin.all(analysis, publication)
        states = units.reduce(into: [:]) { counts, unit in
            counts[analysis.plans.units[unit].plan.status?.value ?? .draft, default: 0] += 1
        }
        coverage =
            publication.isWhole
            ? analysis.coverage : units.reduce(into: Coverage()) { $0 += analysis.coverage(ofUnit: $1) }
        gaps = analysis.coverageGaps(ofUnits: units)
        heatMaps = analysis.heatMaps(ofUnits: units)
        standings = RequirementStandings(analysis.index, units: units)
    }

    /// The number of margins that are none: what is to spare is less than nothing.
    var conflicts: Int { margins.count { $0.isConflict } }
}

extension Readiness {
    private static func grouped(
        _ due: [DueItem], _ analysis: ContinuityAnalysis, _ publication: Publication
    ) -> ([Int: [Int]], [EntityNumber: [Int]]) {
        var (byUnit, byRole): ([Int: [Int]], [EntityNumber: [Int]]) = ([:], [:])
        for (place, item) in due.enumerated() {
            if let unit = item.unit { byUnit[unit, default: []].append(place) }
            if let role = analysis.role(seeingTo: item), publication.contains(role) {
                byRole[role, default: []].append(place)
            }
        }
        return (byUnit, byRole)
    }

    private static func exercises(_ index: EntityIndex, _ units: [Int]) -> [EntityNumber] {
        let dated = units.flatMap { unit -> [(day: Int, number: EntityNumber)] in
            let exercises = index.plans.units[unit].plan.exercises
            return exercises.indices.compactMap { position in
                index.number(.exercise, unit: unit, position: position).map {
                    (exercises[position].last?.value.dayNumber ?? .min, $0)
                }
            }
        }
        return dated.sorted { $0.day == $1.day ? $0.number < $1.number : $0.day > $1.day }.map(\.number)
    }

    private static func openFindings(_ index: EntityIndex, _ exercises: [EntityNumber]) -> [OpenFinding] {
        let open = exercises.flatMap { number -> [OpenFinding] in
            let place = index.place(of: number)
            guard let unit = place.unit else { return [] }
            let findings = index.plans.units[unit].plan.exercises[place.position].findings
            return findings.indices.filter { findings[$0].closed == nil }.map {
                OpenFinding(exercise: number, position: $0, due: findings[$0].due?.value)
            }
        }
        func key(_ finding: OpenFinding) -> (Int, EntityNumber, Int) {
            (finding.due?.dayNumber ?? .min, finding.exercise, finding.position)
        }
        return open.sorted { key($0) < key($1) }
    }
}
