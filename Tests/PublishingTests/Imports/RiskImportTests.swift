import Diagnostics
import Testing

@testable import Publishing

struct RiskImportTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SmallHandbook.write(to: folder)
    }

    private func run(_ table: String, writes: Bool = false, unit: String = "finance") async throws -> RiskImportReport {
        try folder.write("risks.csv", table)
        return try await RiskImport(try SmallHandbook.options(folder), unit: unit).run(
            folder("risks.csv"), writes: writes)
    }

    private func place(_ finding: Finding) -> String {
        "\(finding.code) \(finding.location.map { "\($0.line):\($0.column)" } ?? "-")"
    }

    private func checkErrors() async throws -> [String] {
        try await HandbookBuild(try SmallHandbook.options(folder)).check().findings.filter { $0.severity == .error }
            .map(\.message)
    }

    @Test func readsAChineseRegister() async throws {
        let report = try await run(
            """
            \u{FEFF}风险;类别;可能性;影响程度;责任人;缓解措施;截止日期;处置方式
            数据泄露;信息安全;4;5 灾难性;张伟;"1. 加密
            - 培训";2026/12/31;缓解
            """)
        #expect(report.findings.map(place) == [])
        #expect(
            report.yaml == """
                - id: risk-1
                  title: "数据泄露"
                  category: cyber
                  likelihood: 4
                  impact: 5
                  treatment: reduce
                  mitigations:
                    - do: "1. 加密"
                      due: 2026-12-31
                    - do: "培训"
                      due: 2026-12-31
                  owner: role:lead

                """)
    }

    @Test func reportsEveryCellWithoutAPlace() async throws {
        let report = try await run(
            """
            Title,Category,Likelihood,Impact,Owner,Colour,Accepted until
            Flood,naturel,3,7,Head of finanze,blue,31/12/2026
            ,cyber,3,3,,,,extra
            Theft,,2.5,Major,role:lead,,2026-12-31
            """)
        #expect(
            report.findings.map(place) == [
                "import-unknown-column 1:40", "import-unknown-word 2:7", "import-off-scale-rating 2:17",
                "import-unknown-reference 2:19", "import-unreadable-value 2:40", "import-missing-field 3:1",
                "import-unplaced-cell 3:15", "import-missing-field 4:1", "import-off-scale-rating 4:8",
            ])
        #expect(report.findings[1].help?.hasPrefix("did you mean 'natural'?") == true)
        #expect(report.findings[3].help == "did you mean 'role:lead'?")
        #expect(
            report.yaml == """
                - id: flood
                  # "Category": "naturel"
                  # "Impact": "7"
                  # "Owner": "Head of finanze"
                  # "Accepted until": "31/12/2026"
                  # "Colour": "blue"
                  title: "Flood"
                  likelihood: 3

                - id: risk-2
                  # "column 8": "extra"
                  category: cyber
                  likelihood: 3
                  impact: 3

                - id: theft
                  # "Likelihood": "2.5"
                  title: "Theft"
                  impact: 4
                  owner: role:lead
                  accepted: {until: 2026-12-31}

                """)
    }

    @Test func appendsAndCheckIsClean() async throws {
        let before = try folder.text("Content/units/finance/risks.yaml")
        let report = try await run(
            "id,title,title (en),category,likelihood,impact\nR-7,断电,Power cut,technology,2,3\n", writes: true)
        #expect(report.findings.map(place) == [])
        #expect(report.written == "units/finance/risks.yaml")
        let after = try folder.text("Content/units/finance/risks.yaml")
        #expect(after.hasPrefix(before + "\n"))
        #expect(after.contains("- id: r-7\n  title: {zh-Hans: \"断电\", en: \"Power cut\"}\n"))
        #expect(try await checkErrors() == [])
        #expect(try folder.names() == ["Content", "risks.csv"])
    }

    @Test(arguments: ["zh-Hans", "en"])
    func goesRound(language: String) async throws {
        var options = try SmallHandbook.options(folder)
        options.language = language
        let first = try #require(try await HandbookBuild(options).export(.risks, as: .csv).bytes)
        try SmallHandbook.write(to: folder, risks: nil)
        try folder.remove("Content/units/finance/risks.yaml")
        // The scenario refers to a risk that is not there before the import.
        let report = try await run(String(decoding: first, as: UTF8.self), writes: true)
        #expect(report.findings.map(place) == [])
        let second = try #require(try await HandbookBuild(options).export(.risks, as: .csv).bytes)
        #expect(String(decoding: second, as: UTF8.self) == String(decoding: first, as: UTF8.self))
    }

    @Test func leavesOutWhatIsThere() async throws {
        let report = try await run(
            "ID,Title,Category,Likelihood,Impact\n,Earthquake,natural,5,5\ncrash,Anything,cyber,1,1\nx,New,cyber,1,1\nx,Newer,cyber,1,1\n",
            writes: true)
        #expect(
            report.findings.map(place)
                == ["import-existing-risk 2:1", "import-existing-risk 3:1", "import-repeated-id 5:1"])
        #expect(report.added == 2 && report.skipped == 2)
        #expect(try folder.text("Content/units/finance/risks.yaml").contains("- id: x-2\n"))
    }

    @Test func goesOnWithAnIndentedList() async throws {
        let indented = SmallHandbook.risks.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
        try folder.write("Content/units/finance/risks.yaml", "# ours\n" + indented.joined(separator: "\n"))
        #expect(try await run("title,category,likelihood,impact\nNew,cyber,1,1\n", writes: true).written != nil)
        #expect(try await checkErrors() == [])
    }

    @Test(arguments: [
        "[]\n", "[{id: a, title: A, category: cyber, likelihood: 1, impact: 1}]\n", "- id: [\n", "a: 1\n",
    ])
    func leavesOtherFilesAlone(text: String) async throws {
        try folder.write("Content/units/finance/risks.yaml", text)
        let report = try await run("title,category,likelihood,impact\nNew,cyber,1,1\n", writes: true)
        #expect(report.written == nil && report.fails)
        #expect(try folder.text("Content/units/finance/risks.yaml") == text)
    }

    @Test func explainsRisksInTheHeader() async throws {
        try folder.remove("Content/units/finance/risks.yaml")
        let risks = SmallHandbook.risks.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
        let plan = SmallHandbook.plan
        let header = plan.dropLast("---".count) + "risks:\n\(risks)\n---\n"
        try folder.write("Content/units/finance/plan.md", String(header))
        let report = try await run("title,category,likelihood,impact\nNew,cyber,1,1\n", writes: true)
        #expect(report.findings.map(\.code) == ["import-risks-in-header"])
        #expect(try await run("title,category,likelihood,impact\nNew,cyber,1,1\n").findings.isEmpty)
        #expect(try folder.text("Content/units/finance/plan.md") == String(header))
    }

    @Test(arguments: [
        ("", "import-empty"), ("colour,size\nred,1\n", "import-no-title-column"),
        ("title\n\"x\n", "csv-quote-unclosed"),
    ])
    func refusesWhatIsNoRegister(text: String, code: String) async throws {
        let report = try await run(text, writes: true)
        #expect(report.findings.contains { $0.code == code } && report.fails && report.written == nil)
    }

    @Test func refusesAnUnknownUnit() async throws {
        #expect(try await run("title\nx\n", unit: "finanse").findings.map(\.code) == ["unknown-unit"])
    }

    /// What a table holds stays text: it can neither end its line nor begin another field.
    @Test func hostileTextStaysText() async throws {
        let hostile = "a\"\": b\n- id: evil\n# \u{2028}\u{85}\\ {x: [y]} %"
        let report = try await run(
            "title,category,likelihood,impact,effect,other\nT,cyber,1,1,\"\(hostile)\",\"\(hostile)\"\n", writes: true)
        #expect(report.findings.map(\.code) == ["import-unknown-column"])
        #expect(report.written != nil)
        #expect(try await checkErrors() == [])
    }

    @Test func readsUnicodeTextOfSpreadsheets() throws {
        let utf16 = Array("风险\t类别\n".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(String(decoding: SpreadsheetEncoding.utf8([0xFF, 0xFE] + utf16), as: UTF8.self) == "风险\t类别\n")
    }

    @Test func saysThatAnotherEncodingIsNotRead() async throws {
        let folderPath = folder("gbk.csv")
        try DiskFile.write([0xB7, 0xE7, 0xCF, 0xD5, 0x0A], to: folderPath)
        let report = try await RiskImport(try SmallHandbook.options(folder), unit: "finance").run(
            folderPath, writes: false)
        #expect(report.findings.map(\.code) == ["invalid-utf8"])
    }
}
