import Testing

@testable import Publishing

struct CSVWriterTests {
    @Test func writesWhatSpreadsheetsRead() {
        var writer = CSVWriter()
        writer.write(["风险", "a,b", "say \"hi\"", "two\nlines", "", " x"])
        writer.write(["1"])
        let text = String(decoding: writer.bytes.dropFirst(3), as: UTF8.self)
        #expect(Array(writer.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        #expect(text == "风险,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,\" x\"\r\n1\r\n")
    }

    @Test(arguments: [
        "=1+1", "+1", "+86 10 1234", "-x", "-1+1", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1", "－x", "-", "--1", "-1.",
        "-.5",
        "=HYPERLINK(\"http://x\")",
    ])
    func letsNothingRun(text: String) {
        #expect(SpreadsheetText.guarded(text) == "'" + text)
        #expect(SpreadsheetText.unguarded("'" + text) == text)
    }

    @Test(arguments: ["", "0", "-2", "-0.25", "12.5", "2026-03-31", "a=b", "'quoted'", "it's", "—"])
    func leavesNumbersAndTextAlone(text: String) {
        #expect(SpreadsheetText.guarded(text) == text)
        #expect(SpreadsheetText.unguarded(text) == text)
    }
}
