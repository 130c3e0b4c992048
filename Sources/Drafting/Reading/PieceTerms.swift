package import ContinuityModel
package import Diagnostics
package import PlanSource

/// When a piece of the catalogue belongs to a draft; every list that is written must hold.
package struct PieceCondition: SchemaEntity {
    /// The industries for which it holds.
    package var industries: [Located<Industry>] = []
    /// The regions in which it holds.
    package var regions: [Located<Region>] = []
    /// The sizes for which it holds.
    package var sizes: [Located<CompanySize>] = []
    /// Hazards of which at least one must be among the risks of the draft.
    package var hazards: [Located<String>] = []
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<PieceCondition>(
        "condition", "When a piece belongs to a draft",
        [
            .list("industries", \.industries, "The industries for which it holds"),
            .list("regions", \.regions, "The regions in which it holds"),
            .list("sizes", \.sizes, "The sizes for which it holds"),
            .strings("hazards", \.hazards, .hazard, "Hazards of which one must be among the risks"),
        ])

    /// Whether it holds for the three parameters, leaving the hazards aside.
    func holds(for request: DraftRequest) -> Bool {
        (industries.isEmpty || industries.contains { $0.value == request.industry })
            && (regions.isEmpty || regions.contains { $0.value == request.region })
            && (sizes.isEmpty || sizes.contains { $0.value == request.size })
    }

    /// Whether it holds where these hazards are among the risks.
    func holds(with present: Set<String>) -> Bool {
        hazards.isEmpty || hazards.contains { present.contains($0.value) }
    }
}

/// How often things come round: by size, by industry, or because a rule asks for it.
package struct DraftCadences: SchemaEntity {
    /// How often the plan is reviewed.
    package var review: Located<CalendarPeriod>?
    /// How often it is exercised.
    package var exercise: Located<CalendarPeriod>?
    /// How often its people are trained.
    package var training: Located<CalendarPeriod>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<DraftCadences>(
        "cadences", "How often things come round",
        [
            .value("review", \.review, "How often the plan is reviewed"),
            .value("exercise", \.exercise, "How often it is exercised"),
            .value("training", \.training, "How often its people are trained"),
        ])
}

/// What the catalogue says of a piece beside what will stand in the plan.
package struct PieceTerms: SchemaEntity {
    /// When it belongs to a draft.
    package var only: PieceCondition?
    /// Of a role: what it does in a response.
    package var function: Located<RoleFunction>?
    /// Of a risk: whether no limit prunes it.
    package var keep: Located<Bool>?
    /// Of a scenario: the hazards that it answers.
    package var answers: [Located<String>] = []
    /// Of a scenario: what is lost.
    package var loss: Located<LossClass>?
    /// Of an exercise: which scenarios it takes over.
    package var covers: Located<ExerciseCover>?
    /// Of a requirement: how well its text is known.
    package var standing: Located<Standing>?
    /// Of a requirement: the cadence that it asks for.
    package var demands: DraftCadences?
    /// Of a hazard of a place: the months in which it threatens, from 1.
    package var months: [Located<Int>] = []
    /// Of a hazard of a place: where in the region.
    package var place: LocalizedText?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<PieceTerms>(
        "piece", "What the catalogue says of a piece",
        [
            .value("only", \.only, "When it belongs to a draft"),
            .value("function", \.function, "What a role does in a response"),
            .value("keep", \.keep, "Whether no limit prunes a risk"),
            .strings("answers", \.answers, .hazard, "The hazards that a scenario answers"),
            .value("loss", \.loss, "What is lost in a scenario"),
            .value("covers", \.covers, "Which scenarios an exercise takes over"),
            .value("standing", \.standing, "How well the text of a requirement is known"),
            .value("demands", \.demands, "The cadence that a requirement asks for"),
            .list("months", \.months, "The months in which a hazard threatens"),
            .value("where", \.place, "Where in the region a hazard threatens"),
        ])

    /// The terms of the same piece where a later layer writes it again.
    func overridden(by later: PieceTerms) -> PieceTerms {
        var terms = self
        terms.only = later.only ?? only
        terms.function = later.function ?? function
        terms.keep = later.keep ?? keep
        if !later.answers.isEmpty { terms.answers = later.answers }
        terms.loss = later.loss ?? loss
        terms.covers = later.covers ?? covers
        terms.standing = later.standing ?? standing
        terms.demands = later.demands ?? demands
        if !later.months.isEmpty { terms.months = later.months }
        terms.place = later.place ?? place
        return terms
    }
}
