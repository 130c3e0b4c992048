/// Who changed the plans and when, by the commits of their repository.
package struct PlanHistory: Sendable {
    /// A commit that touched a plan; nothing that it says is trusted.
    package struct Revision: Sendable {
        /// The beginning of its name.
        package let commit: String
        /// The day that its author recorded, as `YYYY-MM-DD`.
        package let day: String
        package let author: String
        package let subject: String
        /// How many changes of the plan go in each direction; nil where nobody counted.
        package let counts: [ChangeSet.Direction: Int]?

        package init(
            commit: String, day: String, author: String, subject: String, counts: [ChangeSet.Direction: Int]?
        ) {
            (self.commit, self.day, self.author, self.subject) = (commit, day, author, subject)
            self.counts = counts
        }
    }

    /// How much of the history was at hand.
    package enum Extent: String, Sendable {
        case whole, shallow, none
    }

    package let extent: Extent
    /// The latest commits that touched each unit, the latest first.
    package let revisions: [String: [Revision]]

    package init(_ extent: Extent, revisions: [String: [Revision]] = [:]) {
        (self.extent, self.revisions) = (extent, revisions)
    }
}
