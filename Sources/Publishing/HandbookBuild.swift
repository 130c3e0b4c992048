internal import Analysis
internal import Diagnostics

/// The order of the stages: from a content folder to a site.
package struct HandbookBuild: Sendable {
    let options: BuildOptions
    let progress: ProgressObserver
    let early: EarlyObserver

    package init(
        _ options: BuildOptions, progress: @escaping ProgressObserver = { _ in },
        early: @escaping EarlyObserver = { _ in }
    ) {
        self.options = options
        self.progress = progress
        self.early = early
    }

    /// Reads, checks and, where there is no error, writes the site.
    ///
    /// - Throws: only for the environment: an unreadable folder, a missing theme, an output that cannot be written.
    package func build() async throws(BuildFailure) -> BuildReport {
        let content = try ContentFolder.read(options.content)
        var report = BuildReport(content)
        guard let site = try await site(of: content, &report) else { return report }
        report.written = try await WritingStage.run(site, options, progress)
        report.pages = site.pages.count
        return report
    }

    /// Content folder → a site whose pages only need to be rendered; nil where the report has an error.
    func site(of content: ContentFolder, _ report: inout BuildReport) async throws(BuildFailure) -> RenderedSite? {
        let theme = report.take(try ThemeStage.load(theme: options.theme, firstFileID: content.paths.count))
        guard let analysis = await analysis(of: content, &report) else { return nil }
        let vocabularies = VocabularyStage.vocabularies(analysis.plans, theme, options)
        let handbook = await handbook(of: analysis, content, vocabularies, theme, &report)
        report.limit(to: options.unit, of: content)
        guard let theme, !report.fails(options) else { return nil }
        return RenderedSite(
            handbook: handbook, theme: theme, content: content, vocabularies: vocabularies, unit: options.unit)
    }

    /// Reads and checks without a theme, and writes nothing.
    package func check() async throws(BuildFailure) -> BuildReport {
        let content = try ContentFolder.read(options.content)
        var report = BuildReport(content)
        guard let analysis = await analysis(of: content, &report) else { return report }
        early(report.limited(to: options.unit, of: content))
        let vocabularies = VocabularyStage.vocabularies(analysis.plans, nil, options)
        _ = await handbook(of: analysis, content, vocabularies, nil, &report)
        report.limit(to: options.unit, of: content)
        return report
    }
}
