package import ContinuityModel

extension EntityKind {
    /// What can answer a requirement.
    static let evidence: [EntityKind] = [
        .unit, .scenario, .activity, .message, .exercise, .training, .page, .role, .system, .resource, .risk,
    ]
}

extension Requirement: SchemaEntity {
    package static let schema = EntitySchema<Requirement>(
        "requirement", "A duty from law, a standard or a contract",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("title", \.title, required: true, "The title"),
            .value("authority", \.authority, "Who made it"),
            .list("jurisdiction", \.jurisdictions, "Where it holds; everywhere where absent"),
            .list("industries", \.industries, "For whom it holds; for all where absent"),
            .value("clock", \.clock, "The time within which somebody must be told"),
            .references("satisfied-by", \.satisfiedBy, to: EntityKind.evidence, "What in the handbook answers it"),
            .string("source", \.source, .line, "Where the text can be read"),
            .value("verify-by", \.verifyBy, "The day by which somebody must check that it still holds"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension NotificationClock: SchemaEntity {
    package static let schema = EntitySchema<NotificationClock>(
        "clock", "A deadline for telling an authority",
        [
            .value("trigger", \.trigger, required: true, "What starts the clock"),
            .value("within", \.within, required: true, "The time until the authority must know"),
        ])
}

extension GlossaryTerm: SchemaEntity {
    package static let schema = EntitySchema<GlossaryTerm>(
        "term", "A word of the field and what it means",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("term", \.term, required: true, "The word"),
            .value("definition", \.definition, required: true, "What it means"),
        ])
}
