internal import Analysis
internal import Diagnostics
internal import Handbook

// The stages that building, checking and exporting share.

extension HandbookBuild {
    /// Content folder → decoded sources → plan set → analysis; nil where there is no handbook to analyse.
    func analysis(of content: ContentFolder, _ report: inout BuildReport) async -> ContinuityAnalysis? {
        let sources = report.take(await DecodingStage.run(content, options, progress))
        let plans = report.take(PlanStage.assemble(sources))
        guard let plans, report.accepts(plans, options) else { return nil }
        return report.take(AnalysisStage.run(plans, content, options))
    }

    /// Analysis and narratives → pages whose links all lead somewhere.
    func handbook(
        of analysis: ContinuityAnalysis, _ content: ContentFolder, _ vocabularies: [Vocabulary], _ theme: LoadedTheme?,
        _ report: inout BuildReport
    ) async -> ResolvedHandbook {
        let documents = report.take(await NarrativeStage.run(analysis.plans, vocabularies, options, progress))
        return report.take(HandbookStage.run(analysis, content, documents, vocabularies, theme, options))
    }
}
