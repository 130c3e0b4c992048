import Diagnostics
import Handbook
import Testing
import Theming

/// How typed contexts come out.
@Suite struct RenderingTests {
    private let plan = PlanContext(
        owner: "Li", unit: UnitContext(name: "Finance"),
        activities: [.init(name: "pay"), .init(name: "book", layout: "alt")])

    @Test(arguments: [
        ("{{#unit}}{{name}} of {{title}}{{/unit}}", "Finance of Payments"),
        ("{{unit.name}}", "Finance"),
        ("{{#activities}}{{name}},{{/activities}}", "pay,book,"),
        ("{{#activities}}{{unit.name}}/{{name}} {{/activities}}", "Finance/pay Finance/book "),
        ("{{#owner}}by {{.}} ({{owner}}){{/owner}}{{^owner}}nobody{{/owner}}", "by Li (Li)"),
        ("{{#summary}}{{{.}}}{{/summary}}", "<p>Short</p>"),
        ("{{#is-retired}}old{{/is-retired}}{{^is-retired}}in force{{/is-retired}}", "in force"),
        ("{{#activities}}{{>*layout}}{{/activities}}", "[pay](book)"),
        ("  {{>row}}\n", "  [Payments]"),
    ])
    func renders(template: String, expected: String) throws {
        let name = template.contains(">row") ? "title" : "name"
        let loaded = ThemeFixture(template, partials: ["row": "[{{\(name)}}]", "alt": "({{\(name)}})"])
            .load(PlanContext.shape)
        #expect(try loaded.page(plan) == expected)
    }

    @Test func indentsPartialsAndBlocks() throws {
        let base = "<main>\n  {{$content}}\n  <p>none</p>\n  {{/content}}\n</main>\n"
        let layout = "{{<base}}\n{{$content}}\n<ul>\n    {{>row}}\n</ul>\n{{/content}}\n{{/base}}\n"
        let loaded = ThemeFixture(layout, partials: ["base": base, "row": "<li>\n  {{title}}\n</li>\n"])
            .load(PlanContext.shape)
        let expected = """
            <main>
              <ul>
                  <li>
                    Payments
                  </li>
              </ul>
            </main>

            """
        #expect(try loaded.page(plan) == expected)
    }

    @Test func leavesLinesOfValuesAlone() throws {
        let loaded = ThemeFixture("  {{>row}}\n", partials: ["row": "<pre>\n{{{summary}}}\n</pre>\n"])
            .load(PlanContext.shape)
        #expect(try loaded.page(PlanContext(summary: "a\nb")) == "  <pre>\n  a\nb\n  </pre>\n")
    }

    @Test func refusesAPartialThatTheDataInvent() throws {
        let loaded = ThemeFixture("{{#activities}}\n{{>*layout}}{{/activities}}", partials: ["row": ""])
            .load(PlanContext.shape)
        let place = SourceLocation(file: FileID(0), line: 2, column: 4, endLine: 2, endColumn: 11)
        #expect(throws: TemplateError.unknownTemplate("rwo", near: "row", at: place)) {
            try loaded.page(PlanContext(activities: [.init(name: "a", layout: "rwo")]))
        }
    }

    @Test(arguments: [
        ("{{rot}}", "template-unknown-name"), ("{{summary}}", "template-not-printable"),
        ("{{{title}}}", "template-not-printable"), ("{{>*layout}}", "template-too-deep"),
    ])
    func refusesMisuseInPartialsThatTheDataChoose(partial: String, code: String) {
        let loaded = ThemeFixture("{{#activities}}{{>*layout}}{{/activities}}", partials: ["row": partial])
            .load(PlanContext.shape)
        let error = #expect(throws: TemplateError.self) { try loaded.page(PlanContext(activities: [.init(name: "a")])) }
        #expect(error?.finding.code == code)
    }

    @Test func refusesTemplatesThatUseThemselvesWithoutEnd() {
        let loaded = ThemeFixture("{{>row}}", partials: ["row": "x{{>row}}"]).load(PlanContext.shape)
        #expect(throws: TemplateError.self) { try loaded.page(plan) }
    }

    @Test func rendersFromManyTasks() async throws {
        let loaded = ThemeFixture("{{title}}{{#activities}}{{name}}{{/activities}}").load(PlanContext.shape)
        let template = try #require(loaded.theme?.template("page", language: "en"))
        let plan = plan
        let pages = await withTaskGroup(of: [UInt8]?.self) { group in
            for _ in 0..<64 {
                group.addTask {
                    var output: [UInt8] = []
                    return (try? template.render(plan, into: &output)) == nil ? nil : output
                }
            }
            return await group.reduce(into: [[UInt8]?]()) { $0.append($1) }
        }
        #expect(Set(pages) == [Array("Paymentspaybook".utf8)])
    }
}
