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
    /// How quickly everything can be back, and in which order.
    package let recovery: RecoveryAnalysis
    /// When the actions of each scenario can be done.
    package let timelines: TimelineAnalysis
    private let later = Later()

    /// What few pages need, so that a preview need not wait for it.
    private struct Later: Sendable {
        let register = Lazy<RiskRegister>()
        let dueItems = Lazy<[DueItem]>()
        let reach = Lazy<ScenarioReach>()
        let coverage = Lazy<[Coverage]>()
    }

    /// Computes everything and checks every rule; findings come in source order.
    ///
    /// - Parameters:
    ///   - paths: the paths of the sources by `FileID`, so that a suppression may name a file.
    ///   - texts: what a `TextChecker` with the same settings has found in the texts of some units, by their identifiers.
    package static func analyze(
        _ plans: PlanSet, today: CalendarDate, paths: [String] = [], texts: [String: [Finding]] = [:]
    ) -> (ContinuityAnalysis, [Finding]) {
        let analysis = ContinuityAnalysis(plans, today: today)
        return (analysis, RuleSet.check(analysis, paths: paths, texts: texts))
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
        recovery = RecoveryAnalysis(index)
        timelines = TimelineAnalysis(index, recovery: recovery)
    }

    /// What was analysed.
    package var plans: PlanSet { index.plans }

    /// How strict the rules are.
    package var maturity: Maturity { plans.settings.maturity }

    /// All risks with their priorities.
    package var register: RiskRegister { later.register.value { RiskRegister(index, matrices: matrices) } }

    /// What comes due, by day.
    package var dueItems: [DueItem] { later.dueItems.value { FreshnessAnalyzer.items(index) } }

    /// Which activities and assets some scenario deals with.
    var reach: ScenarioReach { later.reach.value { ScenarioReach(index, graph: recovery.graph) } }

    /// What has a counterpart, over the whole handbook.
    package var coverage: Coverage {
        coverageAnalyzer.total(of: zip(plans.units, coverageByUnit).filter { !$0.0.isWithheld }.map(\.1))
    }

    /// What has a counterpart within the unit at a position of `PlanSet.units`.
    package func coverage(ofUnit position: Int) -> Coverage { coverageByUnit[position] }

    private var coverageByUnit: [Coverage] {
        later.coverage.value { plans.units.indices.map(coverageAnalyzer.coverage) }
    }

    private var coverageAnalyzer: CoverageAnalyzer { CoverageAnalyzer(index: index, register: register, reach: reach) }

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
        let analyzer = coverageAnalyzer
        return positions.reduce(into: CoverageGaps()) { analyzer.addGaps(ofUnit: $1, to: &$0) }
    }
}

extension HandbookSettings {
    /// How strict the rules are.
    var maturity: Maturity { organisation.maturity?.value ?? .building }
}
