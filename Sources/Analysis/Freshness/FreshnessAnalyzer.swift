import ContinuityModel
import Diagnostics

/// Collects everything that comes due.
struct FreshnessAnalyzer {
    private let index: EntityIndex
    private let cadence: Cadence
    private var items: [DueItem] = []

    private init(_ index: EntityIndex) {
        self.index = index
        cadence = Cadence(policy: index.plans.settings.policy)
    }

    /// What comes due, by day, then kind, then address; retired plans have nothing due.
    static func items(_ index: EntityIndex) -> [DueItem] {
        var analyzer = FreshnessAnalyzer(index)
        analyzer.collectShared(index.plans.shared)
        for unit in index.plans.units.indices where index.plans.units[unit].plan.status?.value != .retired {
            analyzer.collect(unit, index.plans.units[unit].plan)
        }
        return analyzer.sortedItems()
    }

    /// Sorts keys instead of items: a large handbook has hundreds of thousands of them.
    private func sortedItems() -> [DueItem] {
        let ordinals = Dictionary(uniqueKeysWithValues: DueKind.allCases.enumerated().map { ($1, $0) })
        let keys = items.indices.map { place -> (day: Int, kind: Int, entity: Int32, position: Int, place: Int) in
            let item = items[place]
            return (item.due.dayNumber, ordinals[item.kind] ?? 0, item.entity.value, item.position, place)
        }
        return keys.sorted { $0 < $1 }.map { items[$0.place] }
    }

    private mutating func add(
        _ kind: DueKind, _ due: Located<CalendarDate>?, _ entity: EntityNumber?, unit: Int?, position: Int = 0
    ) {
        guard let due, let entity else { return }
        items.append(
            DueItem(
                kind: kind, unit: unit, entity: entity, position: position, due: due.value, location: due.location))
    }

    private mutating func collectShared(_ shared: SharedRegistry) {
        collectContacts(shared.roles, unit: nil)
        for kind in AssetKind.allCases {
            let assets = shared.assets(kind)
            for place in assets.indices {
                let number = index.number(kind.entityKind, unit: nil, position: place)
                collect(assets[place].contacts, of: number, unit: nil)
            }
        }
        for place in shared.requirements.indices {
            let number = index.number(.requirement, unit: nil, position: place)
            add(.requirement, shared.requirements[place].verifyBy, number, unit: nil)
        }
    }

    private mutating func collect(_ unit: Int, _ plan: Plan) {
        add(.review, cadence.nextReview(plan), index.number(.unit, unit: nil, position: unit), unit: unit)
        collectContacts(plan.roles, unit: unit)
        collectExercises(plan.exercises, unit: unit)
        for place in plan.training.indices {
            let number = index.number(.training, unit: unit, position: place)
            add(.training, cadence.nextTraining(plan.training[place]), number, unit: unit)
        }
        for place in plan.risks.indices {
            let number = index.number(.risk, unit: unit, position: place)
            add(.acceptance, plan.risks[place].accepted?.until, number, unit: unit)
            let measures = plan.risks[place].mitigations
            for position in measures.indices {
                add(.mitigation, measures[position].due, number, unit: unit, position: position)
            }
        }
    }

    private mutating func collectExercises(_ exercises: [Exercise], unit: Int) {
        for place in exercises.indices {
            let number = index.number(.exercise, unit: unit, position: place)
            add(.exercise, cadence.nextExercise(exercises[place]), number, unit: unit)
            let findings = exercises[place].findings
            for position in findings.indices where findings[position].closed == nil {
                add(.finding, findings[position].due, number, unit: unit, position: position)
            }
        }
    }

    private mutating func collectContacts(_ roles: [Role], unit: Int?) {
        for place in roles.indices {
            collect(roles[place].contacts, of: index.number(.role, unit: unit, position: place), unit: unit)
        }
    }

    private mutating func collect(_ contacts: [Contact], of number: EntityNumber?, unit: Int?) {
        for position in contacts.indices {
            add(.contact, cadence.nextCheck(contacts[position]), number, unit: unit, position: position)
        }
    }
}
