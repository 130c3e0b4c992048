internal import ContinuityModel
internal import PlanSource

/// Writes the narrative of a plan in one language: the eight steps and the sections around them.
struct NarrativeWriter {
    let plan: ComposedPlan
    let language: String

    /// The Markdown below the header.
    var text: String {
        let sections = [
            use, importance, risks, impact, response, roles, messages, objectives, resources, exercises, cases,
            priority, review, calendar, training, notes("h-technology", \.technology),
            notes("h-considerations", \.considerations), rules,
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// A word of the narrative.
    func word(_ name: String) -> String { plan.word(name, in: language) }

    /// The words of a text of the catalogue.
    func words(_ text: LocalizedText?) -> String { plan.texts.text(text, in: language) }

    /// The words of a field of the plan.
    func words(_ node: YAMLNode?) -> String {
        node?.entries.text(of: language) ?? node?.entries.first?.value.scalar ?? node?.scalar ?? ""
    }

    /// A section with a heading, an introduction and what follows.
    func section(_ heading: String, _ introduction: String? = nil, _ body: [String]) -> String {
        let lines = ["## " + word(heading), ""] + (introduction.map { [word($0), ""] } ?? []) + body
        return lines.map { $0 + "\n" }.joined()
    }

    private var use: String {
        let scenarios = plan[.scenarios].map { "- [[scenario:\($0.id)]]" }
        let warning = ["> [!WARNING]", "> " + word("use-warning"), ""]
        return section("h-use", warning + scenarios + ["", word("use-draft")])
    }

    private func section(_ heading: String, _ body: [String]) -> String { section(heading, nil, body) }

    private var importance: String {
        let texts = plan.layers.texts(\.importance).map { words($0) }
        return section("h-importance", Array(texts.map { [$0] }.joined(separator: [""])))
    }

    private var risks: String {
        func lines(_ origin: RiskOrigin) -> [String] {
            plan[.risks].filter {
                ($0.fields.text(of: "origin") == RiskOrigin.internal.rawValue) == (origin == .internal)
            }
            .map { risk in
                let causes = risk.fields.items(of: "causes").map { words($0) }
                return "- [[risk:\(risk.id)]]" + word("colon") + causes.joined(separator: word("phrase-separator"))
            }
        }
        let parts = [("internal", lines(.internal)), ("external", lines(.external))].filter { !$0.1.isEmpty }
        let body = parts.map { ["### " + word($0.0), ""] + $0.1 }.joined(separator: [""])
        return section("h-risks", "p-risks", Array(body))
    }

    private var impact: String {
        let rows = plan[.activities].map { activity in
            let last = activity.fields.items(of: "impacts").first { $0.entries.text(of: "level") == "unacceptable" }
            let reason = words(last?.entries["why"])
            return "- [[activity:\(activity.id)]]" + word("colon") + time(activity.fields.text(of: "mtpd"))
                + (reason.isEmpty ? "" : word("colon") + reason)
        }
        return section("h-impact", "p-impact", rows)
    }

    private var roles: String {
        section(
            "h-roles", "p-roles",
            plan[SourceRole.PlanSection.roles].map { role in
                let duties = role.fields.items(of: "duties").map { words($0) }
                return "- [[role:\(role.id)]]" + word("colon") + duties.joined(separator: word("phrase-separator"))
            })
    }

    private var messages: String {
        section(
            "h-messages", "p-messages",
            plan[.messages].map { message in
                let channels = message.fields.items(of: "channels").compactMap(\.scalar).map { word("channel-" + $0) }
                let fallback = message.fields.text(of: "fallback").map {
                    " (\(word("fallback"))\(word("colon"))\(word("channel-" + $0)))"
                }
                let audience = word("audience-" + (message.fields.text(of: "audience") ?? ""))
                return "- \(audience)\(word("colon"))\(channels.joined(separator: word("separator")))\(fallback ?? "") "
                    + "— [[message:\(message.id)]]"
            })
    }

    private var resources: String {
        section(
            "h-resources", "p-resources",
            plan[.resources].map { resource in
                "- [[resource:\(resource.id)]]" + word("colon") + words(resource.fields["quantity"])
            })
    }

    private var exercises: String {
        section("h-exercises", "p-exercises", plan[.exercises].map { rhythm($0, "exercise") })
    }

    private var training: String {
        section("h-training", plan[.training].map { rhythm($0, "training") })
    }

    private func rhythm(_ entry: DraftEntry, _ kind: String) -> String {
        "- [[\(kind):\(entry.id)]]" + word("colon") + every(entry.fields.text(of: "every") ?? "")
    }

    private func notes(_ heading: String, _ path: KeyPath<CatalogueLayer, [CatalogueNote]>) -> String {
        let hazards = Set(plan.selection.risks.map(\.hazard))
        return section(heading, plan.layers.notes(path, hazards: hazards).map { "- " + words($0.text) })
    }

    private var review: String {
        let every = every(plan.selection.cadences.review.notation)
        let introduction = word("p-review").split(separator: "{every}", omittingEmptySubsequences: false)
            .joined(separator: every)
        let triggers = plan.layers.all.flatMap(\.layer.reviewTriggers).map { "- " + words($0) }
        return section("h-review", [introduction, ""] + triggers)
    }

    /// How often, in words.
    func every(_ period: String) -> String {
        let words = word("every-" + period)
        return words.isEmpty ? period : words
    }

    /// A length of time in words.
    func time(_ text: String?) -> String {
        guard let text else { return word("nothing") }
        guard let span = try? TimeSpan(parsing: text) else { return text }
        guard span > .zero else { return word("realtime") }
        return span.parts.map { "\($0.count)" + word("unit-" + $0.unit.name) }.joined(
            separator: language == "en" ? " " : "")
    }
}

extension TimeUnit {
    /// The word of the catalogue for it.
    fileprivate var name: String {
        switch self {
        case .week: "week"
        case .day: "day"
        case .hour: "hour"
        case .minute, .second: "minute"
        }
    }
}
