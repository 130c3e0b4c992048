import Diagnostics
import Testing

@testable import Publishing

struct AttachmentTests {
    @Test func areCopiedAndLinkedFromEveryLanguage() async throws {
        let workshop = try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance", narrative: "![Way out](img/exit.png) [form](<form.pdf>)"),
            "units/finance/img/exit.png": "picture", "units/finance/form.pdf": "form",
        ])
        try await workshop.publish()
        #expect(try workshop.page("units/finance/img/exit.png") == "picture")
        let page = try workshop.page("units/finance/index.html")
        #expect(page.contains("<img src=\"../../units/finance/img/exit.png\" alt=\"Way out\">"))
        #expect(page.contains("href=\"../../units/finance/form.pdf\""))
        let chinese = try workshop.page("zh-Hans/units/finance/index.html")
        #expect(chinese.contains("<img src=\"../../../units/finance/img/exit.png\" alt=\"Way out\">"))
    }

    @Test(arguments: ["a b.png", "图.png", "a#b.png", "a%20b.png", "a?b.png", "a\"b.png"])
    func haveNamesThatSurviveEverywhere(name: String) async throws {
        let workshop = try Workshop(["units/finance/plan.md": Workshop.plan("Finance"), "units/finance/\(name)": "x"])
        let report = try await workshop.build()
        #expect(report.findings.filter { $0.severity == .error }.map(\.code) == ["attachment-name"])
    }

    @Test(arguments: ["index.html", "units/finance/index.html", "assets/style.css", "zh-Hans", "index.html/a.png"])
    func keepOutOfTheWayOfPages(path: String) async throws {
        let workshop = try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance"),
            "handbook.yaml": Workshop.handbook,
        ])
        try workshop.write(path, "x")
        #expect(try await workshop.build().errors == ["content/\(path):1:1: attachment-clash"])
    }

    @Test func mayStandBesideTheFilesOfTheTheme() async throws {
        let workshop = try Workshop(["units/finance/plan.md": Workshop.plan("Finance"), "assets/logo.svg": "logo"])
        try await workshop.publish()
        #expect(try workshop.page("assets/logo.svg") == "logo")
    }
}
