package import ContinuityModel

extension Risk: SchemaEntity {
    package static let schema = EntitySchema<Risk>(
        "risk", "What can interrupt a unit, and how likely and bad it is",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("title", \.title, required: true, "The title"),
            .value("category", \.category, required: true, "What it is about"),
            .value("origin", \.origin, "Whether it comes from inside or outside"),
            .string("hazard", \.hazard, .hazard, "A hazard code such as N-EQ"),
            .list("causes", \.causes, "Examples of how it comes about"),
            .string("likelihood", \.likelihood, .rating, required: true, "A step of the plan's matrix"),
            .string("impact", \.impact, .rating, required: true, "A step of the plan's matrix"),
            .value("effect", \.effect, "What the interruption does"),
            .references("affects", \.affects, to: EntityKind.dependables, "What it hits"),
            .value("treatment", \.treatment, "What is done about it"),
            .list("mitigations", \.mitigations, "Measures that make it less likely or less bad"),
            .value("residual", \.residual, "The rating once the measures work"),
            .reference("owner", \.owner, to: [.role], "The role that answers for it"),
            .value("accepted", \.accepted, "Who accepted it, and until when"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension Mitigation: SchemaEntity {
    package static let schema = EntitySchema<Mitigation>(
        "mitigation", "A measure against a risk",
        [
            .value("do", \.what, required: true, "What is done"),
            .reference("owner", \.owner, to: [.role], "The role that does it"),
            .value("due", \.due, "The day by which it is done"),
        ])
}

extension ResidualRating: SchemaEntity {
    package static let schema = EntitySchema<ResidualRating>(
        "residual", "The rating that remains after mitigation",
        [
            .string("likelihood", \.likelihood, .rating, required: true, "A step of the plan's matrix"),
            .string("impact", \.impact, .rating, required: true, "A step of the plan's matrix"),
        ])
}

extension Acceptance: SchemaEntity {
    package static let schema = EntitySchema<Acceptance>(
        "acceptance", "The acceptance of a risk",
        [
            .reference("by", \.by, to: [.role], required: true, "The role that accepts it"),
            .value("until", \.until, required: true, "The last day on which the acceptance holds"),
        ])
}
