package import Diagnostics

/// What became of a text that was imported as a plan.
package struct ImportedPlan: Sendable {
    /// The files of the unit, by their paths below the content folder.
    package let files: [Draft.File]
    /// What was assumed, and what was kept in the narrative since it found no place, in the order of the text.
    package let findings: [Finding]
    /// The number of entries by the list in which they stand, in the order of a plan.
    package let counts: [(list: String, count: Int)]
}
