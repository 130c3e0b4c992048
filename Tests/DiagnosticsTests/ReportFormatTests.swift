import Diagnostics
import TestSupport
import Testing

struct ReportFormatTests {
    private static let endings: [ReportFormat: String] = [
        .text: "txt", .json: "json", .sarif: "sarif", .github: "github.txt", .gitlab: "gitlab.json",
        .rdjson: "rdjson",
    ]

    @Test(arguments: ReportFormat.allCases)
    func printsTheSample(format: ReportFormat) throws {
        let report = format.report(SampleReport.findings, in: SampleReport.files, options: SampleReport.options)
        let ending = try #require(Self.endings[format])
        try assertSnapshot(named: "sample.\(ending)", of: report)
    }

    @Test(arguments: ReportFormat.allCases)
    func doesNotDependOnTheOrderOfFindings(format: ReportFormat) {
        let forwards = format.report(SampleReport.findings, in: SampleReport.files)
        #expect(format.report(SampleReport.findings.reversed(), in: SampleReport.files) == forwards)
    }

    @Test(arguments: ReportFormat.allCases)
    func printsNoFindings(format: ReportFormat) throws {
        let ending = try #require(Self.endings[format])
        try assertSnapshot(named: "empty.\(ending)", of: format.report([], in: SampleReport.files))
    }

    @Test(arguments: ReportFormat.allCases)
    func survivesFilesThatHaveGone(format: ReportFormat) {
        let gone = SourceFiles(paths: SampleReport.files.paths) { _ in nil }
        let report = format.report(SampleReport.findings, in: gone)
        #expect(report.contains("RTO of 'payments' (24h) is longer than its MTPD (8h)"))
    }

    @Test func coloursOnRequest() throws {
        var options = SampleReport.options
        options.usesColor = true
        let report = ReportFormat.text.report(SampleReport.findings, in: SampleReport.files, options: options)
        try assertSnapshot(
            named: "colored.txt",
            of: report.split(separator: "\u{1B}", omittingEmptySubsequences: false).joined(separator: "␛"))
    }
}
