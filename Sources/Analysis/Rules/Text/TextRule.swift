package import ContinuityModel
package import Diagnostics

/// A rule about words: what it finds in a text follows from the text and the settings of the handbook alone.
package protocol TextRule: Rule {
    /// Adds what is wrong with a text that readers see.
    static func check(_ text: LocalizedText, _ settings: HandbookSettings, _ findings: inout [Finding])

    /// Adds what is wrong with a narrative.
    static func check(_ narrative: Narrative, _ settings: HandbookSettings, _ findings: inout [Finding])
}

extension TextRule {
    package static func check(_ narrative: Narrative, _ settings: HandbookSettings, _ findings: inout [Finding]) {}

    package static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        TextChecker(analysis.plans.settings, rules: [self]).findings(in: analysis.plans)
    }
}

/// Runs all rules about words in one walk over the texts.
package struct TextChecker: Sendable {
    private let settings: HandbookSettings
    private let rules: [any TextRule.Type]

    /// - Parameter settings: those of the handbook: which rules apply, and how strict they are.
    package init(_ settings: HandbookSettings) {
        self.init(settings, rules: RuleSet.applicable(to: settings).compactMap { $0 as? any TextRule.Type })
    }

    init(_ settings: HandbookSettings, rules: [any TextRule.Type]) {
        self.settings = settings
        self.rules = rules
    }

    /// What is wrong with the words of a unit; the texts of a retired plan are not judged, since it promises nothing.
    package func findings(in unit: BusinessUnit) -> [Finding] {
        var findings: [Finding] = []
        if unit.plan.status?.value != .retired { check(unit.plan.texts, &findings) }
        check(unit.narratives + unit.plan.scenarios.flatMap(\.narratives), &findings)
        return findings
    }

    /// What is wrong with the words of a handbook.
    ///
    /// - Parameter known: what was found in some units before, by their identifiers.
    func findings(in plans: PlanSet, known: [String: [Finding]] = [:]) -> [Finding] {
        var findings: [Finding] = []
        guard !rules.isEmpty else { return findings }
        for unit in plans.units { findings += known[unit.id] ?? self.findings(in: unit) }
        check(plans.shared.texts, &findings)
        check(plans.pages.flatMap(\.narratives), &findings)
        return findings
    }

    private func check(_ texts: [LocalizedText], _ findings: inout [Finding]) {
        for rule in rules {
            for text in texts { rule.check(text, settings, &findings) }
        }
    }

    private func check(_ narratives: [Narrative], _ findings: inout [Finding]) {
        for rule in rules {
            for narrative in narratives { rule.check(narrative, settings, &findings) }
        }
    }
}
