internal import ContinuityModel
internal import PlanSource

/// Writes what a new handbook has beside its plan: `handbook.yaml` and the page for an emergency.
struct HandbookWriter {
    private let plan: ComposedPlan

    init(_ plan: ComposedPlan) {
        self.plan = plan
    }

    private var request: DraftRequest { plan.request }
    private var language: String { request.languages.first ?? "en" }

    /// The files in the order of their paths.
    var files: [Draft.File] {
        [Draft.File(path: "handbook.yaml", text: handbook), page(language, isOriginal: true)]
            + request.languages.dropFirst().map { page($0, isOriginal: false) }
    }

    private func word(_ name: String) -> String { plan.word(name, in: language) }

    private func node(_ name: String) -> YAMLNode {
        plan.words.text(name).map { plan.texts.node($0, like: .plain("")) } ?? .plain(name)
    }

    private var handbook: String {
        let organisation = SourceYAMLWriter.map(
            [YAMLEntry]().setting("organisation", to: YAMLNode(.mapping(organisationFields), at: .drafted)))
        let rest = [YAMLEntry]().setting("tiers", to: YAMLNode(.sequence(tiers), at: .drafted))
            .setting("policy", to: YAMLNode(.mapping(policyFields), at: .drafted))
        return """
            # \(word("handbook-note"))
            # maturity: \(word("maturity-note"))

            \(organisation)
            \(SourceYAMLWriter.map(rest))
            """
    }

    private var organisationFields: [YAMLEntry] {
        let name = request.organisation.map { YAMLNode(.scalar(text: $0, isPlain: false), at: .drafted) }
        var fields = [YAMLEntry]().setting("name", to: name ?? node("organisation"))
            .setting("industry", to: request.industry.rawValue)
            .setting("size", to: request.size.rawValue)
            .setting("regions", to: [request.region.rawValue])
            .setting("languages", to: request.languages)
        if let timezone = plan.layers.region.timezone { fields = fields.setting("timezone", to: timezone.value) }
        return fields.setting("maturity", to: request.maturity.rawValue)
    }

    private var tiers: [YAMLNode] {
        let steps = [("instant", "30m"), ("critical", "2h"), ("urgent", "4h"), ("daily", "24h"), ("later", nil)]
        return steps.map { id, upTo in
            let fields = [YAMLEntry]().setting("id", to: id).setting("name", to: node("tier-" + id))
            return YAMLNode(.mapping(upTo.map { fields.setting("up-to", to: $0) } ?? fields), at: .drafted)
        }
    }

    private var policyFields: [YAMLEntry] {
        let cadences = plan.selection.cadences
        return [YAMLEntry]().setting("review-every", to: cadences.review.notation)
            .setting("exercise-every", to: cadences.exercise.notation)
            .setting("verify-contacts-every", to: "6mo")
            .setting("rto-within", to: "80%")
    }

    private func page(_ language: String, isOriginal: Bool) -> Draft.File {
        let roles = plan.selection.roles
        let body = [("{unit}", request.unit), ("{liaison}", roles.role(for: .liaison))].reduce(
            plan.word("emergency-body", in: language)
        ) { text, pair in
            text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
        }
        let scenarios = plan[.scenarios].map { "- [[\(request.unit)/scenario:\($0.id)]]\n" }.joined()
        let text = body + "\n\n" + scenarios
        guard isOriginal else { return Draft.File(path: "pages/emergency.\(language).md", text: text) }
        let header = [YAMLEntry]().setting("title", to: node("emergency-title")).setting("order", to: "1")
            .setting("summary", to: node("emergency-summary"))
        return Draft.File(path: "pages/emergency.md", text: "---\n\(SourceYAMLWriter.map(header))---\n\(text)")
    }
}
