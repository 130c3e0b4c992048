package import ContinuityModel

extension Scenario: SchemaEntity {
    package static let schema = EntitySchema<Scenario>(
        "scenario", "A situation that a unit prepares for",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("title", \.title, required: true, "The title"),
            .references("risks", \.risks, to: [.risk], "The risks whose occurrence it answers"),
            .references("affects", \.affects, to: EntityKind.dependables, "What stops"),
            .list("activate-when", \.activateWhen, required: true, "The conditions under which the plan is activated"),
            .list("stand-down-when", \.standDownWhen, "The conditions under which the response ends"),
            .reference("lead", \.lead, to: [.role], "The role that leads the response"),
            .reference("deputy", \.deputy, to: [.role], "The role that leads where the lead cannot"),
            .list("actions", \.actions, required: true, "The steps"),
            .list("return-to-normal", \.returnToNormal, "How the organisation gets back from temporary measures"),
            .references("messages", \.messages, to: [.message], "The messages to send"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension Action: SchemaEntity {
    package static let schema = EntitySchema<Action>(
        "action", "One step of a response",
        [
            .string("id", \.id, .identifier, "The name by which other steps refer to it"),
            .value("do", \.what, required: true, "What to do, beginning with a verb"),
            .reference("owner", \.owner, to: [.role], required: true, "The role that does it"),
            .value("within", \.within, "The deadline, counted from activation"),
            .value("takes", \.takes, "How long the step takes"),
            .strings("after", \.after, .identifier, "The steps that must be finished first"),
            .value("done-when", \.doneWhen, "How to tell that it is done"),
            .value("phase", \.phase, "When in the response it belongs"),
        ])
}

extension Message: SchemaEntity {
    package static let schema = EntitySchema<Message>(
        "message", "What to tell an audience, and how",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("audience", \.audience, required: true, "Who it is for"),
            .list("channels", \.channels, required: true, "The channels, first choice first"),
            .value("fallback", \.fallback, "The channel to use where the others are down"),
            .value("within", \.within, "The time since activation within which it is sent"),
            .reference("owner", \.owner, to: [.role], "The role that sends it"),
            .value("text", \.text, "The words, ready to send"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}
