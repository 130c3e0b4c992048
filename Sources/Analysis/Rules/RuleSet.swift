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
    ///   - texts: what a `TextChecker` with the same settings has found in the texts of some units, by their identifiers.
    package static func check(
        _ analysis: ContinuityAnalysis, paths: [String] = [], except: Set<String> = [], texts: [String: [Finding]] = [:]
    ) -> [Finding] {
        let plans = analysis.plans
        var (findings, textRules): ([Finding], [any TextRule.Type]) = ([], [])
        for rule in applicable(to: plans.settings) where !except.contains(rule.info.code) {
            if let rule = rule as? any TextRule.Type {
                textRules.append(rule)
            } else {
                findings += rule.check(analysis)
            }
        }
        findings += TextChecker(plans.settings, rules: textRules).findings(in: plans, known: texts)
        let settings = RuleSettings(plans.settings)
        findings = findings.map { finding in
            settings.severity(of: finding.code)?.severity.map { finding.with($0) } ?? finding
        }
        return Finding.sorted(SuppressionFilter(analysis, paths: paths).apply(to: findings, except: except))
    }

    /// The rules that the handbook has not turned off, as far as its maturity asks for them.
    static func applicable(to settings: HandbookSettings) -> [any Rule.Type] {
        let chosen = RuleSettings(settings)
        return all.filter { rule in
            let severity = chosen.severity(of: rule.info.code)
            return severity != .off && (severity != nil || rule.severity(at: settings.maturity) != nil)
        }
    }

    /// The rule that reports under the code.
    package static func rule(_ code: String) -> (any Rule.Type)? { all.first { $0.info.code == code } }
}
