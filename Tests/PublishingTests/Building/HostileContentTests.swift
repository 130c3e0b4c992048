import Diagnostics
import Testing

@testable import Publishing

/// Plans are text from many hands: nothing in them may become markup of its own.
struct HostileContentTests {
    /// Closes an attribute, a text and a script; the accent makes one character of it and the quote.
    static let poison = "\"\u{301}><script>poison()</script><img src=x onerror=poison()>'\u{301}&<!--"
    static let quoteWithAccent = "\"\u{301}"
    static let quoted = "'" + poison.unicodeScalars.map { $0 == "'" ? "''" : String($0) }.joined() + "'"

    static let other = quoted.replacing("poison", with: "venom")

    /// For a title in Markdown.
    static let escaped = poison.unicodeScalars.map { $0 == "\"" ? "\\\"" : String($0) }.joined()

    static let plan = """
        ---
        title: \(quoted)
        owner: role:lead
        version: \(quoted)
        purpose: \(quoted)
        scope: \(quoted)
        assumptions: [\(quoted)]
        roles:
          - {id: lead, title: \(quoted), holder: \(quoted), duties: [\(quoted)], deputies: ['Chen Jing', \(other)], contacts: [{kind: phone, value: \(quoted)}, {kind: email, value: \(quoted)}, {kind: email, value: 'a"b@example.com'}, {kind: website, value: 'javascript:poison()'}]}
        activities: [{id: pay, name: \(quoted), description: \(quoted), owner: role:lead, mtpd: 8h, rto: 4h, workaround: \(quoted), peaks: \(quoted)}]
        risks: [{id: fire, title: \(quoted), category: cyber, causes: \(quoted), likelihood: 4, impact: 5, effect: \(quoted), mitigations: [{do: \(quoted), owner: role:lead}]}]
        scenarios: [{id: flood, title: \(quoted), risks: risk:fire, affects: activity:pay, activate-when: \(quoted), stand-down-when: \(quoted), lead: role:lead, actions: [{do: \(quoted), owner: role:lead, done-when: \(quoted)}], return-to-normal: \(quoted), messages: message:tell}]
        messages: [{id: tell, audience: media, channels: press, owner: role:lead, text: \(quoted)}]
        resources: [{id: van, kind: equipment, name: \(quoted), quantity: \(quoted)}]
        exercises: [{id: drill, title: \(quoted), kind: tabletop, scenario: scenario:flood, findings: [{text: \(quoted)}]}]
        training: [{id: talk, title: \(quoted), audience: \(quoted), kind: role}]
        ---
        # \(poison)

        \(poison) [[activity:pay]] [[activity:pay|\(poison)]]

        <script>poison()</script>

        ![\(poison)](x.png "\(escaped)")

        ```html
        \(poison)
        ```
        """

    private func workshop(_ plan: String = plan) throws -> Workshop {
        try Workshop([
            "handbook.yaml":
                "organisation: {name: \(Self.quoted), industry: finance, size: small, regions: [cn], languages: [en, zh-Hans]}\n",
            "units/finance/plan.md": plan, "units/finance/x.png": "",
            "shared/systems.yaml":
                "- {id: erp, name: \(Self.quoted), description: \(Self.quoted), sla: \(Self.quoted)}",
            "shared/glossary.yaml": "- {id: word, term: \(Self.quoted), definition: \(Self.quoted)}",
            "shared/requirements.yaml":
                "- {id: law, title: \(Self.quoted), authority: \(Self.quoted), source: 'javascript:poison()'}",
            "pages/policy.md": "---\ntitle: \(Self.quoted)\nsummary: \(Self.quoted)\n---\n",
        ])
    }

    @Test func becomesTextOnEveryPage() async throws {
        let workshop = try workshop()
        let report = try await workshop.build()
        #expect(report.errors == [])
        let pages = try workshop.paths().filter { $0.hasSuffix(".html") }
        #expect(pages.count > 20)
        for path in pages {
            let bytes = try DiskFile.read(workshop.folder("site/" + path))
            for needle in [
                "<script>poison", "<script>venom", "<img src=x", "onerror=poison()>", "<!--", "href=\"javascript:",
            ] {
                #expect(!bytes.contains(needle), "\(needle) on \(path)")
            }
            // A quote from a source that is not escaped would stand before the accent.
            #expect(!bytes.contains(Self.quoteWithAccent), "a raw quote on \(path)")
        }
        #expect(try DiskFile.read(workshop.folder("site/units/finance/index.html")).contains("&lt;script&gt;poison()"))
    }

    @Test(arguments: [
        "javascript:poison()", "JAVASCRIPT:poison()", "java\u{9}script:poison()", "data:text/html;base64,x",
        "vbscript:x",
    ])
    func cannotLinkToCode(url: String) async throws {
        let workshop = try workshop(
            "---\ntitle: T\nowner: role:lead\nroles: [{id: lead, title: Lead}]\n---\n[a](<\(url)>)\n")
        #expect(try await workshop.build().findings.contains { $0.code == "unsafe-link" && $0.severity == .error })
    }
}

extension [UInt8] {
    /// Whether the bytes of a text stand somewhere in these.
    fileprivate func contains(_ text: String) -> Bool {
        firstRange(of: Array(text.utf8)) != nil
    }
}
