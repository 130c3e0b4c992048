package import ContinuityModel
package import Diagnostics
package import Markup

/// Turns the narratives of plans, scenarios and pages into documents.
package struct NarrativeParser: Equatable, Sendable {
    private let allowsRawHTML: Bool
    private let labels: [String: MarkdownLabels]

    /// What the ids of headings begin with, so that they never meet the anchors of a layout.
    static let idPrefix = "text-"

    package init(_ settings: HandbookSettings, vocabularies: [Vocabulary]) {
        allowsRawHTML = settings.markdown.allowsRawHTML?.value ?? false
        labels = Dictionary(
            vocabularies.map { ($0.language, MarkdownLabels($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every narrative of the plans, in the order of units, scenarios and pages.
    package static func narratives(of plans: PlanSet) -> [Narrative] {
        plans.units.flatMap { unit in unit.narratives + unit.plan.scenarios.flatMap(\.narratives) }
            + plans.pages.flatMap(\.narratives)
    }

    /// The document of one narrative, and what is wrong with its Markdown.
    package func parse(_ narrative: Narrative) -> (document: MarkdownDocument?, findings: [Finding]) {
        parse(narrative, headingOffset: 1, idPrefix: Self.idPrefix, linksToWeb: true)
    }

    /// The same narrative as a part of a longer document.
    ///
    /// - Parameters:
    ///   - level: the level of the heading above it.
    ///   - idPrefix: what its ids begin with, since one document holds several narratives.
    func part(_ narrative: Narrative, belowLevel level: Int, idPrefix: String) -> MarkdownDocument? {
        parse(narrative, headingOffset: level, idPrefix: idPrefix, linksToWeb: false).document
    }

    private func parse(
        _ narrative: Narrative, headingOffset: Int, idPrefix: String, linksToWeb: Bool
    ) -> (document: MarkdownDocument?, findings: [Finding]) {
        let source = MarkdownSource(text: narrative.text, file: narrative.file, firstLine: narrative.firstLine)
        let options = MarkdownOptions(
            headingOffset: headingOffset, allowsRawHTML: allowsRawHTML, idPrefix: idPrefix, linksToWeb: linksToWeb,
            labels: labels[narrative.language] ?? .english)
        let outcome = MarkdownParser(options: options).parse(source)
        return (outcome.document, outcome.findings)
    }
}

extension MarkdownLabels {
    fileprivate init(_ vocabulary: Vocabulary) {
        self.init(
            callouts: Dictionary(
                CalloutKind.allCases.map { ($0, vocabulary["callout.\($0.rawValue)"]) },
                uniquingKeysWith: { first, _ in first }),
            taskDone: vocabulary["task.done"], taskOpen: vocabulary["task.open"],
            footnotes: vocabulary["footnotes.title"], backToReference: vocabulary["footnotes.back"])
    }
}
