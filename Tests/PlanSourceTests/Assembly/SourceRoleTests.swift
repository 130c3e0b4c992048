import Testing

@testable import PlanSource

struct SourceRoleTests {
    @Test(arguments: [
        ("handbook.yaml", SourceRole.handbook), ("shared/roles.yaml", .registry(.roles)),
        ("shared/glossary.yaml", .registry(.glossary)),
        ("pages/policy.md", .page(id: "policy")),
        ("pages/policy.zh-Hans.md", .pageTranslation(id: "policy", language: "zh-Hans")),
        ("units/finance/plan.md", .plan(unit: "finance")),
        ("units/finance/plan.en.md", .planTranslation(unit: "finance", language: "en")),
        ("units/finance/risks.yaml", .section(unit: "finance", .risks)),
        ("units/finance/scenarios.yaml", .section(unit: "finance", .scenarios)),
        ("units/finance/scenarios/fire.md", .scenario(unit: "finance", id: "fire")),
        ("units/finance/scenarios/fire.en.md", .scenarioTranslation(unit: "finance", id: "fire", language: "en")),
        ("units/finance/site.png", .attachment), ("a/b/c/d.pdf", .attachment), ("README", .attachment),
        ("pages/x.MD", .page(id: "x")),
    ])
    func followsFromThePath(path: String, role: SourceRole) {
        #expect(SourceRole(path: path) == role)
    }

    @Test(arguments: [
        "README.md", "handbook.yml", "shared/rolse.yaml", "shared/roles.md", "shared/more/roles.yaml", "pages/a/b.md",
        "pages/list.yaml",
        "units/plan.md", "units/finance/notes.md", "units/finance/risk.yaml", "units/finance/plan.yaml",
        "units/finance/risks.yml",
        "units/finance/plan.EN.md", "units/finance/scenarios/fire.yaml", "units/finance/scenarios/a/b.md",
        "units/finance/pages/a.md",
    ])
    func filesThatNobodyReadsAreMisplaced(path: String) {
        guard case .misplaced(let help) = SourceRole(path: path) else { Issue.record("\(path) has a place"); return }
        #expect(!help.isEmpty)
        #expect(Folder([path: ""]).read().findings == ["misplaced-file \(path):1:1"])
    }
}
