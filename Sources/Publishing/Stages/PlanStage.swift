internal import Analysis
internal import ContinuityModel
internal import PlanSource

/// Decoded sources → the plan set.
enum PlanStage {
    static func assemble(_ sources: [DecodedSource]) -> StageResult<PlanSet?> {
        let (plans, findings) = PlanSetAssembler.assemble(sources)
        return StageResult(value: plans, findings: findings)
    }
}

/// The plan set → priorities, recovery times, findings of the rules.
enum AnalysisStage {
    static func run(
        _ plans: PlanSet, _ content: ContentFolder, _ options: BuildOptions
    ) -> StageResult<ContinuityAnalysis> {
        let (analysis, findings) = ContinuityAnalysis.analyze(plans, today: options.today, paths: content.paths)
        return StageResult(value: analysis, findings: findings)
    }
}
