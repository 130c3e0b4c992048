internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `plan`.
    func planPage(_ unit: Int) -> PlanContext {
        plan(unit, narrative: narrative(plans.units[unit].narratives))
    }

    /// Everything that the plan of a unit says, with its narrative as the page shows it.
    func plan(_ unit: Int, narrative: NarrativeContext?) -> PlanContext {
        let plan = plans.units[unit].plan
        let order = handbook.analysis.recovery.order(ofUnit: unit, index: index)
        return PlanContext(
            page: frame(
                title: words.text(plan.title) ?? plans.units[unit].id, summary: words.text(plan.purpose),
                trail: [sectionLink(.plans)]),
            document: documentLink(unit), history: historyLink(unit),
            facts: facts(unit), narrative: narrative, matrix: matrix(ofUnit: unit),
            risks: handbook.analysis.register.risks(ofUnit: unit).compactMap(risk),
            scenarios: numbers(.scenario, plan.scenarios.indices, unit).compactMap(scenario), roles: roles(of: unit),
            messages: numbers(.message, plan.messages.indices, unit).compactMap { message($0) },
            objectives: handbook.analysis.recovery.rows(ofUnit: unit, index: index).map(objective),
            order: recoverySteps(order), orderChart: recoveryChart(order), map: dependencyMap(ofUnit: unit),
            resources: numbers(.resource, plan.resources.indices, unit).compactMap(resource),
            exercises: numbers(.exercise, plan.exercises.indices, unit).compactMap(exercise),
            training: numbers(.training, plan.training.indices, unit).compactMap(training),
            requirements: links(plan.requirements, in: unit), calendar: calendarLink(.unit(unit)))
    }

    private func documentLink(_ unit: Int) -> LinkContext? {
        guard handbook.hasDocuments else { return nil }
        return LinkContext(words.vocabulary["document.print"], href: href(handbook.routes.path(of: .document(unit))))
    }

    /// The numbers of a list of a plan, in source order; entries without an identifier of their own have none.
    func numbers(_ kind: EntityKind, _ positions: Range<Int>, _ unit: Int) -> [EntityNumber] {
        positions.compactMap { index.number(kind, unit: unit, position: $0) }
    }

    /// Industry, size and region in words.
    func profile(_ profile: PlanProfile?) -> String? {
        guard let profile, let industry = words.label(profile.industry), let size = words.label(profile.size),
            let region = words.label(profile.region)
        else { return nil }
        return words.vocabulary.text("profile.format", ["industry": industry, "size": size, "region": region])
    }

    /// When the plan of a unit is next reviewed.
    func nextReview(ofUnit unit: Int) -> CalendarDate? {
        index.number(of: EntityAddress(.unit, id: plans.units[unit].id)).flatMap { nextDay(of: $0, .review) }
    }

    private func facts(_ unit: Int) -> PlanFactsContext {
        let plan = plans.units[unit].plan
        let status = plan.status?.value ?? .draft
        let next = nextReview(ofUnit: unit)
        let every = plan.review?.every ?? plans.settings.policy.reviewEvery
        return PlanFactsContext(
            status: words.label(status), statusID: status.rawValue, version: plan.version?.value,
            profile: profile(plan.profile), owner: responder(plan.owner, in: unit),
            deputy: responder(plan.deputy, in: unit), approvedBy: link(plan.approved?.by, in: unit),
            approvedOn: words.date(plan.approved?.on),
            isApprovalSuspect: plans.evidence.isSuspect(plan.approved, ofUnit: plans.units[unit].id),
            reviewEvery: every.map { words.period($0.value) },
            reviewLast: words.date(plan.review?.last), reviewNext: next.map(words.date), reviewNextDate: next?.notation,
            reviewTriggers: words.texts(plan.review?.triggers ?? []), purpose: words.text(plan.purpose),
            scope: words.text(plan.scope), assumptions: words.texts(plan.assumptions),
            unconfirmed: confirmation(ofUnit: unit))
    }

    /// The unit's own roles, then the shared ones that the plan calls on.
    private func roles(of unit: Int) -> [RoleRowContext] {
        index.roles(ofUnit: unit).compactMap(roleRow)
    }

    /// A role in a list.
    func roleRow(_ number: EntityNumber) -> RoleRowContext? {
        guard let role = index.role(index.address(of: number)) else { return nil }
        return RoleRowContext(
            responder: responder(number, role), card: handbook.actingRoles.contains(number) ? cardLink(number) : nil,
            duties: words.texts(role.duties), unit: unitLink(of: number),
            mayActivate: role.mayActivate?.value ?? false)
    }
}

extension EntityIndex {
    /// The roles that the plan of a unit calls on: its own, then shared ones.
    func roles(ofUnit unit: Int) -> [EntityNumber] {
        let plan = plans.units[unit].plan
        let own = plan.roles.indices.compactMap { number(.role, unit: unit, position: $0) }
        let called = calledRoles(plan).compactMap { number($0, in: unit) }
        return own + Set(called).filter { place(of: $0).unit != unit }.sorted()
    }

    private func calledRoles(_ plan: Plan) -> [Reference] {
        let heads = [plan.owner, plan.deputy, plan.approved?.by]
        let activities = plan.activities.map(\.owner)
        let risks = plan.risks.flatMap { [$0.owner, $0.accepted?.by] + $0.mitigations.map(\.owner) }
        let scenarios = plan.scenarios.flatMap { [$0.lead, $0.deputy] + $0.actions.map(\.owner) }
        let readiness = plan.messages.map(\.owner) + plan.resources.map(\.owner) + plan.training.map(\.owner)
        return (heads + activities + risks + scenarios + readiness).compactMap { $0 }
    }
}
