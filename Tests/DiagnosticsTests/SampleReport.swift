import Diagnostics

/// The findings that every format prints in its golden file.
enum SampleReport {
    static let files = SourceFiles([
        SourceText(path: "handbook.yaml", "title: 应急手册\nlanguages: [zh-Hans]\n"),
        SourceText(
            path: "units/财务 a/plan.md",
            "---\r\ntitle: 财务\r\nactivities:\r\n  - {id: payments, name: 付款, rto: 24h, mtpd: 8h}\r\n\towner: nobody\r\n---\r\n"
        ),
    ])

    static let findings = [
        Finding(
            .error, "rto-exceeds-mtpd", "RTO of 'payments' (24h) is longer than its MTPD (8h)",
            at: place(1, 4, 36, endColumn: 39),
            notes: [
                Finding.Note("the MTPD is declared here", at: place(1, 4, 47, endColumn: 49)),
                Finding.Note("24h = 20h own + 4h of system:erp"),
            ],
            help: "shorten the RTO, or raise the MTPD and say why"),
        Finding(
            .warning, "unknown-role", "role 'nobody' is not declared: 100%, sure", at: place(1, 5, 9, endColumn: 15),
            notes: [Finding.Note("languages are declared here", at: place(0, 2, 1, endColumn: 10))]),
        Finding(.note, "untranslated-title", "title has no English text", at: place(0, 1, 8, endColumn: 12)),
        Finding(
            .warning, "front-matter-without-text", "front matter is all that the file has",
            at: SourceLocation(file: FileID(1), line: 1, column: 1, endLine: 6, endColumn: 4)),
        Finding(.error, "no-policy", "no policy page", at: nil, help: "add pages/policy.md"),
    ]

    static var options: ReportOptions {
        var options = ReportOptions()
        options.pathPrefix = "Content/"
        options.toolVersion = "1.2.3"
        options.rules = [
            RuleInfo(
                code: "rto-exceeds-mtpd", severity: .error, summary: "The RTO lies within the MTPD",
                why: "Beyond the MTPD the harm is unacceptable (ISO 22301, 8.2.2).", wrong: "rto: 24h\nmtpd: 8h",
                right: "rto: 4h\nmtpd: 8h")
        ]
        return options
    }

    private static func place(_ file: Int, _ line: Int, _ column: Int, endColumn: Int) -> SourceLocation {
        SourceLocation(file: FileID(file), line: line, column: column, endColumn: endColumn)
    }
}
