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
        let scope = ExportScope(analysis, unit: options.unit)
        switch format {
        case .json: return (report, scope.document(of: kind).bytes(indented: true))
        case .csv:
            let vocabulary = VocabularyStage.vocabularies(analysis.plans, theme, options)[0]
            let words = ExportWords(vocabulary: vocabulary, fallback: analysis.plans.settings.defaultLanguage)
            return (report, scope.csv(of: kind, words))
        }
    }
}
