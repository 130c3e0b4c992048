package import Diagnostics

/// A situation that a unit prepares for, with the steps of the response.
package struct Scenario: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Its title.
    package var title: LocalizedText?
    /// The risks whose occurrence it answers.
    package var risks: [Reference] = []
    /// What stops: activities, systems, suppliers, sites, roles.
    package var affects: [Reference] = []
    /// The conditions under which the plan is activated.
    package var activateWhen: [LocalizedText] = []
    /// The conditions under which the response ends.
    package var standDownWhen: [LocalizedText] = []
    /// The role that leads the response.
    package var lead: Reference?
    /// The role that leads where the lead cannot.
    package var deputy: Reference?
    /// The steps.
    package var actions: [Action] = []
    /// How the organisation gets back from temporary measures.
    package var returnToNormal: [LocalizedText] = []
    /// The messages to send.
    package var messages: [Reference] = []
    /// The narrative of `scenarios/<id>.md`, one for each language.
    package var narratives: [Narrative] = []
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// One step of a response.
package struct Action: Sendable {
    /// The name by which other steps refer to it with `after`.
    package var id: Located<String>?
    /// What to do.
    package var what: LocalizedText?
    /// The role that does it.
    package var owner: Reference?
    /// The deadline, counted from activation.
    package var within: Located<TimeSpan>?
    /// How long the step takes.
    package var takes: Located<TimeSpan>?
    /// The steps that must be finished first, by their identifiers.
    package var after: [Located<String>] = []
    /// How to tell that it is done: the measure of the step.
    package var doneWhen: LocalizedText?
    /// When in the response it belongs.
    package var phase: Located<ActionPhase>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
