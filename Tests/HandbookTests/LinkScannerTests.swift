import ContinuityModel
import Diagnostics
import Testing

@testable import Handbook

struct LinkScannerTests {
    private static let sources = SourcePaths(["units/finance/plan.md", "pages/policy.md"])
    private static let scanner = LinkScanner(
        [
            EntityAddress(.scenario, unit: "finance", id: "flood"), EntityAddress(.unit, id: "sales"),
            EntityAddress(.risk, unit: "finance", id: "fire"),
        ], files: ["pages/guide.en.md"], in: sources)

    private func finds(_ text: String, in file: Int = 0) -> Bool {
        Self.scanner.mayFind(in: Narrative(language: "en", text: text, file: FileID(file), firstLine: 1))
    }

    @Test(arguments: [
        "[[scenario:flood]]", "See [[finance/scenario:flood|the water]] and more", "中文 [[risk:fire]]",
        "`[[unit:sales]]`",
        "[a](scenarios/flood.md)", "[a](./scenarios/flood.zh-Hans.md#go)", "[a](../sales/plan.md)",
        "[a](<../../pages/guide.md>)", "[a]: ../../pages/guide.md\n",
    ])
    func findsWhatMayBeMeant(text: String) {
        #expect(finds(text))
    }

    @Test(arguments: [
        "", "[", "[[", "md", "[[scenario:fire-drill]]", "flood and fire in sales", "[[activity:payments]]",
        "[a](plan.md)", "[a](flood.md)", "[a](../../../../pages/guide.md)", "[a](https://example.com/guide.md)",
    ])
    func passesOverTheRest(text: String) {
        #expect(!finds(text))
    }

    @Test func followsPathsFromTheFileOfTheNarrative() {
        #expect(finds("[a](guide.md)", in: 1))
        #expect(!finds("[a](guide.md)", in: 0))
    }

    @Test func findsNothingWhereNothingIsSought() {
        let scanner = LinkScanner([], files: [], in: Self.sources)
        let narrative = Narrative(language: "en", text: "[[risk:fire]]", file: FileID(0), firstLine: 1)
        #expect(!scanner.mayFind(in: narrative))
    }
}
