internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// What follows from the loss of a system, supplier, site or role.
    func lossReport(_ number: EntityNumber) -> LossReportContext {
        let impact = handbook.analysis.lossImpact(of: number, limit: Handbook.longestTable, including: isPublished)
        let affected = impact?.activities ?? []
        let stopped = affected.filter(\.isStopping).map(\.number)
        let scenarios = unique(([number] + stopped).flatMap { mentions(of: $0, .affects, from: .scenario) })
            .prefix(Handbook.longestTable)
        let messages = unique(scenarios.flatMap(messages)).prefix(Handbook.longestTable)
        return LossReportContext(
            losses: affected.compactMap(loss), scenarios: links(scenarios),
            messages: messages.compactMap { number in
                message(number).map { NoticeContext(message: $0, unit: unitLink(of: number)) }
            },
            clocks: clocks(units: unique(stopped), answeredBy: Array(scenarios) + messages))
    }

    /// What falls to others when a role is missing: the scenarios that it leads, then the activities that it answers
    /// for.
    func handovers(_ number: EntityNumber, _ role: Role) -> [HandoverContext] {
        let deputy = responder(number, role).deputies.first?.who
        let mentions = index.mentions(of: number).filter { isPublished($0.source) }
        let led = mentions.filter { $0.relation == .lead }.map(\.source)
        let owned = mentions.filter { $0.relation == .owner }.map(\.source)
            .filter { index.place(of: $0).kind == .activity }
        return unique(led + owned).prefix(Handbook.longestTable).map { source in
            let address = index.address(of: source)
            let activity = index.activity(address)
            return HandoverContext(
                subject: link(source), kind: words.label(address.kind), unit: unitLink(of: source),
                rto: words.duration(activity?.rto), mtpd: words.duration(activity?.mtpd),
                successor: link(index.scenario(address)?.deputy, in: index.place(of: source).unit) ?? deputy)
        }
    }

    private func loss(_ affected: AffectedActivity) -> LossContext? {
        guard let unit = index.place(of: affected.number).unit,
            let activity = index.activity(index.address(of: affected.number))
        else { return nil }
        var after: TimeSpan?
        if case .stops(let time) = affected.effect { after = time }
        func breach(_ limit: TimeSpan?) -> String? {
            after.flatMap { after in limit.map { words.afterActivation(after + $0) } }
        }
        return LossContext(
            activity: link(affected.number), unit: link(unit: unit), effect: words.effect(affected.effect),
            isStopping: after != nil, rto: breach(affected.rto), mtpd: breach(affected.mtpd),
            owner: link(activity.owner, in: unit), via: links(affected.path.dropFirst().dropLast()),
            scenarios: links(mentions(of: affected.number, .affects, from: .scenario)))
    }

    func messages(of scenario: EntityNumber) -> [EntityNumber] {
        let place = index.place(of: scenario)
        guard let unit = place.unit else { return [] }
        return plans.units[unit].plan.scenarios[place.position].messages.compactMap { index.number($0, in: unit) }
    }

    /// The duties with a clock that the plans of the stopped activities cite, or that a scenario or message answers.
    func clocks(units stopped: [EntityNumber], answeredBy others: [EntityNumber]) -> [ClockContext] {
        let units = Set(stopped.compactMap { index.place(of: $0).unit }).sorted()
        let cited = units.flatMap { unit in
            plans.units[unit].plan.requirements.compactMap { index.number($0, in: unit) }
        }
        let answered = others.flatMap { index.mentions(of: $0, by: .satisfiedBy).map(\.source) }
        let timed = unique(cited + answered).compactMap { number -> (TimeSpan, EntityNumber, Requirement)? in
            guard let requirement = index.requirement(index.address(of: number)),
                let within = requirement.clock?.within?.value
            else { return nil }
            return (within, number, requirement)
        }
        return timed.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(Handbook.longestTable).map { within, number, duty in
            ClockContext(
                requirement: link(number), authority: words.text(duty.authority),
                trigger: words.text(duty.clock?.trigger), within: words.duration(within),
                withinSeconds: within.seconds)
        }
    }
}

extension AffectedActivity {
    /// Whether the activity stops, at once or when a workaround ends.
    var isStopping: Bool {
        if case .stops = effect { return true }
        return false
    }
}

extension Localizer {
    /// What a loss does to an activity.
    func effect(_ effect: LossEffect) -> String {
        switch effect {
        case .stops(let time) where time.seconds == 0: vocabulary["loss.stops"]
        case .stops(let time): vocabulary.text("loss.stops-after", ["time": duration(time)])
        case .losesData: vocabulary["loss.loses-data"]
        case .worksAround: vocabulary["loss.works-around"]
        }
    }
}
