package import Diagnostics

/// All rules.
package enum RuleSet {
    /// The rules in the order of their codes.
    package static let all: [any Rule.Type] = [
        ActionsAcyclic.self,
        ActionMeetsDeadline.self,
        ActionsWithinRTO.self,
        ActivityHasScenario.self,
        BackupIntervalWithinRPO.self,
        ContactVerified.self,
        DataLossWithinRPO.self,
        DependenciesAcyclic.self,
        DependencyAsFastAsActivity.self,
        DeputyIsAnother.self,
        IdentifierUnique.self,
        ExerciseInTime.self,
        FallbackIsAnotherChannel.self,
        FindingClosedInTime.self,
        ImpactGrowsOverTime.self,
        MatrixBandsCover.self,
        MatrixBandsDistinct.self,
        MatrixComplete.self,
        MatrixMonotone.self,
        MeasuredRTOWithinRTO.self,
        MTPDMatchesImpacts.self,
        RoleHasDeputy.self,
        ScenarioStandsDown.self,
        RatingOnScale.self,
        OwnerHasHolder.self,
        ProseDurationMatchesRTO.self,
        RecoveryPathWithinRTO.self,
        RequirementApplies.self,
        ResidualWithinInherent.self,
        ReviewInTime.self,
        RiskAcceptanceValid.self,
        RiskHasScenario.self,
        RoleInOnePlace.self,
        RTOWithinMTPD.self,
        RTOLeavesMargin.self,
        ScenarioAnswersRisk.self,
        TrainingInTime.self,
        ActionKnown.self,
        MatrixKnown.self,
        MatrixStepKnown.self,
        ReferenceResolves.self,
        DeadlineIsPrecise.self,
        WorkaroundLongEnough.self,
    ]

    /// The findings of all rules, in source order.
    package static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let applicable = all.filter { $0.severity(at: analysis.maturity) != nil }
        return Finding.sorted(applicable.flatMap { $0.check(analysis) })
    }

    /// The rule that reports under the code.
    package static func rule(_ code: String) -> (any Rule.Type)? { all.first { $0.info.code == code } }
}
