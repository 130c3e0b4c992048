internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import Theming

/// A site as its files, each rendered when it is asked for: no run holds all pages at once.
struct RenderedSite: Sendable {
    private let handbook: ResolvedHandbook
    /// The pictures and documents of the content folder that are copied, by path.
    let attachments: [String]
    /// Looks through everything that is written; nil where nothing is withheld.
    let watch: LeakWatch?
    private let theme: LoadedTheme
    private let content: ContentFolder
    private let templates: [[Layout: CompiledTemplate]]
    /// The tables of the handbook for other programs.
    let data: SiteData

    init(
        edition: Edition, theme: LoadedTheme, content: ContentFolder, vocabularies: [Vocabulary],
        unit: String?
    ) {
        handbook = edition.handbook
        attachments = edition.attachments
        watch = edition.watch
        data = SiteData(handbook.handbook, unit: unit)
        self.theme = theme
        self.content = content
        templates = vocabularies.map { vocabulary in
            let language = theme.language(for: vocabulary.language)
            return Dictionary(
                Layout.allCases.compactMap { layout in
                    theme.theme.template(layout.rawValue, language: language).map { (layout, $0) }
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The pages in order.
    var pages: [HandbookPage] { handbook.handbook.pages }

    /// The page of a route; nil where the site has none.
    func page(at route: String) -> HandbookPage? { handbook.handbook.page(at: route) }

    /// Appends the HTML of a page.
    ///
    /// - Parameter alone: whether the page is to be no part of the site, but one file that needs nothing beside it.
    func render(_ page: HandbookPage, into output: inout [UInt8], alone: Bool = false) throws(BuildFailure) {
        let file = alone ? SingleFileEdition.file(theme.theme, content) : nil
        guard let template = templates[page.language][page.subject.layout],
            let context = PageAssembler.context(of: page, in: handbook, alone: file)
        else { preconditionFailure("a loaded theme has every layout, and a handbook every page of its list") }
        do { try template.render(context, into: &output) } catch { throw .template(route: page.route, error) }
    }

    /// What a copy of the site says about itself.
    var notes: BundleNotes { BundleNotes(handbook) }

    /// The languages in order.
    var languages: [String] { handbook.handbook.languages }

    /// What a search in a language can find.
    func searchCatalogue(language: Int) -> SearchCatalogue { SearchCatalogue(handbook, language: language) }

    /// What comes due, as calendars in a language.
    func calendarCatalogue(language: Int) -> CalendarCatalogue { CalendarCatalogue(handbook, language: language) }

    /// The files that are copied as they are: the assets of the theme.
    var assets: [ThemeFiles.File] { theme.theme.assets }

    /// The plans that it shows.
    var plans: PlanSet { handbook.handbook.analysis.plans }

    /// The bytes of a picture or document.
    func attachment(_ path: String) throws(BuildFailure) -> [UInt8] {
        do { return try DiskFile.read(content.path + "/" + path) } catch { throw .unreadable(error) }
    }
}
