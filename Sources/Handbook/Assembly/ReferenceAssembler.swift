internal import Analysis
internal import ContinuityModel
internal import Diagnostics

extension PageScope {
    /// The layout `page`.
    func freePage(_ position: Int) -> FreePageContext {
        let page = plans.pages[position]
        return FreePageContext(
            page: frame(title: words.text(page.title) ?? page.id, summary: words.text(page.summary)),
            narrative: narrative(page.narratives) ?? NarrativeContext(html: "", foreignLanguage: nil, headings: []))
    }

    /// The layout `glossary`, in the order of identifiers: the same in every language.
    func glossaryPage() -> GlossaryContext {
        let terms = plans.shared.glossary.sorted { ($0.id?.value ?? "") < ($1.id?.value ?? "") }
        return GlossaryContext(
            page: frame(title: words.vocabulary["nav.glossary"]),
            terms: terms.compactMap { term in
                guard let id = term.id?.value, let word = term.term else { return nil }
                let shown = words.text(word) ?? id
                let others = word.translations.map(\.text).filter { $0 != shown }
                return TermContext(
                    id: id, term: shown, translations: others.map { TextContext($0) },
                    definition: words.text(term.definition) ?? "")
            })
    }

    /// The layout `requirements`.
    func requirementsPage() -> RequirementsContext {
        RequirementsContext(
            page: frame(title: words.vocabulary["nav.requirements"]),
            requirements: plans.shared.requirements.indices.compactMap { position in
                index.number(.requirement, unit: nil, position: position).map {
                    requirement($0, plans.shared.requirements[position])
                }
            }, matrix: requirementMatrix())
    }

    /// The layout `rules`.
    func rulesPage() -> RulesContext {
        RulesContext(
            page: frame(title: words.vocabulary["nav.rules"]),
            rules: handbook.rules.map { rule in
                RuleContext(
                    code: rule.code, severity: words.vocabulary["severity.\(rule.severity.rawValue)"],
                    severityID: rule.severity.rawValue, summary: rule.summary, why: rule.why, wrong: rule.wrong,
                    right: rule.right)
            })
    }

    /// A duty from law, a standard or a contract.
    func requirement(_ number: EntityNumber, _ requirement: Requirement) -> RequirementContext {
        RequirementContext(
            id: id(number), title: title(number), authority: words.text(requirement.authority),
            jurisdictions: requirement.jurisdictions.map { TextContext(words.label($0.value)) },
            industries: requirement.industries.map { TextContext(words.label($0.value)) },
            trigger: words.text(requirement.clock?.trigger), within: words.duration(requirement.clock?.within),
            satisfiedBy: links(requirement.satisfiedBy, in: nil),
            plans: links(mentions(of: number, .requires, from: .unit).prefix(Handbook.longestTable)),
            source: requirement.source?.value, sourceHref: requirement.source.flatMap { Self.webAddress($0.value) },
            verifyBy: words.date(requirement.verifyBy),
            verifyByDate: requirement.verifyBy?.value.notation)
    }

    /// The text itself where it is one address on the web and nothing else.
    static func webAddress(_ text: String) -> String? {
        let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
        return isWeb && text.utf8.allSatisfy { $0 > 32 && $0 != 127 } ? text : nil
    }
}
