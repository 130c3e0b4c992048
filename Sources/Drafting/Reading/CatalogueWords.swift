internal import ContinuityModel
internal import PlanSource

/// What a role does in a response, whatever it is called: scenario packs name functions, industries name roles.
package enum RoleFunction: String, Enumeration {
    case lead, it, operations, communications, customers, people, premises, supply, legal, finance, safety, team
    case liaison
    package static let name = "function"
}

/// What is lost in a scenario; a draft with few scenarios takes one of each before two of a kind.
package enum LossClass: String, Enumeration {
    case site, people, it, data, supplier, utility, money, rule, trust
    package static let name = "loss"
}

/// How well the text of a requirement is known to the catalogue.
package enum Standing: String, Enumeration {
    /// The text itself was read.
    case read
    /// A summary by others was read.
    case secondary
    /// Nothing was read: whoever relies on it looks it up first.
    case unverified
    package static let name = "standing"
}

/// Which scenarios an exercise takes over.
package enum ExerciseCover: String, Enumeration {
    /// All that no other exercise plays.
    case rest
    package static let name = "covers"
}

extension RoleFunction: ScalarValue {}
extension LossClass: ScalarValue {}
extension Standing: ScalarValue {}
extension ExerciseCover: ScalarValue {}
