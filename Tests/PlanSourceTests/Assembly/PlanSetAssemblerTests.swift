import ContinuityModel
import Diagnostics
import Testing

@testable import PlanSource

/// What the files of a folder become together.
struct PlanSetAssemblerTests {
    private static let plan = "---\ntitle: Finance\nowner: role:a\n---\nWords.\n"
    private static let page = "---\ntitle: Policy\n---\nWords.\n"
    private static let scenario = "---\ntitle: Fire\nactivate-when: x\nactions: {do: b, owner: role:a}\n---\n"

    @Test func putsEveryKindOfFileInItsPlace() throws {
        let (plans, findings) = EveryFieldTests.folder.read()
        let set = try #require(plans)
        #expect(findings == [])
        #expect(set.shared.roles.count == 2)
        #expect([set.shared.systems.count, set.shared.suppliers.count, set.shared.sites.count] == [1, 1, 1])
        #expect([set.shared.requirements.count, set.shared.glossary.count] == [1, 1])
        let unit = try #require(set.units.first)
        #expect(unit.narratives.map(\.language) == ["en", "zh-Hans"])
        #expect(unit.plan.scenarios.map { $0.id?.value } == ["fraud", "flood"])
        #expect(unit.plan.scenarios.last?.narratives.map(\.language) == ["en", "zh-Hans"])
        #expect(set.pages.first?.narratives.map(\.language) == ["en", "zh-Hans"])
    }

    @Test func narrativesKnowTheirFirstLine() throws {
        let narrative = Folder(["units/finance/plan.md": Self.plan]).read().plans?.units.first?.narratives.first
        #expect(narrative?.firstLine == 5)
        #expect(narrative?.text == "Words.\n")
    }

    @Test(arguments: [
        ("roles", "- {id: a, title: A}"), ("activities", "- {id: a, name: A, owner: role:a, mtpd: 8h, rto: 2h}"),
        ("risks", "- {id: a, title: A, category: people, likelihood: 1, impact: 1}"),
        ("scenarios", "- {id: a, title: A, activate-when: x, actions: {do: b, owner: role:a}}"),
        ("messages", "- {id: a, audience: staff, channels: email}"), ("resources", "- {id: a, kind: people, name: A}"),
        ("exercises", "- {id: a, kind: tabletop, scenario: scenario:a}"),
        ("training", "- {id: a, audience: All, kind: awareness}"),
    ])
    func sectionsStandInTheHeaderOrInAFile(section: String, list: String) throws {
        let path = "units/finance/\(section).yaml"
        let inFile = Folder(["units/finance/plan.md": Self.plan, path: list]).read()
        #expect(inFile.findings == [])
        let header = Self.plan.replacing("owner: role:a\n", with: "owner: role:a\n\(section):\n  \(list)\n")
        let inHeader = Folder(["units/finance/plan.md": header]).read()
        #expect(inHeader.findings == [])
        #expect(count(section, inFile.plans) == 1)
        #expect(count(section, inHeader.plans) == 1)
        let both = Folder(["units/finance/plan.md": header, path: list]).read()
        #expect(both.findings == ["section-in-two-places \(path):1:1"])
        #expect(count(section, both.plans) == 2)
        let wrapped = Folder(["units/finance/plan.md": Self.plan, path: "\(section):\n  \(list)"]).read()
        #expect(wrapped.findings == ["wrong-shape \(path):1:1"])
        #expect(count(section, wrapped.plans) == 1)
    }

    private func count(_ section: String, _ plans: PlanSet?) -> Int? {
        let plan = plans?.units.first?.plan
        return switch section {
        case "roles": plan?.roles.count
        case "activities": plan?.activities.count
        case "risks": plan?.risks.count
        case "scenarios": plan?.scenarios.count
        case "messages": plan?.messages.count
        case "resources": plan?.resources.count
        case "exercises": plan?.exercises.count
        default: plan?.training.count
        }
    }

    @Test(arguments: [
        ("units/finance/plan.zh-Hans.md", "words"), ("units/finance/risks.yaml", ""),
        ("pages/policy.zh-Hans.md", "words"),
        ("units/finance/scenarios/fire.md", scenario), ("units/finance/scenarios/fire.zh-Hans.md", "words"),
    ])
    func reportsAFileWhoseOriginalIsMissing(path: String, text: String) {
        #expect(Folder([path: text]).read().findings == ["orphan-file \(path):1:1"])
    }

    @Test(arguments: ["pages/policy", "units/finance/plan"])
    func aTranslationHoldsNoFacts(original: String) {
        let facts = "---\ntitle: Again\norder: 2\n---\nwords"
        let text = original.hasPrefix("pages") ? Self.page : Self.plan
        let found = Folder([original + ".md": text, original + ".zh-Hans.md": facts]).read()
        #expect(
            found.findings == [
                "facts-in-translation \(original).zh-Hans.md:2:1", "facts-in-translation \(original).zh-Hans.md:3:1",
            ])
        #expect(Folder([original + ".md": text, original + ".zh-Hans.md": "---\n---\nwords"]).read().findings == [])
    }

    @Test(arguments: [("en", "translation-repeats-original"), ("fr", "undeclared-language")])
    func aTranslationIsInAnotherLanguageOfTheHandbook(language: String, code: String) {
        let path = "pages/policy.\(language).md"
        #expect(Folder(["pages/policy.md": Self.page, path: "words"]).read().findings == ["\(code) \(path):1:1"])
    }

    @Test(arguments: [nil, "", "# nothing\n", "organisation: [", "~"])
    func withoutAHandbookThereAreNoPlans(settings: String?) {
        let (plans, findings) = Folder(["pages/policy.md": Self.page], settings: settings).read()
        #expect(plans == nil)
        #expect(findings.contains("handbook-missing"))
    }

    @Test(arguments: ["Finance", "财务", "a_b", "a--b"])
    func aUnitNeedsAFolderNameThatIsAnIdentifier(name: String) {
        let path = "units/\(name)/plan.md"
        let (plans, findings) = Folder([path: Self.plan]).read()
        #expect(findings == ["invalid-identifier \(path):1:1"])
        #expect(plans?.units.count == 0)
    }

    @Test(arguments: ["Policy", "my page", "方针", "a.b.c"])
    func aPageNeedsAFileNameThatIsAnIdentifier(name: String) {
        #expect(Folder(["pages/\(name).md": Self.page]).read().findings == ["invalid-identifier pages/\(name).md:1:1"])
    }

    @Test func aScenarioIsNamedForItsFile() {
        let path = "units/finance/scenarios/fire.md"
        func findings(_ text: String) -> [String] {
            Folder(["units/finance/plan.md": Self.plan, path: text]).read().findings
        }
        #expect(findings(Self.scenario) == [])
        #expect(findings(Self.scenario.replacing("title", with: "id: fire\ntitle")) == [])
        #expect(
            findings(Self.scenario.replacing("title", with: "id: flood\ntitle")) == ["file-name-differs \(path):2:5"])
    }

    @Test func pagesComeInTheirOrderThenByName() {
        func page(_ order: String) -> String { "---\ntitle: A\n\(order)\n---\n" }
        let folder = Folder([
            "pages/d.md": page(""), "pages/c.md": page("order: 2"), "pages/b.md": page("order: 10"),
            "pages/a.md": page("order: 2"),
            "pages/z.md": page("order: 0"), "pages/e.md": page(""),
        ])
        #expect(folder.read().plans?.pages.map(\.id) == ["z", "a", "c", "b", "d", "e"])
    }

    @Test(arguments: [
        ("pages/policy.md", ["missing-field pages/policy.md:1:1"]),
        ("units/finance/plan.md", Array(repeating: "missing-field units/finance/plan.md:1:1", count: 2)),
    ])
    func anEmptyHeaderLacksItsFields(path: String, findings: [String]) {
        #expect(Folder([path: "---\n---\nwords"]).read().findings == findings)
        #expect(Folder([path: "words"]).read().findings == ["header-missing \(path):1:1"])
    }

    @Test(arguments: ["pages/policy.md", "units/finance/plan.md"])
    func aBrokenHeaderIsReportedOnce(path: String) {
        #expect(Folder([path: "---\ntitle: 'A\n---\nwords"]).read().findings == ["yaml-syntax \(path):2:8"])
    }

    @Test(arguments: [(198, 200), (199, 201), (5_000, 201)])
    func aFileWithManyFaultsIsCutShort(unknownKeys: Int, shown: Int) {
        // The role lacks its id and title too.
        let keys = (0..<unknownKeys).map { "x\($0): 1\n" }.joined()
        let findings = Folder(["shared/roles.yaml": keys]).read().findings
        #expect(findings.count == shown)
        #expect(findings.contains("too-many-faults shared/roles.yaml:1:1") == (shown > 200))
    }
}
