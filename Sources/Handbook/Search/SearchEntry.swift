internal import ContinuityModel

/// What a result of a search is, in the order in which results are ranked: what to do comes before what to know.
package enum SearchKind: Int, CaseIterable, Sendable {
    case scenario, role, activity, system, supplier, site, plan, risk, requirement, page, term
    /// A part of a longer text under a heading of its own.
    case section

    /// The key of the word that readers see.
    package var vocabularyKey: String {
        switch self {
        case .plan: "kind.unit"
        case .section: "search.section"
        default: "kind.\(self)"
        }
    }

    init?(_ kind: EntityKind) {
        switch kind {
        case .scenario: self = .scenario
        case .role: self = .role
        case .activity: self = .activity
        case .system: self = .system
        case .supplier: self = .supplier
        case .site: self = .site
        case .unit: self = .plan
        case .risk: self = .risk
        case .requirement: self = .requirement
        case .page: self = .page
        case .term: self = .term
        case .message, .resource, .exercise, .training: return nil
        }
    }
}

/// A place of the handbook that a search can lead to.
package struct SearchEntry: Sendable {
    /// What it is.
    package var kind: SearchKind
    /// Its title.
    package var title: String
    /// Where it belongs: the title of the plan or of the page; empty where it stands for itself.
    package var context: String
    /// Its route below the folder of its language, with an anchor where it has one.
    package var route: String
    /// What it says, one line a statement.
    package var text: String
}
