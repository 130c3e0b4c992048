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
        let theme = report.take(try ThemeStage.load(theme: options.theme, firstFileID: content.paths.count))
        let sources = report.take(await DecodingStage.run(content, options, progress))
        let plans = report.take(PlanStage.assemble(sources))
        guard let plans, report.accepts(plans, options) else { return report }
        let analysis = report.take(AnalysisStage.run(plans, content, options))
        let vocabularies = VocabularyStage.vocabularies(plans, theme, options)
        let documents = report.take(await NarrativeStage.run(plans, vocabularies, options, progress))
        let handbook = report.take(HandbookStage.run(analysis, content, documents, vocabularies, theme, options))
        report.limit(to: options.unit, of: content)
        guard let theme, !report.fails(options) else { return report }
        let site = RenderedSite(
            handbook: handbook, theme: theme, content: content, vocabularies: vocabularies, unit: options.unit)
        report.written = try await WritingStage.run(site, options, progress)
        report.pages = site.pages.count
        return report
    }

    /// Reads and checks without a theme, and writes nothing.
    package func check() async throws(BuildFailure) -> BuildReport {
        let content = try ContentFolder.read(options.content)
        var report = BuildReport(content)
        let sources = report.take(await DecodingStage.run(content, options, progress))
        let plans = report.take(PlanStage.assemble(sources))
        guard let plans, report.accepts(plans, options) else { return report }
        let analysis = report.take(AnalysisStage.run(plans, content, options))
        early(report.limited(to: options.unit, of: content))
        let vocabularies = VocabularyStage.vocabularies(plans, nil, options)
        let documents = report.take(await NarrativeStage.run(plans, vocabularies, options, progress))
        _ = report.take(HandbookStage.run(analysis, content, documents, vocabularies, nil, options))
        report.limit(to: options.unit, of: content)
        return report
    }
}
