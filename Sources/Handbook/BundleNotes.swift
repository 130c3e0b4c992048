internal import Analysis
internal import ContinuityModel

/// What a copy of the handbook says about itself to whoever unpacks it: how to open it, how old it is, when to drop it.
package struct BundleNotes: Sendable {
    /// The text in every language of the handbook, the default one first.
    package let text: String

    package init(_ handbook: ResolvedHandbook) {
        let handbook = handbook.handbook
        text = handbook.localizers.map { Self.text(handbook, $0) }.joined(separator: "\n")
    }

    private static func text(_ handbook: Handbook, _ words: Localizer) -> String {
        let today = handbook.analysis.today
        let organisation = words.text(handbook.analysis.plans.settings.organisation.name) ?? ""
        func line(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
            words.vocabulary.text("bundle." + key, values)
        }
        let lines = [
            line("title", ["organisation": organisation]), line("as-of", ["date": words.date(today)]),
            nextReview(handbook, from: today).map { line("discard", ["date": words.date($0)]) }, line("open"),
            line("phone"), line("check"),
        ]
        return lines.compactMap { $0.map { $0 + "\n" } }.joined()
    }

    /// The first day on or after `today` on which a published plan is due for review: from then on it may read otherwise.
    private static func nextReview(_ handbook: Handbook, from today: CalendarDate) -> CalendarDate? {
        handbook.analysis.dueItems.lazy
            .filter { $0.kind == .review && $0.due >= today && handbook.publication.contains($0.entity) }
            .map(\.due).min()
    }
}
