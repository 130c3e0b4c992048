import ContinuityModel
package import Diagnostics

/// All rules.
package enum RuleSet {
    /// The rules in the order of their codes.
    package static let all: [any Rule.Type] = [
        ActionsAcyclic.self,
        ActionMeetsDeadline.self,
        ActionHasMeasure.self,
        ActionBeginsWithVerb.self,
        ActionsWithinRTO.self,
        ActivationMeasurable.self,
        SomebodyActivates.self,
        ActivityHasScenario.self,
        AlternateIsElsewhere.self,
        ApprovalRecorded.self,
        ApprovalFollowsReview.self,
        ApprovalCoversPlan.self,
        ApproverIsAnother.self,
        BackupIntervalWithinRPO.self,
        OfflineCopyKept.self,
        ContactVerified.self,
        DataLossWithinRPO.self,
        DependenciesAcyclic.self,
        DependencyAsFastAsActivity.self,
        DeputyIsAnother.self,
        DraftConfirmed.self,
        IdentifierUnique.self,
        ExerciseInTime.self,
        ExerciseHasResult.self,
        ExerciseCoversScenario.self,
        FailedExerciseRepeated.self,
        FallbackIsAnotherChannel.self,
        FindingClosedInTime.self,
        FindingHasOwner.self,
        HighRiskIsMitigated.self,
        HolderInFewRoles.self,
        ImpactGrowsOverTime.self,
        ImpactExplained.self,
        ImpactPointsEnough.self,
        LifeSafetyFirst.self,
        MatrixBandsCover.self,
        MatrixBandsDistinct.self,
        MatrixComplete.self,
        MatrixMonotone.self,
        MBCOWithinRTO.self,
        MBCODeclared.self,
        MeasuredRTOWithinRTO.self,
        MessageBeatsClock.self,
        MitigationInTime.self,
        MitigationHasDue.self,
        MTPDMatchesImpacts.self,
        RoleHasDeputy.self,
        ScenarioStandsDown.self,
        ObjectivesDiffer.self,
        RatingOnScale.self,
        OwnerHasHolder.self,
        ContactIsPrivate.self,
        NoPlaceholder.self,
        PlanComplete.self,
        ProseDurationMatchesRTO.self,
        OneRecoveryGroup.self,
        RecoveryPathWithinRTO.self,
        RecoveryTimeWithinRTO.self,
        RecoveryTimeMeasured.self,
        ClockAnswered.self,
        RequiredObjectiveKept.self,
        RequirementApplies.self,
        RequirementVerified.self,
        ResidualWithinInherent.self,
        ResidualIsEarned.self,
        RestoreTested.self,
        ScenarioReturnsToNormal.self,
        ReviewInTime.self,
        RiskAcceptanceValid.self,
        RiskHasScenario.self,
        RoleInOnePlace.self,
        RoleHasTwoChannels.self,
        RPODeclared.self,
        RTOWithinMTPD.self,
        RTOLeavesMargin.self,
        ScenarioExercised.self,
        ScenarioAnswersRisk.self,
        NoSecret.self,
        SharedDependencyHasAlternate.self,
        ScenarioTellsPeople.self,
        SupplierPromises.self,
        SuppressionValid.self,
        SuppressionUsed.self,
        FirstHourIsShort.self,
        PlanHasTraining.self,
        TrainingInTime.self,
        TranslationComplete.self,
        TranslationNumbersAgree.self,
        ActionKnown.self,
        MatrixKnown.self,
        MatrixStepKnown.self,
        ReferenceResolves.self,
        RuleKnown.self,
        DeadlineIsPrecise.self,
        WordsArePrecise.self,
        WorkaroundLongEnough.self,
        ZeroLossIsShown.self,
    ]

    /// The findings of all rules that the handbook has not turned off, in source order, without those that it leaves out
    /// for a time.
    ///
    /// - Parameters:
    ///   - paths: the paths of the sources by `FileID`, so that a suppression may name a file.
    ///   - except: codes of rules to leave out, for tests that ask what a rule is good for.
    package static func check(
        _ analysis: ContinuityAnalysis, paths: [String] = [], except: Set<String> = []
    ) -> [Finding] {
        let settings = RuleSettings(analysis.plans.settings)
        var findings: [Finding] = []
        for rule in all where !except.contains(rule.info.code) {
            let code = rule.info.code
            let chosen = settings.severity(of: code)
            guard chosen != .off, chosen != nil || rule.severity(at: analysis.maturity) != nil else { continue }
            let found = rule.check(analysis)
            findings += chosen?.severity.map { severity in found.map { $0.with(severity) } } ?? found
        }
        return Finding.sorted(SuppressionFilter(analysis, paths: paths).apply(to: findings, except: except))
    }

    /// The rule that reports under the code.
    package static func rule(_ code: String) -> (any Rule.Type)? { all.first { $0.info.code == code } }
}
