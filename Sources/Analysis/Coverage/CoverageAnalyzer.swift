import ContinuityModel

/// Counts what has a counterpart, unit by unit.
struct CoverageAnalyzer {
    let index: EntityIndex
    let register: RiskRegister
    let reach: ScenarioReach

    /// The counts of one unit; requirements are those that its plan answers.
    func coverage(ofUnit unit: Int) -> Coverage {
        let plan = index.plans.units[unit].plan
        var coverage = Coverage()
        coverage.plansApproved.count(plan.status?.value == .approved)
        count(roles: plan.roles, into: &coverage)
        for risk in register.risks(ofUnit: unit) {
            let isAnswered = has(.answers, risk.number)
            coverage.risksWithScenario.count(isAnswered)
            if risk.inherent?.isHigh == true { coverage.highRisksWithScenario.count(isAnswered) }
        }
        for position in plan.scenarios.indices {
            guard let number = index.number(.scenario, unit: unit, position: position) else { continue }
            coverage.scenariosWithExercise.count(has(.plays, number))
            coverage.scenariosExercised.count(isExercised(number))
        }
        for position in plan.activities.indices {
            guard let number = index.number(.activity, unit: unit, position: position) else { continue }
            coverage.activitiesWithScenario.count(reach.contains(number))
        }
        for finding in plan.exercises.lazy.flatMap(\.findings) { coverage.findingsClosed.count(finding.closed != nil) }
        for reference in plan.requirements {
            guard let number = index.number(reference, in: unit), index.place(of: number).kind == .requirement
            else { continue }
            let requirement = index.plans.shared.requirements[index.place(of: number).position]
            coverage.requirementsSatisfied.count(!requirement.satisfiedBy.isEmpty)
        }
        return coverage
    }

    /// The counts of the whole handbook: all units, with shared roles and every requirement once.
    func total(of units: [Coverage]) -> Coverage {
        var total = units.reduce(into: Coverage()) { $0 += $1 }
        count(roles: index.plans.shared.roles, into: &total)
        total.requirementsSatisfied = CoverageShare()
        for requirement in index.plans.shared.requirements {
            total.requirementsSatisfied.count(!requirement.satisfiedBy.isEmpty)
        }
        return total
    }

    private func count(roles: [Role], into coverage: inout Coverage) {
        for role in roles {
            coverage.rolesWithHolder.count(role.holder != nil)
            coverage.rolesWithDeputy.count(!role.deputies.isEmpty)
        }
    }

    func has(_ relation: Relation, _ number: EntityNumber) -> Bool {
        index.mentions(of: number).contains { $0.relation == relation }
    }

    func isExercised(_ scenario: EntityNumber) -> Bool {
        index.mentions(of: scenario).contains { mention in
            guard mention.relation == .plays else { return false }
            let place = index.place(of: mention.source)
            return place.unit.map { index.plans.units[$0].plan.exercises[place.position].last != nil } ?? false
        }
    }
}
