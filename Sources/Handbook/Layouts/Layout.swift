/// The layouts that a theme must have, each with the context that it is given.
package enum Layout: String, CaseIterable, Sendable {
    case home, plan, document, scenario, activity, role, asset, risks, recovery, lost, index, page, glossary,
        requirements
    case exercises, calendar, coverage, changes, history, search, rules, triage, log
    case scenarioCard = "scenario-card"
    case roleCard = "role-card"

    /// The names that the layout may use.
    package var shape: ContextShape {
        switch self {
        case .home: HomeContext.shape
        case .plan: PlanContext.shape
        case .document: DocumentContext.shape
        case .scenario: ScenarioPageContext.shape
        case .activity: ActivityPageContext.shape
        case .role: RolePageContext.shape
        case .asset: AssetPageContext.shape
        case .risks: RiskRegisterContext.shape
        case .recovery: RecoveryPageContext.shape
        case .lost: LostContext.shape
        case .index: IndexContext.shape
        case .page: FreePageContext.shape
        case .glossary: GlossaryContext.shape
        case .requirements: RequirementsContext.shape
        case .exercises: ExercisesContext.shape
        case .calendar: CalendarContext.shape
        case .coverage: CoverageContext.shape
        case .history: HistoryContext.shape
        case .changes: ChangesContext.shape
        case .search: SearchPageContext.shape
        case .rules: RulesContext.shape
        case .triage: TriageContext.shape
        case .log: LogContext.shape
        case .scenarioCard: ScenarioCardContext.shape
        case .roleCard: RoleCardContext.shape
        }
    }
}
