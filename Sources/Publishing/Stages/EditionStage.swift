internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import Theming

/// What the chosen readers get of a handbook, and what must not reach them.
struct Edition {
    let handbook: ResolvedHandbook
    /// The pictures and documents that are copied.
    let attachments: [String]
    /// Looks through everything that is written; nil where nothing is withheld.
    let watch: LeakWatch?
}

/// The whole handbook → the edition for an audience or of a unit.
enum EditionStage {
    static func run(
        _ whole: ResolvedHandbook, _ content: ContentFolder, _ vocabularies: [Vocabulary], _ theme: LoadedTheme,
        _ options: BuildOptions
    ) -> Edition {
        let audience = options.audience
        guard audience != nil || options.unit != nil else {
            return Edition(handbook: whole, attachments: content.attachments, watch: nil)
        }
        let handbook = audience.map { whole.edition(for: $0) } ?? whole
        // A picture or document says nothing of its readers, so only those go along that a published text leads to.
        let linked = handbook.linkedAttachments
        let watch = watch(
            whole.handbook.analysis.plans, handbook.handbook.analysis.plans, vocabularies, theme, options)
        return Edition(
            handbook: handbook, attachments: content.attachments.filter(linked.contains), watch: watch)
    }

    /// A watch on what the whole handbook says and the edition must not.
    static func watch(
        _ whole: PlanSet, _ edition: PlanSet, _ vocabularies: [Vocabulary], _ theme: LoadedTheme?,
        _ options: BuildOptions
    ) -> LeakWatch {
        let words = vocabularies.flatMap(\.allWords).map { Array($0.utf8) }
        let files = (theme?.sources ?? []) + (theme?.theme.assets.map(\.bytes) ?? [])
        let granted = GrantedTexts(edition, unit: options.unit, frame: words + files)
        let names = options.audience.map { WithheldValue.names(withheldFrom: $0, in: whole) } ?? []
        return LeakWatch(WithheldValue.people(of: whole) + names, granted: granted)
    }

    /// What a watch has found, each value with the places of the sources that say it.
    static func findings(_ watch: LeakWatch, _ edition: PlanSet, _ options: BuildOptions) -> [Finding] {
        let readers = readers(options)
        let places = LeakPlaces(edition, unit: options.unit)
        return watch.leaks.map { leak in
            let shown = leak.paths.prefix(3).joined(separator: ", ")
            let more = leak.paths.count > 3 ? " and \(leak.paths.count - 3) other files" : ""
            let said = places.places { watch.holds(leak, $0) }
            let notes = said.isEmpty ? [] : [Finding.Note("it is withheld here", at: leak.value.location)]
            return Finding(
                .error, "withheld-value-shown",
                "'\(leak.value.text)' is not for \(readers), but stands in \(shown)\(more)",
                at: said.first ?? leak.value.location, notes: notes,
                help: said.isEmpty
                    ? "nothing in the sources of this edition says it: look at the theme, or give it a wider audience"
                    : "take it out of the text, or give it a wider audience")
        }
    }

    private static func readers(_ options: BuildOptions) -> String {
        let audience = options.audience.map { "the audience '\($0.rawValue)'" }
        return [audience, options.unit.map { "the site of unit '\($0)'" }].compactMap { $0 }.joined(separator: " of ")
    }
}

/// Where the sources of an edition say something.
private struct LeakPlaces {
    private let texts: [LocalizedText.Translation]
    private let narratives: [Narrative]

    init(_ plans: PlanSet, unit: String?) {
        let units = plans.units.filter { !$0.isWithheld && (unit == nil || $0.id == unit) }
        texts =
            (units.flatMap(\.plan.texts) + plans.shared.texts
            + plans.pages.flatMap { [$0.title, $0.summary] }
            .compactMap { $0 }).flatMap(\.translations)
        narratives =
            units.flatMap { $0.narratives + $0.plan.scenarios.flatMap(\.narratives) }
            + plans.pages.flatMap(\.narratives)
    }

    /// The places, in narratives the line or, for a value that runs over lines, the beginning.
    func places(where says: (String) -> Bool) -> [SourceLocation] {
        // Marks of emphasis may stand within a number.
        func tells(_ text: some StringProtocol) -> Bool {
            says(String(text)) || says(String(text).filter { $0 != "*" && $0 != "_" && $0 != "`" })
        }
        let found = texts.filter { tells($0.text) }.map(\.location)
        return found
            + narratives.filter { tells($0.text) }.map { narrative in
                let lines = narrative.text.split(separator: "\n", omittingEmptySubsequences: false)
                let line = lines.firstIndex { tells($0) } ?? 0
                return SourceLocation(file: narrative.file, line: narrative.firstLine + line, column: 1)
            }
    }
}
