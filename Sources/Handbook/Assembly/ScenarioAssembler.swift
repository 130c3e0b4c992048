internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// A scenario in a list.
    func scenario(_ number: EntityNumber) -> ScenarioContext? {
        guard let unit = index.place(of: number).unit else { return nil }
        let scenario = plans.units[unit].plan.scenarios[index.place(of: number).position]
        return ScenarioContext(
            title: link(number), unit: link(unit: unit), card: cardLink(number), lead: link(scenario.lead, in: unit),
            activateWhen: words.texts(scenario.activateWhen), actions: actions(of: number),
            affects: links(scenario.affects, in: unit), risks: links(scenario.risks, in: unit),
            change: mark(number))
    }

    /// The steps of a scenario in source order.
    func actions(of number: EntityNumber, showsResponder: Bool = false) -> [ActionContext] {
        let place = index.place(of: number)
        guard let unit = place.unit else { return [] }
        let actions = plans.units[unit].plan.scenarios[place.position].actions
        return actions.indices.compactMap { action(of: number, at: $0, showsResponder: showsResponder) }
    }

    /// One step of a scenario, with a link to the scenario where it stands elsewhere.
    func action(
        of number: EntityNumber, at position: Int, showsScenario: Bool = false, showsResponder: Bool = false
    ) -> ActionContext? {
        let place = index.place(of: number)
        guard let unit = place.unit else { return nil }
        let actions = plans.units[unit].plan.scenarios[place.position].actions
        guard actions.indices.contains(position) else { return nil }
        let action = actions[position]
        let timeline = handbook.analysis.timelines.timeline(of: place)
        let times = timeline?.actions[position]
        let after = action.after.compactMap { name in actions.firstIndex { $0.id?.value == name.value } }
        return ActionContext(
            number: position + 1, text: words.text(action.what) ?? "", owner: link(action.owner, in: unit),
            responder: showsResponder ? responder(action.owner, in: unit) : nil,
            within: action.within.map { words.afterActivation($0.value) },
            withinSeconds: action.within?.value.seconds, takes: words.duration(action.takes),
            start: times?.start.map(words.afterActivation), finish: times?.finish.map(words.afterActivation),
            doneWhen: words.text(action.doneWhen), after: after.map { TextContext(String($0 + 1)) },
            isCritical: timeline?.criticalPath.contains(position) ?? false,
            scenario: showsScenario ? link(number) : nil, change: mark(action, of: number))
    }

    /// The layout `scenario`.
    func scenarioPage(_ number: EntityNumber) -> ScenarioPageContext? {
        index.scenario(index.address(of: number)).flatMap { scenario in
            self.scenario(number, narrative: narrative(scenario.narratives))
        }
    }

    /// Everything about a scenario, with its narrative as the page shows it.
    func scenario(_ number: EntityNumber, narrative: NarrativeContext?) -> ScenarioPageContext? {
        let place = index.place(of: number)
        guard let unit = place.unit else { return nil }
        let scenario = plans.units[unit].plan.scenarios[place.position]
        let timeline = handbook.analysis.timelines.timeline(of: place)
        let owners = scenario.actions.compactMap { $0.owner.flatMap { index.number($0, in: unit) } }
        return ScenarioPageContext(
            page: frame(title: title(number), trail: [sectionLink(.plans), link(unit: unit)]), unit: link(unit: unit),
            card: cardLink(number), incident: incident(number), activateWhen: words.texts(scenario.activateWhen),
            standDownWhen: words.texts(scenario.standDownWhen),
            lead: responder(scenario.lead, in: unit), deputy: responder(scenario.deputy, in: unit),
            phases: phases(scenario, actions(of: number, showsResponder: true)),
            responders: unique(owners).compactMap { owner in
                index.role(index.address(of: owner)).map { responder(owner, $0) }
            },
            messages: scenario.messages.compactMap { index.number($0, in: unit).flatMap { message($0) } },
            affects: index.restored(by: scenario, in: unit).compactMap(objective),
            risks: scenario.risks.compactMap { index.number($0, in: unit).flatMap(rated).flatMap(risk) },
            returnToNormal: words.texts(scenario.returnToNormal),
            resources: index.mentions(of: number, by: .serves).compactMap { resource($0.source) },
            exercises: links(index.mentions(of: number, by: .plays).map(\.source)),
            narrative: narrative, finish: timeline?.finish.map(words.afterActivation),
            rto: timeline?.objective.map(words.duration),
            timeline: timeline.flatMap { self.timeline(scenario, $0, in: unit) })
    }

    /// The rating of one risk.
    func rated(_ number: EntityNumber) -> RatedRisk? {
        let place = index.place(of: number)
        guard place.kind == .risk, let unit = place.unit else { return nil }
        return handbook.analysis.register.risks(ofUnit: unit).first { $0.number == number }
    }

    func unique(_ numbers: [EntityNumber]) -> [EntityNumber] {
        var seen: Set<EntityNumber> = []
        return numbers.filter { seen.insert($0).inserted }
    }

    /// The steps by phase in the order of the response; steps without a phase come first, without a name.
    private func phases(_ scenario: Scenario, _ actions: [ActionContext]) -> [PhaseContext] {
        let phased = zip(scenario.actions, actions)
        func steps(_ phase: ActionPhase?) -> [ActionContext] {
            phased.filter { $0.0.phase?.value == phase }.map(\.1)
        }
        let named = ActionPhase.allCases.map { PhaseContext(name: words.label($0), actions: steps($0)) }
        return ([PhaseContext(name: "", actions: steps(nil))] + named).filter { !$0.actions.isEmpty }
    }
}
