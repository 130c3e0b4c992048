package import Analysis
internal import ContinuityModel

/// Everything due that is published, as calendars in one language: one of all, one for each unit, one for each role.
package struct CalendarCatalogue: Sendable {
    /// One calendar file.
    package enum Feed: Hashable, Sendable {
        case all
        /// What concerns the unit at a position of `PlanSet.units`.
        case unit(Int)
        /// What a role sees to.
        case role(EntityNumber)
    }

    /// The calendars that have an entry.
    package let feeds: [Feed]
    private let scope: PageScope

    /// - Parameter language: the position of the language in the handbook's languages.
    package init(_ handbook: ResolvedHandbook, language: Int) {
        let handbook = handbook.handbook
        scope = PageScope(handbook, HandbookPage(subject: .calendar(0), language: language, route: ""))
        let readiness = handbook.readiness
        feeds =
            readiness.due.isEmpty
            ? []
            : [.all] + readiness.dueByUnit.keys.sorted().map { .unit($0) }
                + readiness.dueByRole.keys.sorted().map { .role($0) }
    }

    /// The language.
    package var language: String { scope.words.language }

    /// The name of the organisation as its author wrote it first, which no choice of languages changes.
    package var organisation: String { scope.plans.settings.organisation.name?.translations.first?.text ?? "" }

    /// The number of entries of the calendar of all.
    package var count: Int { scope.handbook.readiness.due.count }

    /// An entry by its place in the calendar of all.
    package func event(_ place: Int) -> CalendarEvent { scope.event(scope.handbook.readiness.due[place]) }

    /// The places of the entries of a calendar, by day.
    package func places(of feed: Feed) -> [Int] {
        switch feed {
        case .all: Array(scope.handbook.readiness.due.indices)
        case .unit(let unit): scope.handbook.readiness.dueByUnit[unit] ?? []
        case .role(let role): scope.handbook.readiness.dueByRole[role] ?? []
        }
    }

    /// The path of a calendar below the root of the site.
    package func path(of feed: Feed) -> String {
        scope.handbook.routes.folder(ofLanguage: scope.page.language) + scope.handbook.routes.path(of: feed)
    }

    /// What a calendar program calls it.
    package func title(of feed: Feed) -> String {
        let subject =
            switch feed {
            case .all: scope.words.text(scope.plans.settings.organisation.name) ?? ""
            case .unit(let unit): scope.link(unit: unit).text
            case .role(let role): scope.title(role)
            }
        return scope.words.vocabulary.text("calendar.title", ["subject": subject])
    }
}
