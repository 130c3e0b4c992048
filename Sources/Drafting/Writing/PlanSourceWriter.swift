internal import ContinuityModel
internal import PlanSource

/// Writes a composed plan as the files of a content folder.
struct PlanSourceWriter {
    private let plan: ComposedPlan

    init(_ plan: ComposedPlan) {
        self.plan = plan
    }

    private var request: DraftRequest { plan.request }
    private var language: String { request.languages.first ?? "en" }

    /// `plan.md` with its translations, and a file for each list.
    var unitFiles: [Draft.File] {
        let folder = "units/\(request.unit)/"
        let lists = SourceRole.PlanSection.allCases.filter { !plan[$0].isEmpty }.map { section in
            Draft.File(
                path: folder + section.rawValue + ".yaml",
                text: "# \(word("file-note"))\n\n" + SourceYAMLWriter.list(plan[section]))
        }
        return [Draft.File(path: folder + "plan.md", text: "---\n\(header)---\n\(narrative(language))")]
            + request.languages.dropFirst().map {
                Draft.File(path: folder + "plan.\($0).md", text: narrative($0))
            } + lists
    }

    /// The lists that all units share.
    var sharedFiles: [Draft.File] {
        SourceRole.Registry.allCases.filter { !plan[$0].isEmpty }.map { registry in
            Draft.File(
                path: "shared/\(registry.rawValue).yaml",
                text: "# \(word("file-note"))\n\n" + SourceYAMLWriter.list(plan[registry]))
        }
    }

    /// The same, entry by entry.
    var sharedEntries: [Draft.SharedEntry] {
        SourceRole.Registry.allCases.flatMap { registry in
            plan[registry].map { entry in
                Draft.SharedEntry(
                    path: "shared/\(registry.rawValue).yaml", id: entry.id, text: SourceYAMLWriter.item(entry))
            }
        }
    }

    private func word(_ name: String) -> String { plan.word(name, in: language) }

    private func narrative(_ language: String) -> String {
        NarrativeWriter(plan: plan, language: language).text
    }

    private var header: String { SourceYAMLWriter.map(headerFields) }

    private var headerFields: [YAMLEntry] {
        let roles = plan.selection.roles
        let owner = roles.role(for: .lead)
        let deputy = roles.standIn(for: owner).map { "role:" + $0 }
        let layers = plan.layers
        let texts: [(String, LocalizedText?)] = [
            ("title", plan.words.text("plan-title")),
            ("purpose", layers.texts(\.purpose).first), ("scope", layers.texts(\.scope).first),
        ]
        var fields: [YAMLEntry] = []
        for (key, text) in texts {
            if let text { fields = fields.setting(key, to: plan.texts.node(text, like: .plain(""))) }
        }
        fields = fields.setting("owner", to: "role:" + owner)
        if let deputy { fields = fields.setting("deputy", to: deputy) }
        fields = fields.setting("profile", to: profile).setting("status", to: PlanStatus.draft.rawValue)
            .setting("version", to: YAMLNode(.scalar(text: "0.1", isPlain: false), at: .drafted))
            .setting("review", to: review)
        let assumptions = layers.all.flatMap(\.layer.assumptions).map { plan.texts.node($0, like: .plain("")) }
        if !assumptions.isEmpty {
            fields = fields.setting("assumptions", to: YAMLNode(.sequence(assumptions), at: .drafted))
        }
        fields = fields.setting("audience", to: Audience.staff.rawValue)
            .setting("matrix", to: plan.matrix)
            .setting("requirements", to: plan[.requirements].map { "requirement:" + $0.id })
        return DraftEntry(fields, of: Plan.schema.description).fields
    }

    private var profile: YAMLNode {
        let fields = [YAMLEntry]().setting("industry", to: request.industry.rawValue)
            .setting("size", to: request.size.rawValue).setting("region", to: request.region.rawValue)
        return YAMLNode(.mapping(fields), at: .drafted)
    }

    private var review: YAMLNode {
        var fields = [YAMLEntry]().setting("every", to: plan.selection.cadences.review.notation)
        let triggers = plan.layers.all.flatMap(\.layer.reviewTriggers).map { plan.texts.node($0, like: .plain("")) }
        if !triggers.isEmpty { fields = fields.setting("triggers", to: YAMLNode(.sequence(triggers), at: .drafted)) }
        return YAMLNode(.mapping(fields), at: .drafted)
    }
}
