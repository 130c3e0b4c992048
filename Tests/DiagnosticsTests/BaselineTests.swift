import Testing

@testable import Diagnostics

struct BaselineTests {
    private func files(_ text: String) -> SourceFiles { SourceFiles([SourceText(path: "units/a/plan.md", text)]) }

    private func finding(line: Int, _ code: String = "no-deputy") -> Finding {
        Finding(.error, code, "a fault", at: SourceLocation(file: FileID(0), line: line, column: 1))
    }

    @Test func hidesWhatItLists() {
        let files = files("one\ntwo\n")
        let baseline = Baseline(Baseline.text(of: [finding(line: 1)], in: files))
        let result = baseline.filter([finding(line: 1), finding(line: 2)], in: files)
        #expect(result.new == [finding(line: 2)])
        #expect(result.hidden == 1)
        #expect(result.stale == 0)
    }

    @Test func findsThemAgainBelowAddedLines() {
        let baseline = Baseline(Baseline.text(of: [finding(line: 1)], in: files("one\ntwo\n")))
        #expect(baseline.filter([finding(line: 3)], in: files("new\nnewer\none\n")).new.isEmpty)
    }

    @Test func countsEntriesThatAreNoLongerFound() {
        let files = files("one\ntwo\n")
        let baseline = Baseline(Baseline.text(of: [finding(line: 1), finding(line: 2)], in: files))
        #expect(baseline.count == 2)
        #expect(baseline.filter([finding(line: 2)], in: files).stale == 1)
    }

    @Test func tellsEqualLinesApart() {
        let files = files("one\none\n")
        let baseline = Baseline(Baseline.text(of: [finding(line: 1)], in: files))
        #expect(baseline.filter([finding(line: 1), finding(line: 2)], in: files).new.count == 1)
    }

    @Test func showsAnotherFaultOfTheSameLine() {
        let files = files("one\n")
        let baseline = Baseline(Baseline.text(of: [finding(line: 1)], in: files))
        #expect(baseline.filter([finding(line: 1, "no-stand-down")], in: files).new.count == 1)
    }

    @Test func readsCommentsAndEmptyLinesAsNothing() {
        #expect(Baseline("# a comment\n\n").count == 0)
        #expect(Baseline("# a comment\r\n00:1 no-deputy\r\n").count == 1)
    }
}
