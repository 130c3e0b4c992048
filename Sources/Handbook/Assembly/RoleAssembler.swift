internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `role`: everything published that refers to the role, by plan.
    func rolePage(_ number: EntityNumber) -> RolePageContext? {
        guard let row = roleRow(number), let role = index.role(index.address(of: number)) else { return nil }
        let unit = index.place(of: number).unit
        let mentions = index.mentions(of: number).filter { isPublished($0.source) }
        let loss = lossReport(number)
        return RolePageContext(
            page: frame(
                title: title(number),
                trail: unit.map { [sectionLink(.plans), link(unit: $0)] } ?? [sectionLink(.roles)]),
            row: row, site: link(role.site, in: unit), tasks: tasks(mentions),
            assets: links(unique(mentions.filter(isAssetOwnership).map(\.source)).prefix(Handbook.longestTable)),
            standsInFor: links(unique(mentions.filter { $0.relation == .standIn }.map(\.source))),
            loss: loss.losses.isEmpty && loss.scenarios.isEmpty ? nil : loss,
            handovers: handovers(number, role), calendar: calendarLink(.role(number)))
    }

    private func isAssetOwnership(_ mention: Mention) -> Bool {
        mention.relation == .owner && index.place(of: mention.source).unit == nil
            && index.place(of: mention.source).kind != .unit
    }

    /// The work of a role by plan, in the order of units.
    private func tasks(_ mentions: [Mention]) -> [RoleTasksContext] {
        var byUnit: [(unit: Int, mentions: [Mention])] = []
        for mention in mentions {
            let place = index.place(of: mention.source)
            guard let unit = place.kind == .unit ? place.position : place.unit else { continue }
            if byUnit.last?.unit == unit {
                byUnit[byUnit.count - 1].mentions.append(mention)
            } else {
                byUnit.append((unit, [mention]))
            }
        }
        return byUnit.prefix(Handbook.longestTable).map { tasks(in: $0.unit, $0.mentions) }
    }

    private func tasks(in unit: Int, _ mentions: [Mention]) -> RoleTasksContext {
        let leads = mentions.filter { [.lead, .deputy].contains($0.relation) && kind($0) == .scenario }
        let actions = mentions.filter { $0.relation == .actionOwner }
        let messages = mentions.filter { $0.relation == .owner && kind($0) == .message }
        let owns = mentions.filter { mention in
            switch mention.relation {
            case .owner: kind(mention) != .message
            case .deputy: kind(mention) == .unit
            case .approver, .mitigationOwner, .findingOwner, .acceptedBy: true
            default: false
            }
        }
        return RoleTasksContext(
            unit: link(unit: unit), leads: links(unique(leads.map(\.source))),
            actions: actions.compactMap { action(of: $0.source, at: $0.position, showsScenario: true) },
            messages: messages.compactMap { message($0.source) },
            owns: links(unique(owns.map(\.source))))
    }

    private func kind(_ mention: Mention) -> EntityKind { index.place(of: mention.source).kind }
}
