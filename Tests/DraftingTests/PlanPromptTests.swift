import ContinuityModel
import Drafting
import Testing

struct PlanPromptTests {
    private func prompt(_ languages: [String]) -> String {
        let combination = Combination(industry: .finance, size: .medium, region: .northAmerica)
        return PlanPrompt(Catalogue.carried).text(for: combination.request(languages))
    }

    @Test func holdsTheSchemaAndTheFacts() {
        let text = prompt(["en"])
        #expect(text.contains("\"$schema\""))
        #expect(text.contains("- id: us-bank-incident-notification") || text.contains("within: 36h"))
        #expect(text.contains("# units/main/scenarios.yaml"))
        #expect(text.contains("\nmatrix: score-5x5\n"))
        #expect(!text.contains("basis: draft"))
    }

    @Test(arguments: [
        (["en"], "You are an expert", "English"), (["zh-Hans", "en"], "你是业务连续性专家", "简体中文、英文"),
    ])
    func speaksTheFirstLanguage(languages: [String], opening: String, named: String) {
        let text = prompt(languages)
        #expect(text.hasPrefix(opening))
        #expect(text.contains(named))
        #expect(!text.contains("{languages}"))
    }

    @Test(arguments: ["en", "zh-Hans"])
    func namesTheNextSteps(language: String) {
        let text = prompt([language])
        let steps = ["mainstay import answer.md --unit main --write", "mainstay check --unit main"]
        #expect(steps.allSatisfy(text.contains))
    }
}
