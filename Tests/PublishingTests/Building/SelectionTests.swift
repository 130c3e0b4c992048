import Diagnostics
import Testing

@testable import Publishing

struct SelectionTests {
    @Test func publishesOneUnit() async throws {
        let workshop = try Workshop()
        try await workshop.publish { $0.unit = "finance" }
        let paths = try workshop.paths()
        #expect(paths.contains("units/finance/index.html"))
        #expect(!paths.contains { $0.contains("sales") })
        for path in paths where path.hasSuffix(".html") {
            #expect(try !workshop.page(path).contains("Sales"), "\(path)")
        }
    }

    @Test func reportsOnTheChosenUnitOnly() async throws {
        let workshop = try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance"),
            "units/sales/plan.md": Workshop.plan("Sales", narrative: "[[risk:x]]"),
        ])
        #expect(try await workshop.build().errors.count == 1)
        try await workshop.publish { $0.unit = "finance" }
    }

    @Test(arguments: ["en", "zh-Hans"])
    func publishesOneLanguage(language: String) async throws {
        let workshop = try Workshop()
        try await workshop.publish { $0.language = language }
        let paths = try workshop.paths()
        #expect(!paths.contains { $0.hasPrefix("zh-Hans/") || $0.hasPrefix("en/") })
        #expect(try workshop.page("index.html").contains("lang=\"\(language)\""))
    }

    @Test(arguments: [("fnance", "did you mean 'finance'? it has finance, sales"), ("xyz", "it has finance, sales")])
    func refusesAnUnknownUnit(unit: String, help: String) async throws {
        let workshop = try Workshop()
        let report = try await workshop.build { $0.unit = unit }
        #expect(report.findings.map(\.code) == ["unknown-unit"])
        #expect(report.findings.map(\.help) == [help])
        #expect(report.fails(try workshop.options()))
        #expect(try workshop.folder.names() == ["content"])
    }

    @Test func refusesAnUnknownLanguage() async throws {
        let report = try await Workshop().build { $0.language = "zh-Hant" }
        #expect(report.findings.map(\.code) == ["unknown-language"])
    }
}
