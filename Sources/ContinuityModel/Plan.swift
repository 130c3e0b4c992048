package import Diagnostics

/// The contingency plan of one unit: the header of its `plan.md`.
package struct Plan: Sendable {
    /// Its title.
    package var title: LocalizedText?
    /// The role that answers for the plan.
    package var owner: Reference?
    /// The role that stands in for the owner.
    package var deputy: Reference?
    /// What kind of unit it is for.
    package var profile: PlanProfile?
    /// Where it stands in its life; `draft` where absent.
    package var status: Located<PlanStatus>?
    /// The version as the organisation counts it.
    package var version: Located<String>?
    /// Who approved it, and when.
    package var approved: Approval?
    /// How often it is reviewed.
    package var review: ReviewCadence?
    /// Why the plan exists.
    package var purpose: LocalizedText?
    /// What it covers and what it leaves out.
    package var scope: LocalizedText?
    /// What it takes for granted.
    package var assumptions: [LocalizedText] = []
    /// Who may read it; `staff` where absent.
    package var audience: Located<Audience>?
    /// The identifier of the matrix that rates its risks; `score-5x5` where absent.
    package var matrix: Located<String>?
    /// The duties from law and standards that it answers.
    package var requirements: [Reference] = []
    /// Roles of the unit's own.
    package var roles: [Role] = []
    /// What the unit does and must resume.
    package var activities: [Activity] = []
    /// What can interrupt it.
    package var risks: [Risk] = []
    /// The situations it prepares for.
    package var scenarios: [Scenario] = []
    /// What it tells whom, and how.
    package var messages: [Message] = []
    /// What it keeps ready.
    package var resources: [Resource] = []
    /// How it tries the plan.
    package var exercises: [Exercise] = []
    /// How its people learn the plan.
    package var training: [Training] = []
    /// Where the header begins.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// The three parameters that a plan is drafted from.
package struct PlanProfile: Sendable {
    /// What the unit does.
    package var industry: Located<Industry>?
    /// How many people it has.
    package var size: Located<CompanySize>?
    /// Where it works.
    package var region: Located<Region>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// The approval of a plan.
package struct Approval: Sendable {
    /// The role that approved it.
    package var by: Reference?
    /// The day of the approval.
    package var on: Located<CalendarDate>?
    /// The content hash of what was approved, as `mainstay approve` writes it.
    package var covers: Located<String>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// When a plan is reviewed.
package struct ReviewCadence: Sendable {
    /// How often; the policy of the handbook where absent.
    package var every: Located<CalendarPeriod>?
    /// When it last was.
    package var last: Located<CalendarDate>?
    /// What calls for a review ahead of time.
    package var triggers: [LocalizedText] = []
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// Markdown text in one language, with its place, so that findings in it point at the right line.
package struct Narrative: Sendable {
    /// A BCP 47 tag.
    package let language: String
    /// The Markdown after the header.
    package let text: String
    /// The file in which it stands.
    package let file: FileID
    /// The line of the file on which the text begins, from 1.
    package let firstLine: Int

    package init(language: String, text: String, file: FileID, firstLine: Int) {
        self.language = language
        self.text = text
        self.file = file
        self.firstLine = firstLine
    }
}
