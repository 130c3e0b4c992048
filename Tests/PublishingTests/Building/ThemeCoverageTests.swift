import Handbook
import Testing
import Theming

@testable import Publishing

/// Which names the default theme reads: one that no layout reads is either kept for other themes on purpose or forgotten.
struct ThemeCoverageTests {
    /// Names kept for other themes, as `Shape.name`.
    static let unusedOnPurpose: Set<String> = [
        // Scenarios are listed on the page of their own unit only.
        "ScenarioContext.unit"
    ]

    @Test func everyNameIsReadOrLeftOutOnPurpose() throws {
        let theme = try #require(try ThemeStage.load(theme: nil).value)
        let reading = Reading()
        for layout in Layout.allCases {
            let template = try #require(theme.theme.template(layout.rawValue, language: "en"))
            for seed in 0..<60 {
                var output: [UInt8] = []
                try template.render(probe(of: layout, reading.starting(at: seed)), into: &output)
            }
        }
        #expect(reading.all.subtracting(reading.seen) == Self.unusedOnPurpose)
        #expect(Self.unusedOnPurpose.subtracting(reading.all) == [], "the list names what there is no more")
    }

    private func probe(of layout: Layout, _ reading: Reading) -> any TemplateContext {
        switch layout {
        case .home: RootProbe<HomeContext>(reading: reading)
        case .plan: RootProbe<PlanContext>(reading: reading)
        case .document: RootProbe<DocumentContext>(reading: reading)
        case .scenario: RootProbe<ScenarioPageContext>(reading: reading)
        case .activity: RootProbe<ActivityPageContext>(reading: reading)
        case .role: RootProbe<RolePageContext>(reading: reading)
        case .asset: RootProbe<AssetPageContext>(reading: reading)
        case .risks: RootProbe<RiskRegisterContext>(reading: reading)
        case .recovery: RootProbe<RecoveryPageContext>(reading: reading)
        case .lost: RootProbe<LostContext>(reading: reading)
        case .index: RootProbe<IndexContext>(reading: reading)
        case .page: RootProbe<FreePageContext>(reading: reading)
        case .glossary: RootProbe<GlossaryContext>(reading: reading)
        case .requirements: RootProbe<RequirementsContext>(reading: reading)
        case .exercises: RootProbe<ExercisesContext>(reading: reading)
        case .calendar: RootProbe<CalendarContext>(reading: reading)
        case .coverage: RootProbe<CoverageContext>(reading: reading)
        case .history: RootProbe<HistoryContext>(reading: reading)
        case .changes: RootProbe<ChangesContext>(reading: reading)
        case .search: RootProbe<SearchPageContext>(reading: reading)
        case .rules: RootProbe<RulesContext>(reading: reading)
        case .triage: RootProbe<TriageContext>(reading: reading)
        case .log: RootProbe<LogContext>(reading: reading)
        case .scenarioCard: RootProbe<ScenarioCardContext>(reading: reading)
        case .roleCard: RootProbe<RoleCardContext>(reading: reading)
        }
    }
}
