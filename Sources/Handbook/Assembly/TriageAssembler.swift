internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `triage` with all classes; their scenarios too where the handbook has few.
    func triagePage() -> TriageContext {
        let triage = handbook.triage
        return triageContext(
            title: words.vocabulary["triage.title"], trail: [],
            groups: triage.isOnePage ? triage.classes.map { group($0, triage.scenarios(of: $0)) } : [])
    }

    /// The layout `triage` with one page of the scenarios of a class.
    func lossesPage(_ lossClass: LossClass, _ page: Int) -> TriageContext {
        let all = handbook.triage.scenarios(of: lossClass)
        return triageContext(
            title: listTitle(words.label(lossClass), page), trail: [triageLink],
            groups: [group(lossClass, slice(all, page))],
            pagination: pagination(page, of: all.count) { .losses(lossClass, $0) })
    }

    /// A link to the log sheet.
    var logLink: LinkContext {
        LinkContext(words.vocabulary["log.title"], href: href(handbook.routes.path(of: .log)))
    }

    /// The layout `log`.
    func logPage() -> LogContext {
        LogContext(
            page: frame(title: words.vocabulary["log.title"], trail: [triageLink]),
            rows: (1...CardSpace.logRows).map { TextContext(String($0)) })
    }

    private func triageContext(
        title: String, trail: [LinkContext], groups: [LossGroupContext], pagination: PaginationContext? = nil
    ) -> TriageContext {
        TriageContext(
            page: frame(title: title, trail: trail), classes: handbook.triage.classes.map(lossClass), groups: groups,
            deciders: deciders, log: logLink, pagination: pagination)
    }

    private func lossClass(_ lossClass: LossClass) -> LossClassContext {
        let subject = PageSubject.losses(lossClass, 0)
        let address =
            handbook.triage.isOnePage ? "#loss-\(lossClass.rawValue)" : href(handbook.routes.path(of: subject))
        return LossClassContext(
            title: LinkContext(words.label(lossClass), href: address, isCurrent: page.subject == subject),
            hint: words.vocabulary["loss-hint.\(lossClass.rawValue)"],
            count: handbook.triage.scenarios(of: lossClass).count)
    }

    private func group(_ lossClass: LossClass, _ scenarios: some Sequence<EntityNumber>) -> LossGroupContext {
        var units: [(position: Int, context: TriageUnitContext)] = []
        for number in scenarios {
            guard let unit = index.place(of: number).unit, let entry = entry(number) else { continue }
            if units.last?.position != unit {
                units.append((unit, TriageUnitContext(unit: link(unit: unit), entries: [])))
            }
            units[units.count - 1].context.entries.append(entry)
        }
        return LossGroupContext(
            id: lossClass.rawValue, title: words.label(lossClass), lost: sectionLink(section(of: lossClass)),
            units: units.map(\.context))
    }

    private func entry(_ number: EntityNumber) -> TriageEntryContext? {
        index.scenario(index.address(of: number)).map { scenario in
            TriageEntryContext(
                card: LinkContext(title(number), href: cardLink(number).href), scenario: link(number),
                activateWhen: words.texts(Array(scenario.activateWhen.prefix(2))))
        }
    }

    /// The list in which the thing that was lost can be looked up, to see what stops with it.
    private func section(of lossClass: LossClass) -> HandbookSection {
        let section: HandbookSection =
            switch lossClass {
            case .systems, .attack: .systems
            case .site: .sites
            case .people: .roles
            case .suppliers: .suppliers
            case .operations, .trust, .other: .lost
            }
        return handbook.sections.contains(section) ? section : .lost
    }

    private var deciders: [ResponderContext] {
        plans.shared.roles.indices
            .filter { plans.shared.roles[$0].mayActivate?.value == true }
            .compactMap { index.number(.role, unit: nil, position: $0) }
            .prefix(6)
            .compactMap { number in index.role(index.address(of: number)).map { responder(number, $0) } }
    }
}
