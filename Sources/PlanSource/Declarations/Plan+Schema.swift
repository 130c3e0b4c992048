package import ContinuityModel

extension Plan: SchemaEntity {
    package static let schema = EntitySchema<Plan>(
        "plan", "The header of a unit's plan.md",
        [
            .value("title", \.title, required: true, "The title"),
            .reference("owner", \.owner, to: [.role], required: true, "The role that answers for the plan"),
            .reference("deputy", \.deputy, to: [.role], "The role that stands in for the owner"),
            .value("profile", \.profile, "What kind of unit it is for"),
            .value("status", \.status, "Where the plan stands in its life; draft where absent"),
            .string("version", \.version, .line, "The version as the organisation counts it"),
            .value("approved", \.approved, "Who approved it, and when"),
            .value("review", \.review, "When it is reviewed"),
            .value("purpose", \.purpose, "Why the plan exists"),
            .value("scope", \.scope, "What it covers and what it leaves out"),
            .list("assumptions", \.assumptions, "What it takes for granted"),
            .value("audience", \.audience, "Who may read it; staff where absent"),
            .string("matrix", \.matrix, .identifier, "The matrix that rates its risks; score-5x5 where absent"),
            .references("requirements", \.requirements, to: [.requirement], "The duties that it answers"),
        ] + sections)

    /// The long lists of a plan, each of which may stand in a file of its own beside `plan.md`.
    private static let sections: [SchemaField<Plan>] = [
        .list("roles", \.roles, "Roles of the unit's own"),
        .list("activities", \.activities, "What the unit does and must resume"),
        .list("risks", \.risks, "What can interrupt it"),
        .list("scenarios", \.scenarios, "The situations it prepares for"),
        .list("messages", \.messages, "What it tells whom, and how"),
        .list("resources", \.resources, "What it keeps ready"),
        .list("exercises", \.exercises, "How it tries the plan"),
        .list("training", \.training, "How its people learn the plan"),
    ]
}

extension PlanProfile: SchemaEntity {
    package static let schema = EntitySchema<PlanProfile>(
        "profile", "What kind of unit a plan is for",
        [
            .value("industry", \.industry, required: true, "What the unit does"),
            .value("size", \.size, required: true, "How many people it has"),
            .value("region", \.region, required: true, "Where it works"),
        ])
}

extension Approval: SchemaEntity {
    package static let schema = EntitySchema<Approval>(
        "approval", "The approval of a plan",
        [
            .reference("by", \.by, to: [.role], required: true, "The role that approved it"),
            .value("on", \.on, required: true, "The day of the approval"),
            .string(
                "covers", \.covers, .digest, "The stamp of what was approved; 'mainstay approve' writes it"),
        ])
}

extension ReviewCadence: SchemaEntity {
    package static let schema = EntitySchema<ReviewCadence>(
        "review", "When a plan is reviewed",
        [
            .value("every", \.every, "How often; the policy of the handbook where absent"),
            .value("last", \.last, "When it last was"),
            .list("triggers", \.triggers, "What calls for a review ahead of time"),
        ])
}
