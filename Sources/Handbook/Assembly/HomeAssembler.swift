internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `home`.
    func homePage() -> HomeContext {
        let units = handbook.publication.units
        let shown = units.prefix(Handbook.unitsOnHome)
        let organisation = words.text(plans.settings.organisation.name) ?? ""
        return HomeContext(
            page: frame(title: organisation), units: shown.map(card),
            allUnits: units.count > shown.count ? sectionLink(.plans) : nil,
            topRisks: handbook.rankedRisks.prefix(10).compactMap(risk),
            due: handbook.readiness.due.prefix(10).map(dueContext), dashboard: dashboard(), counts: counts,
            pages: plans.pages.indices.map { freePageLink($0) })
    }

    /// A link to a free page.
    func freePageLink(_ position: Int) -> LinkContext {
        let page = plans.pages[position]
        return LinkContext(words.text(page.title) ?? page.id, href: href(handbook.routes.path(of: .page(position))))
    }

    private func card(_ unit: Int) -> UnitCardContext {
        let plan = plans.units[unit].plan
        let status = plan.status?.value ?? .draft
        let next = nextReview(ofUnit: unit)
        let rows = numbers(.activity, plan.activities.indices, unit)
            .compactMap { handbook.analysis.recovery.figures(of: $0) }
            .sorted { ($0.rto?.seconds ?? .max, $0.number) < ($1.rto?.seconds ?? .max, $1.number) }
        return UnitCardContext(
            title: link(unit: unit), profile: profile(plan.profile), status: words.label(status),
            statusID: status.rawValue, version: plan.version?.value, owner: link(plan.owner, in: unit),
            nextReview: next.map(words.date), nextReviewDate: next?.notation,
            topRisks: handbook.analysis.register.risks(ofUnit: unit).prefix(3).compactMap(risk),
            scenarios: links(numbers(.scenario, plan.scenarios.indices, unit).prefix(12)),
            objectives: rows.prefix(3).map(objective), unconfirmed: confirmation(ofUnit: unit))
    }

    private var counts: [CountContext] {
        let plansOfUnits = handbook.publication.units.map { plans.units[$0].plan }
        func count(_ key: String, _ number: Int, _ section: HandbookSection?) -> CountContext {
            CountContext(
                count: number, label: words.vocabulary["count.\(key)"],
                href: section.flatMap { handbook.sections.contains($0) ? href(handbook.routes.path(of: $0)) : nil })
        }
        return [
            count("plans", plansOfUnits.count, .plans),
            count("risks", plansOfUnits.reduce(0) { $0 + $1.risks.count }, .risks),
            count("scenarios", plansOfUnits.reduce(0) { $0 + $1.scenarios.count }, .scenarios),
            count("activities", plansOfUnits.reduce(0) { $0 + $1.activities.count }, .recovery),
            count("roles", plansOfUnits.reduce(plans.shared.roles.count) { $0 + $1.roles.count }, .roles),
            count("exercises", plansOfUnits.reduce(0) { $0 + $1.exercises.count }, .exercises),
        ]
    }
}
