internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// Rows of a list on the dashboard.
    private static let rowsOnDashboard = 5

    /// How ready the organisation is.
    func dashboard() -> DashboardContext {
        let readiness = handbook.readiness
        return DashboardContext(
            states: states, conflicts: readiness.conflicts,
            margins: readiness.margins.prefix(Self.rowsOnDashboard).map(margin), recovery: sectionLink(.recovery),
            dueDays: dueDays,
            allDue: all(.calendar, readiness.due.count),
            exercises: readiness.exercises.prefix(Self.rowsOnDashboard).compactMap(exerciseRow),
            allExercises: all(.exercises, readiness.exercises.count), openFindings: readiness.openFindings.count,
            findings: readiness.openFindings.prefix(Self.rowsOnDashboard).compactMap(openFinding),
            coverage: coverageShares(), allCoverage: sectionLink(.coverage))
    }

    /// The states that plans are in, each with its plans.
    private var states: [CountContext] {
        let path = handbook.routes.path(of: PageSubject.index(.plans, 0))
        return PlanStatus.allCases.compactMap { status in
            handbook.readiness.states[status].map { count in
                CountContext(
                    count: count, label: words.label(status), href: href(path) + "?status=\(status.rawValue)")
            }
        }
    }

    private func margin(_ margin: RecoveryMargin) -> MarginContext {
        MarginContext(
            subject: link(margin.number), unit: unitLink(of: margin.number), objective: margin.objective.rawValue,
            limit: words.duration(margin.limit), computed: words.length(margin.computed),
            slack: words.length(margin.slack), isConflict: margin.isConflict)
    }

    /// A link to a main part with the number of what stands there; nil where the handbook lacks the part.
    private func all(_ section: HandbookSection, _ count: Int) -> LinkContext? {
        guard handbook.sections.contains(section) else { return nil }
        let name = words.vocabulary["nav.\(section.rawValue)"]
        return LinkContext(
            words.vocabulary.text("list.all", ["name": name, "n": String(count)]),
            href: href(handbook.routes.path(of: section)))
    }
}
