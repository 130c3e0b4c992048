package import ContinuityModel
package import Diagnostics

/// Everything that follows from the plans on a given day: what references mean, priorities, recovery, timelines, due dates.
package struct ContinuityAnalysis: Sendable {
    /// The day on which dates are judged; only findings depend on it, no other result does.
    package let today: CalendarDate
    /// Every entity, and who refers to whom.
    package let index: EntityIndex
    /// The matrices that plans may name.
    package let matrices: MatrixSet
    /// All risks with their priorities.
    package let register: RiskRegister
    /// How quickly everything can be back, and in which order.
    package let recovery: RecoveryAnalysis
    /// When the actions of each scenario can be done.
    package let timelines: TimelineAnalysis
    /// What comes due, by day.
    package let dueItems: [DueItem]
    /// What has a counterpart, over the whole handbook.
    package let coverage: Coverage
    private let coverageByUnit: [Coverage]
    let reach: ScenarioReach

    /// Computes everything and checks every rule; findings come in source order.
    ///
    /// - Parameter paths: the paths of the sources by `FileID`, so that a suppression may name a file.
    package static func analyze(
        _ plans: PlanSet, today: CalendarDate, paths: [String] = []
    ) -> (ContinuityAnalysis, [Finding]) {
        let analysis = ContinuityAnalysis(plans, today: today)
        return (analysis, analysis.findings(paths: paths))
    }

    /// What the rules find, in source order.
    ///
    /// - Parameter paths: the paths of the sources by `FileID`, so that a suppression may name a file.
    package func findings(paths: [String]) -> [Finding] { RuleSet.check(self, paths: paths) }

    /// Whether a reference leads nowhere, so that pages would lack what it means.
    package var hasBrokenReferences: Bool { !index.unresolved.isEmpty }

    /// Computes everything and checks nothing, for a preview that shows findings later.
    package init(_ plans: PlanSet, today: CalendarDate) {
        self.today = today
        index = EntityIndex(plans)
        matrices = MatrixSet(plans.settings)
        register = RiskRegister(index, matrices: matrices)
        recovery = RecoveryAnalysis(index)
        timelines = TimelineAnalysis(index, recovery: recovery)
        dueItems = FreshnessAnalyzer.items(index)
        reach = ScenarioReach(index, graph: recovery.graph)
        let analyzer = CoverageAnalyzer(index: index, register: register, reach: reach)
        coverageByUnit = plans.units.indices.map(analyzer.coverage)
        coverage = analyzer.total(of: zip(plans.units, coverageByUnit).filter { !$0.0.isWithheld }.map(\.1))
    }

    /// What was analysed.
    package var plans: PlanSet { index.plans }

    /// How strict the rules are.
    package var maturity: Maturity { plans.settings.organisation.maturity?.value ?? .building }

    /// What has a counterpart within the unit at a position of `PlanSet.units`.
    package func coverage(ofUnit position: Int) -> Coverage { coverageByUnit[position] }

    /// The risks of a unit laid out on its matrix; nil where the plan names a matrix that does not exist.
    package func heatMap(ofUnit position: Int) -> HeatMap? {
        HeatMap(unit: position, index: index, matrices: matrices)
    }

    /// The risks of several units on each matrix that one of them uses, in the order of matrices.
    package func heatMaps(ofUnits positions: [Int]) -> [HeatMap] {
        HeatMap.maps(ofUnits: positions, index: index, matrices: matrices)
    }

    /// What of several units has no counterpart, by name.
    package func coverageGaps(ofUnits positions: [Int]) -> CoverageGaps {
        let analyzer = CoverageAnalyzer(index: index, register: register, reach: reach)
        return positions.reduce(into: CoverageGaps()) { analyzer.addGaps(ofUnit: $1, to: &$0) }
    }
}
