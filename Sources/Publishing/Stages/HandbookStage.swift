internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import Markup
internal import Theming

/// The languages to publish, each with its words.
enum VocabularyStage {
    /// The words of the theme; identifiers stand in for them where nothing is rendered.
    static func vocabularies(_ plans: PlanSet, _ theme: LoadedTheme?, _ options: BuildOptions) -> [Vocabulary] {
        let languages = plans.settings.organisation.languages.map(\.value)
        let chosen = languages.filter { options.language == nil || $0 == options.language }
        return (chosen.isEmpty ? [plans.settings.defaultLanguage] : chosen).map { language in
            theme?.vocabulary(for: language) ?? Vocabulary(language: language, words: [:])
        }
    }
}

/// Narratives → documents, side by side.
enum NarrativeStage {
    static func run(
        _ plans: PlanSet, _ vocabularies: [Vocabulary], _ options: BuildOptions, _ progress: @escaping ProgressObserver
    ) async -> StageResult<[FileID: MarkdownDocument]> {
        let narratives = NarrativeParser.narratives(of: plans)
        let parser = NarrativeParser(plans.settings, vocabularies: vocabularies)
        let counter = ProgressCounter(.narratives, total: narratives.count, progress)
        let results = await Parallel.map(count: narratives.count, workers: options.workers) { index in
            counter.advance()
            return parser.parse(narratives[index])
        }
        var documents: [FileID: MarkdownDocument] = [:]
        documents.reserveCapacity(narratives.count)
        for (narrative, result) in zip(narratives, results) { documents[narrative.file] = result.document }
        return StageResult(value: documents, findings: results.flatMap(\.findings))
    }
}

/// Analysis and documents → pages whose links all lead somewhere.
enum HandbookStage {
    static func run(
        _ analysis: ContinuityAnalysis, _ content: ContentFolder, _ documents: [FileID: MarkdownDocument],
        _ vocabularies: [Vocabulary], _ theme: LoadedTheme?, _ options: BuildOptions
    ) -> StageResult<ResolvedHandbook> {
        let handbook = Handbook(
            analysis, sources: SourcePaths(content.paths, attachments: content.attachments), documents: documents,
            vocabularies: vocabularies, rules: RuleCatalogue.all, unit: options.unit,
            worker: options.keepsOfflineCopy ? ServiceWorker.path : nil, changes: options.changes,
            history: options.history)
        let (resolved, findings) = ResolvedHandbook.resolve(handbook)
        return StageResult(
            value: resolved,
            findings: findings + AttachmentClash.findings(handbook, content, theme)
                + PathLengths.findings(handbook, content, theme, options.longestPath))
    }
}
