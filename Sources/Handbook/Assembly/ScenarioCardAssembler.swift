internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `scenario-card`.
    func scenarioCard(_ number: EntityNumber) -> ScenarioCardContext? {
        guard let unit = index.place(of: number).unit, let scenario = index.scenario(index.address(of: number)) else {
            return nil
        }
        let messages = urgent(messages(of: number))
        let clocks = clocks(units: [], answeredBy: [number] + self.messages(of: number))
        var card = ScenarioCardContext(
            page: frame(title: title(number), trail: [triageLink, link(unit: unit)]), scenario: link(number),
            edition: edition(ofUnit: unit), incident: incident(number),
            activateWhen: cardList(scenario.activateWhen),
            command: [scenario.lead, scenario.deputy].compactMap { responder($0, in: unit).map(brief) },
            activators: activators(unit), bands: [], moreSteps: nil, messages: [], moreMessages: nil,
            clocks: Array(clocks.prefix(3)), moreClocks: more(clocks.count - 3),
            standDownWhen: cardList(scenario.standDownWhen), log: logLink)
        var space = CardSpace()
        space.spend(Self.heightOfFrame(card))
        let reserve = messages.first.map { min(CardSpace.height($0), CardSpace.page / 5) } ?? 0
        let steps = space.fit(dueSteps(number), reserve: reserve) { $0.height }
        card.bands = bands(steps.kept)
        card.moreSteps = more(steps.cut)
        (card.messages, card.moreMessages) = {
            let (kept, cut) = fitMessages(messages, into: &space)
            return (kept, more(cut))
        }()
        return card
    }

    /// Messages by the time within which they are sent.
    func urgent(_ messages: [EntityNumber]) -> [MessageContext] {
        messages.compactMap { message($0) }.enumerated()
            .sorted { ($0.element.withinSeconds ?? .max, $0.offset) < ($1.element.withinSeconds ?? .max, $1.offset) }
            .map(\.element)
    }

    /// The roles of the plan that may activate it, at most four.
    private func activators(_ unit: Int) -> [LinkContext] {
        let roles = plans.units[unit].plan.roles
        let positions = roles.indices.filter { roles[$0].mayActivate?.value == true }.prefix(4)
        return links(positions.compactMap { index.number(.role, unit: unit, position: $0) })
    }

    /// A step with the stretch of time in which it is due, and the half lines that it takes.
    private typealias DueStep = (band: TimeBand, action: ActionContext, height: Int)

    private func dueSteps(_ number: EntityNumber) -> [DueStep] {
        guard let timeline = handbook.analysis.timelines.timeline(of: index.place(of: number)) else { return [] }
        let actions = actions(of: number, showsResponder: true)
        var steps: [DueStep] = []
        for position in timeline.positionsByDue {
            let (action, band) = (brief(actions[position]), TimeBand(timeline.actions[position].due))
            let heading = steps.last?.band == band ? 0 : 3
            steps.append((band, action, CardSpace.height(action) + heading))
        }
        return steps
    }

    private func bands(_ steps: [DueStep]) -> [TimeBandContext] {
        TimeBand.allCases.compactMap { band in
            let actions = steps.filter { $0.band == band }.map(\.action)
            return actions.isEmpty ? nil : TimeBandContext(name: words.label(band), actions: actions)
        }
    }

    /// The half lines of everything but steps and messages.
    private static func heightOfFrame(_ card: ScenarioCardContext) -> Int {
        let head = 5 * CardSpace.lines(card.page.title, in: .half) + 12
        let activators = 2 * CardSpace.lines(card.activators.map(\.text).joined(separator: ", "), in: .half)
        let command = card.command.reduce(activators) { $0 + CardSpace.height($1, in: .half) + 2 }
        let clocks = card.clocks.reduce(card.moreClocks == nil ? 0 : 2) { sum, clock in
            let words = [clock.requirement.text, clock.authority, clock.trigger].compactMap { $0 }
            return sum + 2 * CardSpace.lines(words.joined(separator: "   "), in: .half) + 2
        }
        return head + max(CardSpace.height(card.activateWhen), command) + 4
            + max(CardSpace.height(card.standDownWhen), clocks) + 5
    }
}
