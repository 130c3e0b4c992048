import Diagnostics
import Testing

@testable import Handbook
@testable import PlanSource
@testable import Publishing

struct ExportTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SmallHandbook.write(to: folder)
    }

    private func export(
        _ kind: ExportKind, _ format: ExportFormat = .csv, language: String? = nil, unit: String? = nil
    ) async throws -> String {
        var options = try SmallHandbook.options(folder)
        options.language = language
        options.unit = unit
        let (report, bytes) = try await HandbookBuild(options).export(kind, as: format)
        #expect(report.findings.filter { $0.severity == .error }.map(\.message) == [])
        return String(decoding: try #require(bytes), as: UTF8.self)
    }

    /// The cells of a CSV export by header and row.
    private func cells(_ text: String) throws -> [[String: String]] {
        let records = CSVReader.read(SourceText(path: "x", text), file: FileID(0)).table.records.map { $0.map(\.text) }
        let header = try #require(records.first)
        return records.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    }

    @Test func risksInEnglish() async throws {
        let rows = try cells(try await export(.risks, language: "en"))
        #expect(rows.map { $0["Title"] } == ["System crash", "Earthquake"])
        let crash = try #require(rows.first)
        #expect(crash["Likelihood"] == "3" && crash["Impact"] == "5" && crash["Priority"] == "15")
        #expect(crash["Mitigations"] == "A spare machine, switched to \"often\"\nDrill")
        #expect(crash["Mitigation owners"] == "Head of finance\n—")
        #expect(crash["Mitigations due"] == "—\n2026-12-31")
        #expect(crash["Affects"] == "Payments\nBank portal" && crash["Scenarios"] == "Outage")
    }

    @Test func recoveryInHours() async throws {
        let rows = try cells(try await export(.recovery))
        #expect(rows.map { $0["名称"] } == ["支付", "网银"])
        let payments = try #require(rows.first)
        #expect(payments["RTO(小时)"] == "4" && payments["RPO(小时)"] == "0.25" && payments["RTO 余量(小时)"] == "3")
        #expect(payments["恢复路径"] == "网银\n支付")
    }

    @Test func actionsRunNoFormula() async throws {
        let rows = try cells(try await export(.actions, language: "en"))
        #expect(rows.map { $0["Action"] } == ["'=Call", "Switch over"])
        #expect(rows.map { $0["Earliest finish (min)"] } == ["10", "10.5"])
    }

    @Test func exercisesWithFindings() async throws {
        let row = try #require(try cells(try await export(.exercises, language: "en")).first)
        #expect(row["Kind"] == "Tabletop exercise" || row["Kind"]?.isEmpty == false)
        #expect(row["Next"] == "2027-05-01" && row["Open findings"] == "1" && row["Findings"] == "Slow\n旧")
        #expect(row["Findings closed"] == "—\n2026-06-02" && row["Objectives met"] == "Yes")
    }

    @Test func jsonHasRawValues() async throws {
        let text = try await export(.recovery, .json)
        #expect(
            text.hasPrefix(
                "{\n  \"version\": 1,\n  \"table\": \"recovery\",\n  \"languages\": [\n    \"zh-Hans\",\n    \"en\"\n  ],"
            ))
        #expect(text.contains("\"reference\": \"finance/activity:payments\""))
        #expect(text.contains("\"rpo\": {\n        \"seconds\": 900,\n        \"notation\": \"15m\"\n      }"))
        #expect(text.contains("\"zh-Hans\": \"支付\",\n        \"en\": \"Payments\""))
        let again = try await export(.recovery, .json)
        #expect(again == text)
    }

    @Test func oneUnitOnly() async throws {
        #expect(try cells(try await export(.risks, unit: "empty")).isEmpty)
        #expect(try cells(try await export(.risks, unit: "finance")).count == 2)
    }

    @Test(arguments: ExportKind.allCases)
    func everyHeaderIsAWordOfTheTheme(kind: ExportKind) async throws {
        for language in ["zh-Hans", "en"] {
            let header = try #require(try await export(kind, language: language).split(separator: "\r\n").first)
            #expect(!header.contains("export."))
        }
    }

    @Test func errorsExportNothing() async throws {
        try folder.write("Content/units/finance/risks.yaml", "- id: crash\n")
        let (report, bytes) = try await HandbookBuild(try SmallHandbook.options(folder)).export(.risks, as: .csv)
        #expect(bytes == nil && report.findings.contains { $0.code == "missing-field" })
    }

    @Test func siteHasTheTables() async throws {
        let report = try await HandbookBuild(try SmallHandbook.options(folder)).build()
        #expect(report.written != nil)
        let plans = try folder.text("site/api/v1/plans.json")
        #expect(plans.contains("\"data\": \"units/finance.json\""))
        #expect(
            plans.contains(
                "\"zh-Hans\": \"units/finance/index.html\",\n        \"en\": \"en/units/finance/index.html\""))
        #expect(plans.contains("\"next\": \"2027-09-01\""))
        let unit = try folder.text("site/api/v1/units/finance.json")
        for kind in ExportKind.allCases { #expect(unit.contains("\n  \"\(kind.rawValue)\": [")) }
        #expect(try folder.text("site/api/v1/shared.json").contains("system:bank"))
        #expect(try await HandbookBuild(try SmallHandbook.options(folder)).build().written?.written == 0)
    }
}
