internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook

extension HandbookBuild {
    /// Reads and checks as `check` does and, where there is no error, gives one table.
    ///
    /// - Returns: the bytes of the table; nil where the report has errors.
    package func export(
        _ kind: ExportKind, as format: ExportFormat
    ) async throws(BuildFailure) -> (report: BuildReport, bytes: [UInt8]?) {
        let content = try ContentFolder.read(options.content)
        var report = BuildReport(content)
        let theme = report.take(try ThemeStage.load(theme: options.theme, firstFileID: content.paths.count))
        guard let analysis = await analysis(of: content, &report) else { return (report, nil) }
        report.limit(to: options.unit, of: content)
        guard !report.fails(options) else { return (report, nil) }
        let vocabularies = VocabularyStage.vocabularies(analysis.plans, theme, options)
        let edition = options.audience.map { audience in
            let place = analysis.plans.settings.location
            return analysis.edition(
                for: audience, placeholder: Handbook.placeholder(allWords(of: analysis.plans, theme), at: place))
        }
        let bytes = table(kind, format, of: edition ?? analysis, vocabularies)
        guard let edition else { return (report, bytes) }
        let watch = EditionStage.watch(analysis.plans, edition.plans, vocabularies, theme, options)
        watch.inspect(path: "\(kind.rawValue).\(format.rawValue)", bytes: bytes)
        report.take(StageResult(value: (), findings: EditionStage.findings(watch, edition.plans, options)))
        return (report, report.fails(options) ? nil : bytes)
    }

    private func table(
        _ kind: ExportKind, _ format: ExportFormat, of analysis: ContinuityAnalysis, _ vocabularies: [Vocabulary]
    ) -> [UInt8] {
        let scope = ExportScope(analysis, unit: options.unit)
        switch format {
        case .json: return scope.document(of: kind).bytes(indented: true)
        case .csv:
            let fallback = analysis.plans.settings.defaultLanguage
            return scope.csv(of: kind, ExportWords(vocabulary: vocabularies[0], fallback: fallback))
        }
    }

    /// The words of every language of the handbook, since JSON has them all whatever language is asked for.
    private func allWords(of plans: PlanSet, _ theme: LoadedTheme?) -> [Vocabulary] {
        var all = options
        all.language = nil
        return VocabularyStage.vocabularies(plans, theme, all)
    }
}
