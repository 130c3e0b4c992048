import Testing

@testable import Publishing

/// Plans of unusual form that must give a site all the same.
struct PlanShapesTests {
    @Test func haveRequiredFieldsOnly() async throws {
        let workshop = try Workshop([
            "units/bare/plan.md": "---\ntitle: Bare\nowner: role:lead\nroles: [{id: lead, title: Lead}]\n---\n"
        ])
        try await workshop.publish()
        #expect(try workshop.page("units/bare/index.html").contains("Bare"))
        #expect(try workshop.page("zh-Hans/units/bare/index.html").contains("Bare"))
    }

    @Test func haveRequiredFieldsOnlyInEachEntity() async throws {
        let workshop = try Workshop([
            "units/bare/plan.md": Workshop.plan(
                "Bare",
                """
                activities: [{id: pay, name: Pay, owner: role:lead, mtpd: 8h, rto: 4h}]
                risks: [{id: fire, title: Fire, category: cyber, likelihood: 4, impact: 5}]
                scenarios: [{id: flood, title: Flood, activate-when: Water, actions: [{do: Go, owner: role:lead}]}]
                messages: [{id: tell, audience: media, channels: press}]
                resources: [{id: van, kind: equipment, name: Van}]
                exercises: [{id: drill, kind: tabletop, scenario: scenario:flood}]
                training: [{id: talk, title: Talk, audience: All, kind: role}]
                """),
            "shared/systems.yaml": "- {id: erp, name: ERP}",
            "shared/suppliers.yaml": "- {id: bank, name: Bank}",
            "shared/sites.yaml": "- {id: hall, name: Hall}",
            "shared/roles.yaml": "- {id: chief, title: Chief}",
            "shared/requirements.yaml": "- {id: law, title: Law}",
            "shared/glossary.yaml": "- {id: word, term: Word, definition: Meaning}",
            "pages/policy.md": "---\ntitle: Policy\n---\n",
        ])
        try await workshop.publish()
        #expect(try workshop.paths().contains("units/bare/scenarios/flood.html"))
    }

    @Test func haveNoUnitAtAll() async throws {
        let workshop = try Workshop([:])
        try await workshop.publish()
        #expect(try workshop.page("index.html").contains("Example"))
    }

    @Test func haveALongRegister() async throws {
        let risks = (1...300).map {
            "- {id: risk-\($0), title: Risk no. \($0), category: cyber, likelihood: \($0 % 5 + 1), impact: 3}\n"
        }
        let workshop = try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance"), "units/finance/risks.yaml": risks.joined(),
        ])
        try await workshop.publish()
        let pages = try workshop.page("risks.html") + workshop.page("risks-2.html")
        for number in 1...300 { #expect(pages.contains("Risk no. \(number)<")) }
        #expect(try !workshop.paths().contains("risks-3.html"))
    }

    @Test(arguments: ["Über", "a b", "a#b", "A", "a_b"])
    func haveAPageWithAnUnusableName(name: String) async throws {
        let workshop = try Workshop(["pages/\(name).md": "---\ntitle: Page\n---\n"])
        #expect(try await workshop.build().errors == ["content/pages/\(name).md:1:1: invalid-identifier"])
    }

    @Test func haveWindowsLineEndsAndAByteOrderMark() async throws {
        let plan = "\u{FEFF}" + Workshop.plan("Finance", narrative: "# Heading\n\nWords\n")
        let workshop = try Workshop(["units/finance/plan.md": plan.replacing("\n", with: "\r\n")])
        try await workshop.publish()
        #expect(try workshop.page("units/finance/index.html").contains("Words"))
    }
}
