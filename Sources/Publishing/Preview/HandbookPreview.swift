internal import Analysis
package import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import Markup
internal import Theming

/// What changed on disk since the last look.
package enum PreviewChange: Hashable, Sendable {
    /// Files of the content folder, by their paths below it.
    case files(Set<String>)
    /// Nobody knows what: everything has to be looked at.
    case anything
    /// The theme.
    case theme
}

/// Keeps a handbook as its sources are: reads, decodes and parses only what changed, and computes the rest anew.
package actor HandbookPreview {
    private let options: BuildOptions
    private let today: @Sendable () -> CalendarDate
    private var sources: PreviewSources
    private var theme: StageResult<LoadedTheme?>
    private var themeNumber: Int
    private var narratives = PreviewNarratives()
    private var assets = 0
    /// The state of the last look, not yet examined.
    package private(set) var state: PreviewState

    /// Reads everything.
    ///
    /// - Parameter today: the day on which dates are judged; asked at every look.
    package init(_ options: BuildOptions, today: @escaping @Sendable () -> CalendarDate) async throws(BuildFailure) {
        self.options = options
        self.today = today
        sources = try await PreviewSources.read(options)
        theme = try ThemeStage.load(theme: options.theme, firstFileID: sources.content.paths.count)
        themeNumber = sources.content.paths.count
        state = PreviewState(
            version: 0, handbook: nil, shown: 0, assets: 0, findings: [], files: sources.content.sourceFiles,
            examination: nil)
        state = await look(at: nil)
    }

    /// The files as they were at the last look.
    var sourcesNow: PreviewSources { sources }

    /// The options, for imports.
    var importOptions: BuildOptions { options }

    /// The content folder.
    package nonisolated var content: String { options.content }

    /// The only unit that is shown; nil for all.
    package nonisolated var unit: String? { options.unit }

    /// The day on which dates are judged.
    package var day: CalendarDate { today() }

    /// Looks at what changed; nil where nothing did.
    package func refresh(_ changes: Set<PreviewChange>) async throws(BuildFailure) -> PreviewState? {
        var changed: Set<FileID>? = []
        var isThemeNew = false
        for change in changes {
            switch change {
            case .files(let paths):
                if let known = sources.refresh(paths) {
                    changed?.formUnion(known)
                } else {
                    changed = try await rescan(changed)
                }
            case .anything: changed = try await rescan(changed)
            case .theme: isThemeNew = true
            }
        }
        isThemeNew = isThemeNew || (changes.contains(.anything) && options.theme != nil)
        // The files of the theme are numbered behind those of the content.
        if isThemeNew || themeNumber != sources.content.paths.count { try loadTheme() }
        if isThemeNew { changed = nil }
        guard changed?.isEmpty != true else { return nil }
        if changed.map(sources.hasAttachment) ?? true { assets = state.version + 1 }
        state = await look(at: changed)
        return state
    }

    private func loadTheme() throws(BuildFailure) {
        themeNumber = sources.content.paths.count
        theme = try ThemeStage.load(theme: options.theme, firstFileID: themeNumber)
    }

    private func rescan(_ before: Set<FileID>?) async throws(BuildFailure) -> Set<FileID>? {
        var sources = sources
        let found = try await sources.rescan()
        self.sources = sources
        guard let before, let found else { return nil }
        return before.union(found)
    }

    /// Puts the sources together.
    ///
    /// - Parameter changed: the files whose narratives have to be parsed; all where nil.
    private func look(at changed: Set<FileID>?) async -> PreviewState {
        var report = BuildReport(sources.content)
        report.take(StageResult(value: (), findings: sources.findings))
        let theme = report.take(theme)
        let plans = report.take(PlanStage.assemble(sources.decoded))
        guard let plans, report.accepts(plans, options), !report.fails(options.lenient) else {
            narratives = PreviewNarratives()
            return next(report, nil)
        }
        let analysis = ContinuityAnalysis(plans, today: today())
        let vocabularies = VocabularyStage.vocabularies(plans, theme, options)
        var narratives = narratives
        let documents = report.take(await narratives.documents(plans, vocabularies, options, changed: changed))
        self.narratives = narratives
        let handbook = Handbook(
            analysis, sources: SourcePaths(sources.content.paths, attachments: sources.content.attachments),
            documents: documents, vocabularies: vocabularies, rules: RuleCatalogue.all, unit: options.unit)
        let examination = Examination(
            analysis: analysis, content: sources.content, handbook: handbook, theme: theme, unit: options.unit)
        guard let theme, !analysis.hasBrokenReferences, !report.fails(options.lenient) else {
            return next(report, examination)
        }
        let edition = EditionStage.run(
            ResolvedHandbook.unchecked(handbook), sources.content, vocabularies, theme, options)
        let site = RenderedSite(
            edition: edition, theme: theme, content: sources.content, vocabularies: vocabularies, unit: options.unit)
        return next(report, examination, PreviewHandbook(site, edition.handbook.handbook.analysis))
    }

    private func next(
        _ report: BuildReport, _ examination: Examination?, _ handbook: PreviewHandbook? = nil
    ) -> PreviewState {
        PreviewState(
            version: state.version + 1, handbook: handbook ?? state.handbook,
            shown: handbook == nil ? state.shown : state.version + 1, assets: assets,
            findings: report.findings, files: report.files, examination: examination)
    }
}

extension BuildOptions {
    /// The same options, under which only errors keep a page from being shown.
    fileprivate var lenient: BuildOptions {
        var options = self
        options.isStrict = false
        return options
    }
}
