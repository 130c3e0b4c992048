internal import ContinuityModel
internal import PlanSource

/// Turns the chosen pieces into the entries of a plan.
struct PlanComposer {
    let selection: PlanSelection
    let words: NarrativeWords
    let texts: DraftTexts
    private let rewriter: PieceRewriter

    init(_ catalogue: Catalogue, _ request: DraftRequest) {
        let layers = DraftLayers(catalogue, request)
        selection = PlanSelection(layers)
        words = NarrativeWords(layers)
        texts = DraftTexts(layers, words: words)
        rewriter = PieceRewriter(scope: selection.scope, texts: texts)
    }

    private var request: DraftRequest { selection.layers.request }

    /// The entries of a list of the plan.
    func entries(_ section: SourceRole.PlanSection) -> [DraftEntry] {
        switch section {
        case .roles: selection.roles.roles.map(role)
        case .activities: selection.activities.map { entry($0.fields, Activity.self) }
        case .risks: selection.risks.map(risk)
        case .scenarios: selection.scenarios.scenarios.map(scenario)
        case .messages: selection.messages.map(message)
        case .resources: selection.resources.map { entry($0.fields, Resource.self) }
        case .exercises: selection.exercises.map(exercise)
        case .training:
            selection.training.map { piece in
                entry(piece.fields.defaulting("every", to: selection.cadences.training.notation), Training.self)
            }
        }
    }

    /// The entries of a list that all units share.
    func entries(_ registry: SourceRole.Registry) -> [DraftEntry] {
        switch registry {
        case .roles: []
        case .systems: selection.assets.pieces(.system).map { entry($0.fields, Asset.self, isShared: true) }
        case .suppliers: selection.assets.pieces(.supplier).map { entry($0.fields, Asset.self, isShared: true) }
        case .sites: selection.assets.pieces(.site).map { entry($0.fields, Asset.self, isShared: true) }
        case .requirements: selection.requirements.map(requirement)
        case .glossary:
            selection.glossary.map { piece in
                DraftEntry(rewriter.fields(piece.fields, isShared: true), of: GlossaryTerm.schema.description)
            }
        }
    }

    /// An entry that no human has confirmed yet.
    private func entry<Entity: SchemaEntity>(
        _ fields: [YAMLEntry], _ type: Entity.Type, isShared: Bool = false, comment: String? = nil
    ) -> DraftEntry {
        let fields = rewriter.fields(fields, isShared: isShared).setting("basis", to: Basis.draft.rawValue)
        return DraftEntry(fields, of: type.schema.description, comment: comment)
    }

    private func role(_ piece: CataloguePiece) -> DraftEntry {
        var deputies = piece.fields.items(of: "deputies").compactMap { node in
            node.scalar.flatMap { Reference.parse($0) }.map { selection.roles.role(for: $0.id) }
        }.filter { $0 != piece.id }
        if deputies.isEmpty { deputies = selection.roles.standIn(for: piece.id).map { [$0] } ?? [] }
        let fields = piece.fields.filter { $0.key != "deputies" }
            .setting("deputies", to: deputies.map { "role:" + $0 })
        return entry(fields, Role.self)
    }

    private func risk(_ risk: DraftRisk) -> DraftEntry {
        let scale = RatingScale(matrix: selection.layers.size.matrix?.value)
        let due = request.today.adding(CalendarPeriod(months: risk.score >= 12 ? 3 : risk.score >= 8 ? 6 : 12))
        let mitigations = risk.fields.items(of: "mitigations").map { node in
            YAMLNode(.mapping(node.entries.defaulting("due", to: due.notation)), at: node.location)
        }
        var fields = risk.fields.setting("likelihood", to: scale.step(risk.likelihood))
            .setting("impact", to: scale.step(risk.impact))
        if let first = mitigations.first {
            fields = fields.setting("mitigations", to: YAMLNode(.sequence(mitigations), at: first.location))
        }
        return entry(fields, Risk.self)
    }

    private func scenario(_ piece: CataloguePiece) -> DraftEntry {
        let answered = selection.risks.filter { selection.scenarios.answer(to: $0.hazard)?.id == piece.id }
        let risks = answered.compactMap { $0.fields.text(of: "id") }.map { "risk:" + $0 }
        var fields = piece.fields.setting("risks", to: risks)
        if fields["affects"] == nil {
            let affected = answered.flatMap { $0.fields.items(of: "affects").compactMap(\.scalar) }
            let inScope = affected.filter { selection.scope.resolve($0, isShared: false) != nil }
            // What restores an activity restores its systems as well; their own, shorter RTOs are for failures of theirs.
            let withoutSystems = inScope.filter { !$0.hasPrefix("system:") }
            fields = fields.setting("affects", to: withoutSystems.isEmpty ? inScope : withoutSystems)
        }
        var entry = entry(fields, Scenario.self)
        let lead = entry.fields.text(of: "lead").flatMap { Reference.parse($0) }?.id
        if let lead, entry.fields.text(of: "deputy") == entry.fields.text(of: "lead"),
            let other = selection.roles.standIn(for: lead)
        {
            entry.fields = entry.fields.setting("deputy", to: "role:" + other)
        }
        return entry
    }

    private func message(_ piece: CataloguePiece) -> DraftEntry {
        var fields = piece.fields
        let audience = fields.text(of: "audience").flatMap { Stakeholder(rawValue: $0) }
        if let usual = audience.flatMap(selection.layers.channels) {
            let channels =
                fields["channels"].map { $0.items.compactMap(\.scalar) } ?? usual.channels.map(\.value.rawValue)
            fields = fields.setting("channels", to: channels)
            if let fallback = usual.fallback?.value.rawValue, !channels.contains(fallback) {
                fields = fields.defaulting("fallback", to: fallback)
            }
        }
        if let within = tightened(fields.text(of: "within"), message: piece.id) {
            fields = fields.setting("within", to: within.notation)
        }
        return entry(fields, Message.self)
    }

    /// The deadline of a message, a quarter ahead of the shortest clock that it answers.
    private func tightened(_ text: String?, message: String) -> TimeSpan? {
        let clocks = selection.requirements.filter { piece in
            ReferenceScope.identifiers(.message, in: piece.fields).contains(message)
        }.compactMap { $0.fields["clock"]?.entries.text(of: "within").flatMap { try? TimeSpan(parsing: $0) } }
        let ahead = clocks.map { TimeSpan(seconds: $0.seconds * 3 / 4 / 60 * 60) }
        return (ahead + [text.flatMap { try? TimeSpan(parsing: $0) }].compactMap { $0 }).min()
    }

    private func exercise(_ piece: CataloguePiece) -> DraftEntry {
        let fields = piece.fields.defaulting("every", to: selection.cadences.exercise.notation)
        let every = fields.text(of: "every").flatMap { CalendarPeriod(parsing: $0) } ?? selection.cadences.exercise
        return entry(fields.setting("next", to: request.today.adding(every).notation), Exercise.self)
    }

    private func requirement(_ piece: CataloguePiece) -> DraftEntry {
        let word = piece.terms.standing.flatMap { words.text("standing-" + $0.value.rawValue) }
        let comment = word.map { texts.text($0, in: request.languages.first ?? "en") }
        return entry(piece.fields, Requirement.self, isShared: true, comment: comment)
    }
}

/// The steps of a matrix for the catalogue's ratings from 1 to 5.
struct RatingScale {
    private let hasThreeSteps: Bool

    init(matrix: String?) {
        hasThreeSteps = matrix?.hasSuffix("3x3") ?? false
    }

    /// The step as plans write it: 1 and 2 are low, 3 is medium, 4 and 5 are high where there are three.
    func step(_ rating: Int) -> String {
        guard hasThreeSteps else { return String(min(max(rating, 1), 5)) }
        return rating <= 2 ? "low" : rating == 3 ? "medium" : "high"
    }
}

extension [YAMLEntry] {
    /// The entries with a plain value for a key that has none yet.
    func defaulting(_ key: String, to text: String) -> [YAMLEntry] {
        self[key] == nil ? setting(key, to: text) : self
    }
}
