import Diagnostics
import Handbook
import Testing
import Theming

/// Whatever stands in a template, loading it ends, and a page is rendered or a finding says why not.
@Suite struct RobustnessTests {
    private static let pieces = [
        "{{#unit}}", "{{/unit}}", "{{<base}}", "{{/base}}", "{{$main}}", "{{/main}}", "\n", "  ", "x\r\n",
        "{{=<% %>=}}",
        "{{", "}}", "{{{", "{{!", "<%>row%>", "{{>row}}", "é",
    ]

    @Test(arguments: pieces)
    func survivesAnyOrderOfPieces(first: String) throws {
        let partials = ["base": "a\n  {{$main}}\n  b\n  {{/main}}\n", "row": "\n{{title}}"]
        let plan = PlanContext(unit: UnitContext(name: "Finance"))
        for second in Self.pieces {
            for third in Self.pieces {
                let loaded = ThemeFixture(first + second + third, partials: partials).load(PlanContext.shape)
                #expect((loaded.theme == nil) == loaded.findings.contains { $0.severity == .error })
                _ = try loaded.page(plan)
            }
        }
    }
}
