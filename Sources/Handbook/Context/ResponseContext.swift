/// A way to reach someone.
package struct ContactContext: FieldedContext {
    /// The channel, in words.
    package var channel: String
    /// The number or address.
    package var value: String
    /// `tel:` or `mailto:` for a tap, where the channel has one.
    package var href: String?
    /// When somebody last tried it.
    package var verified: String?

    package static let fields: ContextFields<ContactContext> = [
        .text("channel", "The channel, in words") { $0.channel },
        .text("value", "The number or address") { $0.value },
        .optionalText("href", "tel: or mailto: for a tap") { $0.href },
        .optionalText("verified", "When somebody last tried it") { $0.verified },
    ]

    /// The telephone numbers among contacts, else the first of them.
    static func phones(_ contacts: [ContactContext]) -> [ContactContext] {
        let numbers = contacts.filter { $0.href?.hasPrefix("tel:") == true }
        return numbers.isEmpty ? Array(contacts.prefix(1)) : numbers
    }
}

/// Somebody who stands in: another role, or a person by name.
package struct DeputyContext: FieldedContext {
    /// Who it is.
    package var who: LinkContext
    /// How to call at once, where it is a role.
    package var phones: [ContactContext]

    package static let fields: ContextFields<DeputyContext> = [
        .text("text", "Who it is") { $0.who.text },
        .optionalText("href", "The page of the role; absent for a person by name") { $0.who.href },
        .optionalText("lang", "The language of the text where it is not the page's") { $0.who.language },
        .list("phones", "How to call at once, where it is a role") { $0.phones },
    ]
}

/// Somebody who acts: a role with the people behind it and how to reach them.
package struct ResponderContext: FieldedContext {
    /// The role.
    package var role: LinkContext
    /// Who holds it.
    package var holder: String?
    /// Who stands in.
    package var deputies: [DeputyContext]
    /// How the role is reached.
    package var contacts: [ContactContext]
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<ResponderContext> = [
        .object("role", "The role") { $0.role },
        .optionalText("holder", "Who holds it") { $0.holder },
        .list("deputies", "Who stands in, in order of succession") { $0.deputies },
        .list("contacts", "How the role is reached") { $0.contacts },
        .list("phones", "How to call at once: telephone numbers, else the first contact") { $0.phones },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]

    /// How to call at once: telephone numbers, else the first contact.
    package var phones: [ContactContext] { ContactContext.phones(contacts) }
}

/// One step of a response.
package struct ActionContext: FieldedContext {
    /// The place among the steps of the scenario, from 1.
    package var number: Int
    /// What to do.
    package var text: String
    /// Who does it.
    package var owner: LinkContext?
    /// Who does it with how to reach them, on pages of a response.
    package var responder: ResponderContext?
    /// The deadline, counted from activation.
    package var within: String?
    /// The same in seconds, for the reader's clock.
    package var withinSeconds: Int?
    /// How long it takes.
    package var takes: String?
    /// The earliest start and finish, counted from activation.
    package var start: String?
    /// The earliest finish.
    package var finish: String?
    /// How to tell that it is done.
    package var doneWhen: String?
    /// The numbers of the steps that come first.
    package var after: [TextContext]
    /// Whether it lies on the critical path.
    package var isCritical: Bool
    /// The scenario, where the step stands on another page.
    package var scenario: LinkContext?
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<ActionContext> = [
        .text("number", "The place among the steps, from 1") { String($0.number) },
        .text("text", "What to do") { $0.text },
        .object("owner", "Who does it") { $0.owner },
        .object("responder", "Who does it with how to reach them, on pages of a response") { $0.responder },
        .optionalText("within", "The deadline, counted from activation") { $0.within },
        .optionalText("within-seconds", "The same in seconds, for the reader's clock") {
            $0.withinSeconds.map(String.init)
        },
        .optionalText("takes", "How long it takes") { $0.takes },
        .optionalText("start", "The earliest start, counted from activation") { $0.start },
        .optionalText("finish", "The earliest finish, counted from activation") { $0.finish },
        .optionalText("done-when", "How to tell that it is done") { $0.doneWhen },
        .list("after", "The numbers of the steps that come first") { $0.after },
        .flag("critical", "Whether it lies on the critical path") { $0.isCritical },
        .object("scenario", "The scenario, where the step stands on another page") { $0.scenario },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}

/// The steps of one phase.
package struct PhaseContext: FieldedContext {
    /// The phase, in words.
    package var name: String
    /// Its steps.
    package var actions: [ActionContext]

    package static let fields: ContextFields<PhaseContext> = [
        .text("name", "The phase, in words") { $0.name },
        .list("actions", "Its steps") { $0.actions },
    ]
}

/// A scenario in a list.
package struct ScenarioContext: FieldedContext {
    /// The title with its page.
    package var title: LinkContext
    /// The unit.
    package var unit: LinkContext
    /// Its crisis card.
    package var card: LinkContext
    /// Who leads the response.
    package var lead: LinkContext?
    /// When the plan is activated.
    package var activateWhen: [TextContext]
    /// The steps.
    package var actions: [ActionContext]
    /// What stops.
    package var affects: [LinkContext]
    /// The risks that it answers.
    package var risks: [LinkContext]
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<ScenarioContext> = [
        .object("title", "The title with its page") { $0.title },
        .object("unit", "The unit") { $0.unit },
        .object("card", "Its crisis card") { $0.card },
        .object("lead", "Who leads the response") { $0.lead },
        .list("activate-when", "When the plan is activated") { $0.activateWhen },
        .list("actions", "The steps") { $0.actions },
        .list("affects", "What stops") { $0.affects },
        .list("risks", "The risks that it answers") { $0.risks },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}

/// A message of the communication plan.
package struct MessageContext: FieldedContext {
    /// The identifier; its anchor is `message-` and this.
    package var id: String
    /// Who it is for, with the place where the message is described.
    package var audience: LinkContext
    /// The channels, first choice first.
    package var channels: [TextContext]
    /// The channel to use where the others are down.
    package var fallback: String?
    /// The time since activation within which it is sent.
    package var within: String?
    /// The same in seconds, for the reader's clock.
    package var withinSeconds: Int?
    /// Who sends it.
    package var owner: LinkContext?
    /// The words.
    package var text: String?
    /// What changed in it since the version that the handbook is compared with.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<MessageContext> = [
        .text("id", "The identifier; its anchor is message- and this") { $0.id },
        .object("audience", "Who it is for, with the place where the message is described") { $0.audience },
        .list("channels", "The channels, first choice first") { $0.channels },
        .optionalText("fallback", "The channel to use where the others are down") { $0.fallback },
        .optionalText("within", "The time since activation within which it is sent") { $0.within },
        .optionalText("within-seconds", "The same in seconds, for the reader's clock") {
            $0.withinSeconds.map(String.init)
        },
        .object("owner", "Who sends it") { $0.owner },
        .optionalText("text", "The words, ready to send") { $0.text },
        .object("change", "What changed in it; absent where nothing did, or nobody compares") { $0.change },
    ]
}
