package import ContinuityModel

extension ContinuityAnalysis {
    /// The role that sees to something due: the one named for it, else the owner of the entity, else that of the plan.
    /// Nil where none is known, as for requirements, which have no owner.
    package func role(seeingTo item: DueItem) -> EntityNumber? {
        let place = index.place(of: item.entity)
        let named: Reference? =
            switch place.kind {
            case .role: nil
            case .system, .supplier, .site: index.asset(item.entity)?.owner
            case .unit: plans.units[place.position].plan.owner
            default: place.unit.flatMap { reference(item, place.position, plans.units[$0].plan) }
            }
        let number = place.kind == .role ? item.entity : named.flatMap { index.number($0, in: item.unit) }
        return number.flatMap { index.place(of: $0).kind == .role ? $0 : nil }
    }

    private func reference(_ item: DueItem, _ position: Int, _ plan: Plan) -> Reference? {
        switch item.kind {
        case .training: plan.training[position].owner ?? plan.owner
        case .finding: plan.exercises[position].findings[item.position].owner ?? plan.owner
        case .mitigation: plan.risks[position].mitigations[item.position].owner ?? plan.risks[position].owner
        case .acceptance: plan.risks[position].accepted?.by ?? plan.risks[position].owner
        case .review, .exercise, .contact, .requirement: plan.owner
        }
    }

    /// The tightest RTO among what the scenarios of an exercise restore, and what has it.
    package func objective(of exercise: Exercise, in unit: Int) -> (number: EntityNumber, rto: TimeSpan)? {
        var tightest: (number: EntityNumber, rto: TimeSpan)?
        for reference in exercise.scenarios {
            guard let number = index.number(reference, in: unit),
                let timeline = timelines.timeline(of: index.place(of: number)),
                let objective = timeline.objective, let owner = timeline.objectiveOf
            else { continue }
            if let known = tightest, known.rto <= objective { continue }
            tightest = (owner, objective)
        }
        return tightest
    }
}
