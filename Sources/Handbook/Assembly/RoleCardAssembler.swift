internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `role-card`.
    func roleCard(_ number: EntityNumber) -> RoleCardContext? {
        guard let row = roleRow(number) else { return nil }
        let mentions = index.mentions(of: number).filter { isPublished($0.source) }
        let sent = mentions.filter { $0.relation == .owner && index.place(of: $0.source).kind == .message }
        let messages = urgent(unique(sent.map(\.source)))
        var card = RoleCardContext(
            page: frame(title: title(number), trail: [triageLink] + (row.unit.map { [$0] } ?? [])), row: row,
            role: link(number), edition: edition(of: number, mentions), parts: [], moreParts: nil, messages: [],
            moreMessages: nil, log: logLink)
        card.row.responder = brief(card.row.responder)
        var space = CardSpace()
        space.spend(22 + CardSpace.height(card.row.responder, in: .half))
        let reserve = messages.first.map { min(CardSpace.height($0), CardSpace.page / 5) } ?? 0
        let scenarios = unique(mentions.map(\.source)).filter { index.place(of: $0).kind == .scenario }
            .filter { source in mentions.contains { $0.source == source && Self.isTask($0.relation) } }
        let parts = parts(scenarios, of: number, mentions, into: &space, reserve: reserve)
        card.parts = parts
        card.moreParts = more(scenarios.count - parts.count)
        let (kept, cut) = fitMessages(messages, into: &space)
        card.messages = kept
        card.moreMessages = more(cut)
        return card
    }

    private static func isTask(_ relation: Relation) -> Bool { [.lead, .deputy, .actionOwner].contains(relation) }

    /// The edition of the role's own plan; for a shared role the earliest review among the plans that it acts in.
    private func edition(of number: EntityNumber, _ mentions: [Mention]) -> EditionContext {
        if let unit = index.place(of: number).unit { return edition(ofUnit: unit) }
        let units = Set(mentions.compactMap { index.place(of: $0.source).unit })
        let next = units.compactMap(nextReview).min()
        return EditionContext(
            unit: nil, status: nil, statusID: nil, version: nil, approvedOn: nil, discardAfter: next.map(words.date),
            discardAfterDate: next?.notation)
    }

    /// What the role does, scenario by scenario, until the page is full.
    private func parts(
        _ scenarios: [EntityNumber], of role: EntityNumber, _ mentions: [Mention], into space: inout CardSpace,
        reserve: Int
    ) -> [RoleCardPartContext] {
        var parts: [RoleCardPartContext] = []
        for number in scenarios {
            let own = mentions.filter { $0.source == number }
            guard var part = part(number, own), let timeline = timeline(of: number) else { continue }
            let positions = Set(own.filter { $0.relation == .actionOwner }.map(\.position))
            let steps = timeline.positionsByDue.filter(positions.contains)
                .compactMap { action(of: number, at: $0).map(brief) }
            let heading = 6 + (part.lead.map { CardSpace.height($0, in: .half) } ?? 0)
            guard space.left - heading - (steps.first.map(CardSpace.height) ?? 0) >= reserve else { break }
            space.spend(heading)
            let fitting = space.fit(steps, reserve: reserve, height: CardSpace.height)
            part.actions = fitting.kept
            part.moreSteps = more(fitting.cut)
            parts.append(part)
            if fitting.cut > 0 { break }
        }
        return parts
    }

    private func timeline(of number: EntityNumber) -> ScenarioTimeline? {
        handbook.analysis.timelines.timeline(of: index.place(of: number))
    }

    private func part(_ number: EntityNumber, _ mentions: [Mention]) -> RoleCardPartContext? {
        guard let unit = index.place(of: number).unit, let scenario = index.scenario(index.address(of: number)) else {
            return nil
        }
        let leads = mentions.contains { $0.relation == .lead }
        let standsIn = mentions.contains { $0.relation == .deputy }
        return RoleCardPartContext(
            scenario: LinkContext(title(number), href: cardLink(number).href), unit: link(unit: unit),
            incident: incident(number),
            task: leads ? words.vocabulary["card.leads"] : standsIn ? words.vocabulary["card.stands-in"] : nil,
            lead: leads ? nil : responder(scenario.lead, in: unit).map(brief), actions: [], moreSteps: nil)
    }
}
