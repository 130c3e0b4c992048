internal import Analysis
internal import ContinuityModel

extension Vocabulary {
    /// Every key that pages may ask for: a theme's strings must have them all.
    package static let requiredKeys: [String] = (enumerationKeys + formatKeys + exportKeys + changeKeys).sorted()

    private static let enumerationKeys: [String] =
        keys(Maturity.self) + keys(Industry.self) + keys(CompanySize.self) + keys(Region.self) + keys(Audience.self)
        + keys(PlanStatus.self) + keys(Basis.self) + keys(RiskCategory.self) + keys(RiskOrigin.self)
        + keys(Treatment.self)
        + keys(ImpactCategory.self) + keys(ImpactLevel.self) + keys(DependencyKind.self) + keys(ActionPhase.self)
        + keys(Stakeholder.self) + keys(Channel.self) + keys(ResourceKind.self) + keys(ExerciseKind.self)
        + keys(TrainingKind.self) + keys(LossClass.self) + keys(TimeBand.self)
        + EntityKind.allCases.map { "kind.\($0.rawValue)" }

    private static let formatKeys: [String] =
        ["week", "day", "hour", "minute", "second", "zero", "separator", "after-activation"].map { "duration.\($0)" }
        + ["day", "week", "month", "year"].flatMap { ["period.\($0).one", "period.\($0).other"] }
        + ["date.format", "language.name", "mbco.format", "mbco.level", "acceptance.format", "profile.format"]
        + ["confirmation.format"]
        + (1...12).map { "month.\($0)" } + HandbookSection.allCases.map { "nav.\($0.rawValue)" }
        + ["plans", "risks", "scenarios", "activities", "roles", "exercises", "findings"].map { "count.\($0)" }
        + keys(DueKind.self) + ["result.met", "result.not-met", "result.measured", "result.suspect"]
        + ["matrix.higher-first", "matrix.lower-first", "matrix.table", "matrix.all"]
        + ["page", "separator", "all"].map { "list.\($0)" }
        + ["severity.error", "severity.warning", "severity.note", "footnotes.title", "footnotes.back"]
        + ["title", "all", "separator", "owner", "page", "month"].map { "calendar.\($0)" }
        + ["answered", "unanswered", "unnamed", "outside"].map { "standing.\($0)" }
        + [
            "risks", "high-risks", "activities", "planned", "exercised", "requirements", "findings", "deputies",
            "missing",
        ]
        .map { "coverage.\($0)" }
        + ["risks", "activities", "scenarios", "exercised", "requirements"].map { "coverage.gap-\($0)" }
        + ["title", "as-of", "discard", "open", "phone", "check"].map { "bundle.\($0)" }
        + ["document.print", "document.back", "edition.for", "edition.withheld"]
        + ["search.section", "task.done", "task.open", "impact.implied"]
        + ["title", "shallow", "none"].map { "history.\($0)" }
        + LossClass.allCases.map { "loss-hint.\($0.rawValue)" } + ["triage.title", "log.title"]
        + ["title", "more", "leads", "stands-in"].map { "card.\($0)" }
        + ["stops", "stops-after", "loses-data", "works-around"].map { "loss.\($0)" }
        + ["note", "tip", "important", "warning", "caution"].map { "callout.\($0)" }

    private static func keys<Words: Enumeration>(_ type: Words.Type) -> [String] {
        Words.allCases.map(\.vocabularyKey)
    }
}
