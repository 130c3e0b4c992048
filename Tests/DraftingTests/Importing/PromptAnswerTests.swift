import Analysis
import ContinuityModel
import Diagnostics
import Drafting
import Foundation
import PlanSource
import Testing

/// The way from a prompt over a chat's answer to a plan that can be built.
struct PromptAnswerTests {
    private static let answer = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/prompt-answer/answer.md")

    private let imported: ImportedPlan
    private let combination = Combination(industry: .ecommerce, size: .small, region: .china)

    init() throws {
        let bytes = try Array(Data(contentsOf: Self.answer))
        imported = PlanImport(unit: "shop", catalogue: Catalogue.carried).read(
            SourceText(path: "answer.md", bytes: bytes))
    }

    @Test func isOnePlanInPlanSource() throws {
        #expect(imported.files.map(\.path) == ["units/shop/plan.md"])
        #expect(imported.findings.map(\.code) == ["import-kept-in-narrative"])
        let text = try #require(imported.files.first?.text)
        #expect(text.hasPrefix("---\ntitle:") && text.contains("```text\n2027-02-25"))
        #expect(text.contains("好的,下面是") && text.contains("如果需要,我可以继续补充其他情景"))
    }

    /// The answer joins a handbook that was drafted from the same request, as the prompt's facts promise.
    @Test func standsInTheHandbookOfTheSameRequest() throws {
        let draft = PlanDrafter(Catalogue.carried).draft(combination.request())
        let files = draft.handbookFiles + draft.sharedFiles + imported.files
        var (sources, findings): ([DecodedSource], [Finding]) = ([], [])
        for (index, file) in files.enumerated() {
            let decoded = SourceDecoder.decode(
                SourceFile(path: file.path, id: FileID(index), bytes: Array(file.text.utf8)))
            findings += decoded.findings
            if let source = decoded.source { sources.append(source) }
        }
        #expect(findings.map(\.message) == [])
        let (plans, faults) = PlanSetAssembler.assemble(sources)
        #expect(faults.filter { $0.severity == .error }.map(\.message) == [])
        let plan = try #require(plans?.units.first?.plan)
        #expect(plan.roles.count == 3 && plan.scenarios.first?.actions.count == 2 && plan.training.count == 1)
        let rules = ContinuityAnalysis.analyze(
            try #require(plans), today: DraftedHandbook.today, paths: files.map(\.path)
        ).1
        let broken = rules.filter {
            $0.severity == .error && $0.location.map { files[Int($0.file.index)].path } == "units/shop/plan.md"
        }
        #expect(broken.map { "\($0.code): \($0.message)" } == [])
    }
}
