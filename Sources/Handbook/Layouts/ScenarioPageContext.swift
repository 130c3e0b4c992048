/// The layout `scenario`: what to do when it happens.
package struct ScenarioPageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The unit.
    package var unit: LinkContext
    /// The crisis card.
    package var card: LinkContext
    /// The name under which the reader's device keeps ticks and T0, shared with the card.
    package var incident: String
    /// When the plan is activated.
    package var activateWhen: [TextContext]
    /// When the response ends.
    package var standDownWhen: [TextContext]
    /// Who leads.
    package var lead: ResponderContext?
    /// Who leads where the lead cannot.
    package var deputy: ResponderContext?
    /// The steps by phase; steps without one come in a phase without a name.
    package var phases: [PhaseContext]
    /// Everybody who owns a step.
    package var responders: [ResponderContext]
    /// What to tell whom.
    package var messages: [MessageContext]
    /// What stops, with its objectives.
    package var affects: [ObjectiveContext]
    /// The risks that it answers.
    package var risks: [RiskContext]
    /// How to get back from temporary measures.
    package var returnToNormal: [TextContext]
    /// The means that it needs.
    package var resources: [ResourceContext]
    /// The exercises that play it.
    package var exercises: [LinkContext]
    /// The narrative of `scenarios/<id>.md`.
    package var narrative: NarrativeContext?
    /// The finish of the critical path, counted from activation.
    package var finish: String?
    /// The shortest RTO of what the scenario restores.
    package var rto: String?
    /// The steps over time.
    package var timeline: TimelineContext?

    package static let fields: ContextFields<ScenarioPageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .object("unit", "The unit") { $0.unit },
        .object("card", "The crisis card") { $0.card },
        .text("incident", "The name under which the reader's device keeps ticks and T0, shared with the card") {
            $0.incident
        },
        .list("activate-when", "When the plan is activated") { $0.activateWhen },
        .list("stand-down-when", "When the response ends") { $0.standDownWhen },
        .object("lead", "Who leads the response") { $0.lead },
        .object("deputy", "Who leads where the lead cannot") { $0.deputy },
        .list("phases", "The steps by phase") { $0.phases },
        .list("responders", "Everybody who owns a step") { $0.responders },
        .list("messages", "What to tell whom") { $0.messages },
        .list("affects", "What stops, with its objectives") { $0.affects },
        .list("risks", "The risks that it answers") { $0.risks },
        .list("return-to-normal", "How to get back from temporary measures") { $0.returnToNormal },
        .list("resources", "The means that it needs") { $0.resources },
        .list("exercises", "The exercises that play it") { $0.exercises },
        .object("narrative", "The narrative of scenarios/<id>.md") { $0.narrative },
        .optionalText("finish", "The finish of the critical path, counted from activation") { $0.finish },
        .optionalText("rto", "The shortest RTO of what the scenario restores") { $0.rto },
        .object("timeline", "The steps over time; absent without steps") { $0.timeline },
    ]
}
