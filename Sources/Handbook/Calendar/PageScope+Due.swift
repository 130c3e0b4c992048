internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// Something that is due, in a list.
    func dueContext(_ item: DueItem) -> DueContext {
        DueContext(
            subject: link(item.entity), kind: words.vocabulary[item.kind.vocabularyKey], detail: dueDetail(item),
            unit: item.unit.map { link(unit: $0) },
            owner: handbook.analysis.role(seeingTo: item).flatMap { $0 == item.entity ? nil : link($0) },
            due: words.date(item.due), dueDate: item.due.notation)
    }

    /// The same as an entry of a calendar. What it tells is what the pages tell, never a number or address of a contact.
    func event(_ item: DueItem) -> CalendarEvent {
        let address = index.address(of: item.entity)
        let kind = words.vocabulary[item.kind.vocabularyKey]
        let separator = words.vocabulary["calendar.separator"]
        let subject = title(item.entity)
        let detail = dueDetail(item)
        let isUnit = address.kind == .unit
        let unit = isUnit ? nil : item.unit.map { link(unit: $0).text }
        let role = handbook.analysis.role(seeingTo: item).flatMap { $0 == item.entity ? nil : title($0) }
        let page = words.vocabulary.text(
            "calendar.page",
            [
                "path": handbook.routes.folder(ofLanguage: self.page.language)
                    + handbook.routes.path(of: address)
            ])
        return CalendarEvent(
            identity: identity(item, address), day: item.due,
            summary: kind.prefix(1).uppercased() + kind.dropFirst() + separator
                + (detail.map { "\(subject) – \($0)" } ?? subject), category: kind,
            details: [unit, role.map { words.vocabulary["calendar.owner"] + separator + $0 }, page].compactMap { $0 })
    }

    /// What of the entity is due, where the entity alone does not say: the finding, the measure, the channel.
    private func dueDetail(_ item: DueItem) -> String? {
        let place = index.place(of: item.entity)
        switch item.kind {
        case .finding:
            return place.unit.flatMap {
                words.text(plans.units[$0].plan.exercises[place.position].findings[item.position].text)
            }
        case .mitigation:
            return place.unit.flatMap {
                words.text(plans.units[$0].plan.risks[place.position].mitigations[item.position].what)
            }
        case .contact:
            let address = index.address(of: item.entity)
            let contacts = index.role(address)?.contacts ?? index.asset(address)?.contacts ?? []
            return words.label(contacts[item.position].kind)
        case .review, .exercise, .training, .acceptance, .requirement: return nil
        }
    }

    private func identity(_ item: DueItem, _ address: EntityAddress) -> String {
        switch item.kind {
        case .finding, .mitigation, .contact: "\(item.kind.rawValue)/\(address.notation)/\(item.position + 1)"
        case .review, .exercise, .training, .acceptance, .requirement: "\(item.kind.rawValue)/\(address.notation)"
        }
    }

    /// A link to a calendar file; nil where it would be empty.
    func calendarLink(_ feed: CalendarCatalogue.Feed) -> LinkContext? {
        let readiness = handbook.readiness
        let text: String? =
            switch feed {
            case .all: readiness.due.isEmpty ? nil : words.vocabulary["calendar.all"]
            case .unit(let unit): readiness.dueByUnit[unit].map { _ in link(unit: unit).text }
            case .role(let role): readiness.dueByRole[role].map { _ in title(role) }
            }
        return text.map { LinkContext($0, href: href(handbook.routes.path(of: feed))) }
    }
}
