internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `activity`.
    func activityPage(_ number: EntityNumber) -> ActivityPageContext? {
        guard let unit = index.place(of: number).unit, let activity = index.activity(index.address(of: number)),
            let objective = objective(number)
        else { return nil }
        return ActivityPageContext(
            page: frame(title: title(number), trail: [sectionLink(.plans), link(unit: unit)]), unit: link(unit: unit),
            description: words.text(activity.description), owner: responder(activity.owner, in: unit),
            objective: objective, impacts: activity.impacts.map(impact), impactSummary: impactSummary(activity),
            dependencies: dependencies(of: number),
            dependants: dependants(of: number), workaround: words.text(activity.workaround),
            peaks: words.texts(activity.peaks), scenarios: links(mentions(of: number, .affects, from: .scenario)),
            risks: mentions(of: number, .affects, from: .risk).compactMap(rated).compactMap(risk))
    }

    /// The published entities of one kind that refer to another by a relation, each once.
    func mentions(of number: EntityNumber, _ relation: Relation, from kind: EntityKind) -> [EntityNumber] {
        unique(index.mentions(of: number, by: relation).map(\.source))
            .filter { index.place(of: $0).kind == kind && isPublished($0) }
    }
}
