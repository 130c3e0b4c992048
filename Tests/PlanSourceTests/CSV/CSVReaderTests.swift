import Diagnostics
import Testing

@testable import PlanSource

struct CSVReaderTests {
    private func read(_ text: String) -> (table: CSVTable, findings: [Finding]) {
        CSVReader.read(SourceText(path: "risks.csv", text), file: FileID(0))
    }

    private func texts(_ text: String) -> [[String]] {
        read(text).table.records.map { $0.map(\.text) }
    }

    @Test(arguments: [
        ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
        ("a;b\n1;2", [["a", "b"], ["1", "2"]]),
        ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
        ("\u{FEFF}风险,影响\n火灾,4\n", [["风险", "影响"], ["火灾", "4"]]),
        ("sep=;\r\na;b,c\r\n", [["a", "b,c"]]),
        ("\"a,1\";b\n", [["a,1", "b"]]),
        ("a,b\n\"x\ny\",\"say \"\"hi\"\"\"\n", [["a", "b"], ["x\ny", "say \"hi\""]]),
        ("a,b\n\"x\r\ny\",2\n", [["a", "b"], ["x\ny", "2"]]),
        ("a,b\n\n,\n1,\n", [["a", "b"], ["1", ""]]),
        ("a,b\n1,", [["a", "b"], ["1", ""]]),
        ("a\n", [["a"]]),
        ("", []),
    ])
    func readsRecords(text: String, records: [[String]]) {
        #expect(texts(text) == records)
        #expect(read(text).findings.isEmpty)
    }

    @Test func cellsKnowTheirPlaces() {
        let (table, _) = read("\u{FEFF}风险,\"影\n响\",c\n火灾,2,\"x\"\n")
        let places = table.records.map { $0.map(\.location) }
        #expect(places[0][1] == SourceLocation(file: FileID(0), line: 1, column: 4, endLine: 2, endColumn: 3))
        #expect(places[0][2] == SourceLocation(file: FileID(0), line: 2, column: 4, endColumn: 5))
        #expect(places[1][2] == SourceLocation(file: FileID(0), line: 3, column: 6, endColumn: 9))
    }

    @Test func reportsQuotesThatDoNotFit() throws {
        let unclosed = try #require(read("a,b\n1,\"2\n3").findings.first)
        #expect(unclosed.code == "csv-quote-unclosed")
        #expect(unclosed.location == SourceLocation(file: FileID(0), line: 2, column: 3, endColumn: 4))
        let (table, findings) = read("a,b\n\"1\"x,2\n")
        #expect(findings.map(\.code) == ["csv-text-after-quote"])
        #expect(table.records[1].map(\.text) == ["1x", "2"])
    }

    /// Every cell that was written comes back, whatever is in it.
    @Test(arguments: ["", " ", "\"", "\"\"", ",", ";", "\t", "\n", "a\n\nb", "\r", "é,\"\n\u{FEFF}", "=1+1"])
    func keepsAnyText(text: String) {
        let quoted =
            "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        let normal = text == "\r" ? "\n" : text
        #expect(texts("x,y\n\(quoted),1\n").last == [normal, "1"])
    }
}
