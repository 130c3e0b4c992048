internal import Analysis
internal import ContinuityModel
internal import Diagnostics

/// What the readiness pages show, worked out once over all that is published and not again for every page.
///
/// A class, since much of it is worked out only when a page asks for it.
final class Readiness: Sendable {
    /// A finding of an exercise that nobody has closed.
    struct OpenFinding: Sendable {
        let exercise: EntityNumber
        let position: Int
        let due: CalendarDate?
    }

    /// What comes due, by day.
    let due: [DueItem]
    /// The exercises: the one held last comes first, those that were never held come last.
    let exercises: [EntityNumber]
    /// Findings that nobody has closed, the earliest due first; those without a day come first of all.
    let openFindings: [OpenFinding]
    /// The number of plans in each state.
    let states: [PlanStatus: Int]
    private let analysis: ContinuityAnalysis
    private let publication: Publication
    private let places = Lazy<DuePlaces>()
    private let knownMargins = Lazy<[RecoveryMargin]>()
    private let knownGaps = Lazy<CoverageGaps>()
    private let knownHeatMaps = Lazy<[HeatMap]>()
    private let knownStandings = Lazy<RequirementStandings>()

    /// The places in `due` of what concerns units and roles.
    private struct DuePlaces: Sendable {
        var byUnit: [Int: [Int]] = [:]
        var byRole: [EntityNumber: [Int]] = [:]
    }

    init(_ analysis: ContinuityAnalysis, _ publication: Publication) {
        self.analysis = analysis
        self.publication = publication
        due = analysis.dueItems.filter { publication.contains($0.entity) }
        exercises = Self.exercises(analysis.index, publication.units)
        openFindings = Self.openFindings(analysis.index, exercises)
        states = publication.units.reduce(into: [:]) { counts, unit in
            counts[analysis.plans.units[unit].plan.status?.value ?? .draft, default: 0] += 1
        }
    }

    /// The places in `due` of what concerns a unit, by its position in `PlanSet.units`.
    var dueByUnit: [Int: [Int]] { duePlaces.byUnit }

    /// The places in `due` of what a role sees to.
    var dueByRole: [EntityNumber: [Int]] { duePlaces.byRole }

    /// Recovery times beside their objectives, the least to spare first.
    var margins: [RecoveryMargin] { knownMargins.value { RecoveryMargin.all(analysis, publication) } }

    /// The number of margins that are none: what is to spare is less than nothing.
    var conflicts: Int { margins.count { $0.isConflict } }

    /// What has a counterpart.
    var coverage: Coverage {
        publication.isWhole
            ? analysis.coverage : publication.units.reduce(into: Coverage()) { $0 += analysis.coverage(ofUnit: $1) }
    }

    /// What has none.
    var gaps: CoverageGaps { knownGaps.value { analysis.coverageGaps(ofUnits: publication.units) } }

    /// The risks on the matrices that rate them.
    var heatMaps: [HeatMap] { knownHeatMaps.value { analysis.heatMaps(ofUnits: publication.units) } }

    /// How each published plan stands towards each requirement.
    var standings: RequirementStandings {
        knownStandings.value { RequirementStandings(analysis.index, units: publication.units) }
    }

    private var duePlaces: DuePlaces {
        places.value {
            var places = DuePlaces()
            for (place, item) in due.enumerated() {
                if let unit = item.unit { places.byUnit[unit, default: []].append(place) }
                if let role = analysis.role(seeingTo: item), publication.contains(role) {
                    places.byRole[role, default: []].append(place)
                }
            }
            return places
        }
    }
}

extension Readiness {
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
