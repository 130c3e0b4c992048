/// An activity that suffers when something is lost.
package struct LossContext: FieldedContext {
    /// The activity.
    package var activity: LinkContext
    /// The unit.
    package var unit: LinkContext
    /// What happens to it, in words.
    package var effect: String
    /// Whether it stops, at once or when a workaround ends.
    package var isStopping: Bool
    /// When its RTO is breached, counted from the loss.
    package var rto: String?
    /// When its MTPD is breached, counted from the loss.
    package var mtpd: String?
    /// Who answers for it.
    package var owner: LinkContext?
    /// What lies between the loss and the activity.
    package var via: [LinkContext]
    /// The scenario to follow.
    package var scenarios: [LinkContext]

    package static let fields: ContextFields<LossContext> = [
        .object("activity", "The activity that suffers") { $0.activity },
        .object("unit", "The unit") { $0.unit },
        .text("effect", "What happens to it, in words") { $0.effect },
        .flag("stops", "Whether it stops, at once or when a workaround ends") { $0.isStopping },
        .optionalText("rto", "When its RTO is breached, counted from the loss; absent where it goes on") { $0.rto },
        .optionalText("mtpd", "When its MTPD is breached, counted from the loss; absent where it goes on") { $0.mtpd },
        .object("owner", "Who answers for it") { $0.owner },
        .list("via", "What lies between the loss and the activity; empty where it needs it directly") { $0.via },
        .list("scenarios", "The scenarios to follow") { $0.scenarios },
    ]
}

/// A message to send, on a page that speaks of several units.
package struct NoticeContext: FieldedContext {
    /// The message.
    package var message: MessageContext
    /// The unit whose message it is.
    package var unit: LinkContext?

    package static let fields: ContextFields<NoticeContext> = [
        .object("message", "The message") { $0.message },
        .object("unit", "The unit whose message it is") { $0.unit },
    ]
}

/// A duty to tell an authority in time.
package struct ClockContext: FieldedContext {
    /// The duty.
    package var requirement: LinkContext
    /// Whom to tell.
    package var authority: String?
    /// What starts the clock.
    package var trigger: String?
    /// The time until the authority must know.
    package var within: String
    /// The same in seconds, for the reader's clock.
    package var withinSeconds: Int

    package static let fields: ContextFields<ClockContext> = [
        .object("requirement", "The duty") { $0.requirement },
        .optionalText("authority", "Whom to tell") { $0.authority },
        .optionalText("trigger", "What starts the clock") { $0.trigger },
        .text("within", "The time until the authority must know") { $0.within },
        .text("within-seconds", "The same in seconds, for the reader's clock") { String($0.withinSeconds) },
    ]
}

/// Something that falls to another when a role is missing.
package struct HandoverContext: FieldedContext {
    /// What falls to another.
    package var subject: LinkContext
    /// What it is: a scenario that the role leads, an activity that it answers for.
    package var kind: String
    /// The unit.
    package var unit: LinkContext?
    /// The RTO, for activities.
    package var rto: String?
    /// The MTPD, for activities.
    package var mtpd: String?
    /// Who takes over; absent where nobody does.
    package var successor: LinkContext?

    package static let fields: ContextFields<HandoverContext> = [
        .object("subject", "What falls to another") { $0.subject },
        .text("kind", "What it is: a scenario that the role leads, an activity that it answers for") { $0.kind },
        .object("unit", "The unit") { $0.unit },
        .optionalText("rto", "The RTO, for activities") { $0.rto },
        .optionalText("mtpd", "The MTPD, for activities") { $0.mtpd },
        .object("successor", "Who takes over; absent where nobody does") { $0.successor },
    ]
}

/// What follows from a loss: what stops, whom to tell and what to do.
package struct LossReportContext: FieldedContext {
    /// The activities: those that stop first.
    package var losses: [LossContext]
    /// The scenarios to follow.
    package var scenarios: [LinkContext]
    /// The messages of those scenarios.
    package var messages: [NoticeContext]
    /// The authorities to tell in time.
    package var clocks: [ClockContext]

    package static let fields: ContextFields<LossReportContext> = [
        .list("losses", "The activities that suffer: those that stop first") { $0.losses },
        .list("scenarios", "The scenarios to follow") { $0.scenarios },
        .list("messages", "The messages of those scenarios") { $0.messages },
        .list("clocks", "The authorities to tell in time, the shortest time first") { $0.clocks },
    ]
}
