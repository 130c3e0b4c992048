import Diagnostics
import Testing

@testable import Handbook

struct LinkCheckerTests {
    /// Checks a narrative of the finance unit, marked where findings are expected.
    private func findings(_ marked: String) throws -> (findings: [Finding], places: [String]) {
        let header = Fixture.plan("Finance", Self.sections)
        let lines = header.split(separator: "\n", omittingEmptySubsequences: false).count
        let marked = MarkedText(marked, firstLine: lines)
        var fixture = Fixture([
            "units/finance/plan.md": header + marked.text,
            "units/finance/scenarios/flood.md":
                "---\ntitle: Flood\nactivate-when: Water\nactions: [{do: Go, owner: role:lead}]\n---\n# Escape\n",
            "pages/policy.md": "---\ntitle: Policy\n---\n# Scope of it\n",
        ])
        fixture.attachments = ["units/finance/map.png"]
        return (try fixture.linkFindings(), marked.places)
    }

    static let sections = "activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}]"

    @Test(arguments: [
        ("见 ‹[[activity:paymnts]]›", "unknown-reference"),
        ("`[[activity:x]]` and ‹[[risk:x|shown]]›", "unknown-reference"),
        ("‹[[payments]]›", "unknown-reference"),
        ("‹[[sales/activity:payments]]›", "unknown-reference"),
        ("中 [a](‹missing.md›)", "broken-link"),
        ("[a](‹../../../../etc/passwd›)", "broken-link"),
        ("[a](‹/etc/passwd›)", "broken-link"),
        ("[a](‹plan.md.bak›)", "broken-link"),
        ("[a](‹handbook.yaml›)", "broken-link"),
        ("![x](‹missing.png›)", "broken-link"),
        ("[a](‹../../pages/policy.md#scop›)", "unknown-anchor"),
        ("# Here\n\n[a](‹#her›)", "unknown-anchor"),
        ("[a](‹scenarios/flood.md#nowhere›)", "unknown-anchor"),
        ("[a](‹javascript:alert(1)›)", "unsafe-link"),
        ("[a](<‹JaVaScRiPt:alert(1)›>)", "unsafe-link"),
        ("[a](‹data:text/html,x›)", "unsafe-link"),
        ("[a](‹//example.com/x›)", "unsafe-link"),
        ("![x](‹javascript:alert(1)›)", "unsafe-link"),
        ("中文 ![x](‹https://example.com/x.png›)", "external-image"),
    ])
    func underlinesTheTarget(marked: String, code: String) throws {
        let (findings, places) = try findings(marked)
        #expect(findings.map(\.code) == [code])
        #expect(findings.map(\.place) == places)
        #expect(findings.allSatisfy { $0.severity == (code == "external-image" ? .warning : .error) })
        #expect(findings.allSatisfy { $0.help != nil })
    }

    @Test(arguments: [
        "[[activity:payments]] [[finance/activity:payments|shown]] [[unit:finance]] [[page:policy]] [[role:lead]]",
        "[a](../../pages/policy.md) [b](../../pages/policy.md#scope-of-it) [c](plan.md) [d](./plan.md#)",
        "[a](scenarios/flood.md) [b](scenarios/flood.md#escape) [c](map.png) ![d](map.png)",
        "# Here\n\n[a](#here) [b](#)", "[a](https://example.com) <me@example.com> [b](tel:+86105550101)",
    ])
    func acceptsWhatLeadsSomewhere(text: String) throws {
        #expect(try findings(text).findings == [])
    }

    @Test(arguments: [
        ("[[activity:paymnts]]", "did you mean 'activity:payments'?"),
        ("[[activity:nothing-like-it]]", "declare activity 'nothing-like-it', or correct the reference"),
        ("[[payments]]", "write [[kind:id]] such as [[scenario:data-breach]], with a known kind"),
        ("[a](../../pages/policy.md#scope-of-i)", "did you mean '#scope-of-it'?"),
    ])
    func saysWhatToDo(text: String, help: String) throws {
        #expect(try findings(text).findings.map(\.help) == [help])
    }

    @Test func checksEveryNarrative() throws {
        let fixture = Fixture([
            "units/a/plan.md": Fixture.plan("A") + "[[risk:one]]\n",
            "units/a/plan.zh-Hans.md": "[[risk:two]]\n",
            "units/a/scenarios/flood.md":
                "---\ntitle: Flood\nactivate-when: Water\nactions: [{do: Go, owner: role:lead}]\n---\n[[risk:three]]\n",
            "units/a/scenarios/flood.zh-Hans.md": "[[risk:four]]\n",
            "pages/policy.md": "---\ntitle: Policy\n---\n[[risk:five]]\n",
            "pages/policy.zh-Hans.md": "[[risk:six]]\n",
        ])
        let names = try fixture.linkFindings().map { $0.message.split(separator: "'")[0] }
        #expect(Set(names) == ["risk:one", "risk:two", "risk:three", "risk:four", "risk:five", "risk:six"])
    }
}
