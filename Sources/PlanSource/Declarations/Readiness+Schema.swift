package import ContinuityModel

extension Resource: SchemaEntity {
    package static let schema = EntitySchema<Resource>(
        "resource", "Means kept ready for a response",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("kind", \.kind, required: true, "What kind of means it is"),
            .value("name", \.name, required: true, "The name"),
            .value("quantity", \.quantity, "How much of it"),
            .reference("owner", \.owner, to: [.role], "The role that keeps it ready"),
            .references("for", \.purposes, to: [.scenario, .activity, .risk], "What needs it"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension Exercise: SchemaEntity {
    package static let schema = EntitySchema<Exercise>(
        "exercise", "A trial of the plan",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("title", \.title, "The title; the kind stands in where absent"),
            .value("kind", \.kind, required: true, "How the plan is exercised"),
            .references("scenario", \.scenarios, to: [.scenario], required: true, "The scenarios that are played"),
            .value("every", \.every, "How often"),
            .value("last", \.last, "When it was last held"),
            .value("next", \.next, "When it is next held; last + every where absent"),
            .value("result", \.result, "What came of the last one"),
            .list("findings", \.findings, "What was found out"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension ExerciseResult: SchemaEntity {
    package static let schema = EntitySchema<ExerciseResult>(
        "result", "What an exercise showed",
        [
            .value("met", \.met, "Whether its objectives were met"),
            .value("measured-rto", \.measuredRTO, "The recovery time that was measured"),
            .string(
                "covers", \.covers, .digest, "The stamp of what was exercised; 'mainstay approve' writes it"),
        ])
}

extension ExerciseFinding: SchemaEntity {
    package static let schema = EntitySchema<ExerciseFinding>(
        "finding", "A weakness that an exercise brought to light",
        [
            .value("text", \.text, required: true, "What was found and what is to be done"),
            .reference("owner", \.owner, to: [.role], "The role that puts it right"),
            .value("due", \.due, "The day by which it is put right"),
            .value("closed", \.closed, "The day on which it was"),
        ])
}

extension Training: SchemaEntity {
    package static let schema = EntitySchema<Training>(
        "training", "How people learn the plan",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("title", \.title, "The title; the kind stands in where absent"),
            .value("audience", \.audience, required: true, "Who takes it"),
            .value("kind", \.kind, required: true, "Why it is held"),
            .value("every", \.every, "How often"),
            .reference("owner", \.owner, to: [.role], "The role that holds it"),
            .value("last", \.last, "When it was last held"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}
