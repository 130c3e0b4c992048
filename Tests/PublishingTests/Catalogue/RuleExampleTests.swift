import Analysis
import ContinuityModel
import Diagnostics
import Handbook
import Testing

@testable import PlanSource
@testable import Publishing

/// The examples of the rules do what they are shown for: the wrong one raises the code, the right one does not.
struct RuleExampleTests {
    /// Rules whose examples are described in words, since no short text of a plan breaks them.
    private static let described: Set<String> = ["file-too-large", "invalid-utf8", "too-many-faults"]

    private static let sourceRules = SourceRules.all.filter { !described.contains($0.code) }

    @Test(arguments: (RuleSet.all.map { $0.info } + sourceRules + HandbookRules.all).map(\.code))
    func breaksTheRuleOnlyWhereItIsWrong(code: String) async throws {
        let info = try #require(RuleCatalogue.all.first { $0.code == code })
        let wrong = try await findings(info.wrong)
        #expect(wrong.contains { $0.code == code }, "wrong example gives \(wrong.map(\.code))")
        let right = try await findings(info.right)
        #expect(right.filter { $0.code == code }.map(\.message) == [])
    }

    /// What is read must be readable: the right example of a rule on sources has no error of any kind but those that
    /// come of its being short.
    @Test(arguments: sourceRules.map(\.code))
    func theRightExampleCanBeRead(code: String) async throws {
        let info = try #require(RuleCatalogue.all.first { $0.code == code })
        let sourceCodes = Set(SourceRules.all.map(\.code))
        #expect(try await findings(info.right).filter { sourceCodes.contains($0.code) }.map(\.message) == [])
    }

    @Test(arguments: RuleSet.all.map { $0.info.code })
    func examplesOfRulesCanBeRead(code: String) async throws {
        let info = try #require(RuleCatalogue.all.first { $0.code == code })
        let sourceCodes = Set(SourceRules.all.map(\.code))
        for example in [info.wrong, info.right] {
            #expect(
                try await findings(example).filter { sourceCodes.contains($0.code) }.map(\.message) == [], "\(example)")
        }
    }

    private func findings(_ example: String) async throws -> [Finding] {
        let folder = try TemporaryFolder()
        for file in RuleExample.files(of: example) { try folder.write("content/" + file.path, file.text) }
        let today = try #require(CalendarDate(parsing: RuleExample.today))
        let options = BuildOptions(content: folder("content"), output: folder("site"), today: today, workers: 1)
        return try await HandbookBuild(options).check().findings
    }
}
