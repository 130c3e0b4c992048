package import Analysis
internal import ContinuityModel

/// What one page of the handbook is about, in any language.
package enum PageSubject: Hashable, Sendable {
    case home
    /// What happened?
    case triage
    /// A page of the scenarios of one class of loss, from 0; only where there are too many for the triage page.
    case losses(LossClass, Int)
    /// The sheet on which a response is logged.
    case log
    /// The plan of the unit at a position of `PlanSet.units`.
    case plan(Int)
    /// The same plan as one document, to print or to send.
    case document(Int)
    case scenario(EntityNumber)
    /// The crisis card of a scenario.
    case scenarioCard(EntityNumber)
    case activity(EntityNumber)
    case role(EntityNumber)
    /// The crisis card of a role.
    case roleCard(EntityNumber)
    case asset(EntityNumber)
    /// A page of the risk register, from 0.
    case risks(Int)
    /// A page of the recovery tables, from 0.
    case recovery(Int)
    case lost
    /// A page of a list, from 0.
    case index(IndexKind, Int)
    /// The free page at a position of `PlanSet.pages`.
    case page(Int)
    case glossary
    case requirements
    /// A page of the exercise log, from 0.
    case exercises(Int)
    /// A page of the calendar, from 0.
    case calendar(Int)
    /// A page of the coverage by unit, from 0.
    case coverage(Int)
    /// Who changed the plan of the unit at a position of `PlanSet.units`, and when.
    case history(Int)
    /// A page of what changed since an older version, from 0.
    case changes(Int)
    case search
    case rules

    /// The layout that shows it.
    package var layout: Layout {
        switch self {
        case .home: .home
        case .triage, .losses: .triage
        case .log: .log
        case .plan: .plan
        case .document: .document
        case .scenario: .scenario
        case .scenarioCard: .scenarioCard
        case .activity: .activity
        case .role: .role
        case .roleCard: .roleCard
        case .asset: .asset
        case .risks: .risks
        case .recovery: .recovery
        case .lost: .lost
        case .index: .index
        case .page: .page
        case .glossary: .glossary
        case .requirements: .requirements
        case .exercises: .exercises
        case .calendar: .calendar
        case .coverage: .coverage
        case .history: .history
        case .changes: .changes
        case .search: .search
        case .rules: .rules
        }
    }
}

/// What a list page lists.
package enum IndexKind: String, CaseIterable, Sendable {
    case plans, scenarios, roles, systems, suppliers, sites

    var section: HandbookSection {
        switch self {
        case .plans: .plans
        case .scenarios: .scenarios
        case .roles: .roles
        case .systems: .systems
        case .suppliers: .suppliers
        case .sites: .sites
        }
    }
}

/// A page in one language with its address.
package struct HandbookPage: Hashable, Sendable {
    /// What it is about.
    package let subject: PageSubject
    /// The position of its language in the handbook's languages.
    package let language: Int
    /// The route below the root of the site, ASCII, with `/`.
    package let route: String

    /// The number of folders between the page and the root of the site.
    var depth: Int { route.utf8.count { $0 == UInt8(ascii: "/") } }
}
