package import ContinuityModel

extension Activity: SchemaEntity {
    package static let schema = EntitySchema<Activity>(
        "activity", "What a unit does and must resume",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("name", \.name, required: true, "The name"),
            .value("description", \.description, "What it delivers, and to whom"),
            .reference("owner", \.owner, to: [.role], required: true, "The role that answers for it"),
            .value(
                "mtpd", \.mtpd, required: true, aliases: ["mtd", "mao"],
                "Maximum tolerable period of disruption, counted from the event"),
            .value("rto", \.rto, required: true, "Recovery time objective; inside the MTPD"),
            .value("rpo", \.rpo, "Recovery point objective; 0 or realtime means no loss at all"),
            .value("mbco", \.mbco, "Minimum business continuity objective: the lowest acceptable level, and by when"),
            .list("impacts", \.impacts, "How the harm grows over time"),
            .list("depends-on", \.dependencies, "What it needs"),
            .value("takes", \.takes, "Its own time to resume once everything it needs is back"),
            .value("workaround", \.workaround, "How people go on by hand"),
            .list("peaks", \.peaks, "When an interruption hurts most"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension MinimumLevel: SchemaEntity {
    package static let schema = EntitySchema<MinimumLevel>(
        "mbco", "The lowest acceptable level of a service",
        [
            .percent("level", \.level, required: true, "The level in per cent of normal service"),
            .value("by", \.by, "The time by which the level must be reached; the RTO where absent"),
        ])
}

extension ImpactPoint: SchemaEntity {
    package static let schema = EntitySchema<ImpactPoint>(
        "impact", "The harm that an interruption of a certain length does",
        [
            .value("at", \.at, required: true, "The time since the event"),
            .value("category", \.category, required: true, "What is harmed"),
            .value("level", \.level, required: true, "How badly"),
            .value("why", \.why, "Why"),
        ])
}

extension Dependency: SchemaEntity {
    package static let schema = EntitySchema<Dependency>(
        "dependency", "Something that an activity or asset needs",
        [
            .reference("on", \.on, to: EntityKind.dependables, required: true, "What is needed"),
            .value("kind", \.kind, "How it is needed; hard where absent"),
            .value("up-to", \.upTo, "For a workaround: how long it holds"),
        ])
}
