import ContinuityModel
import Diagnostics
import Testing

@testable import PlanSource

struct ReferenceAndTextTests {
    @Test(
        arguments: [("role:cfo", nil, "cfo"), ("finance/role:cfo", "finance", "cfo"), ("\"role:cfo\"", nil, "cfo")]
            as [(String, String?, String)])
    func readsReferences(text: String, unit: String?, id: String) throws {
        let (plan, findings) = try decode(Plan.self, "{title: A, owner: \(text)}")
        #expect(findings == [])
        #expect(plan?.owner?.unit == unit)
        #expect(plan?.owner?.id == id)
    }

    @Test(arguments: [
        ("cfo", "invalid-reference", "did you mean 'role:cfo'?"),
        ("rloe:cfo", "invalid-reference", "did you mean 'role:cfo'?"),
        ("finance/rolle:cfo", "invalid-reference", "did you mean 'finance/role:cfo'?"),
        ("role:CFO", "invalid-reference", "identifiers are lower-case letters, digits and single hyphens"),
        ("\"role: cfo\"", "invalid-reference", "did you mean 'role:cfo'?"),
        ("\"role:\"", "invalid-reference", "identifiers are lower-case letters, digits and single hyphens"),
        ("财务总监", "invalid-reference", "write kind and identifier such as role:some-id"),
        ("Chief Financial Officer", "invalid-reference", "write kind and identifier such as role:some-id"),
        ("Finance/role:cfo", "invalid-reference", "identifiers are lower-case letters, digits and single hyphens"),
        ("site:bank", "wrong-reference-kind", "refer to one of: role"),
    ])
    func saysWhatIsWrongWithAReference(text: String, code: String, help: String) throws {
        let text = MarkedText("{title: A, owner: «\(text)»}")
        let (plan, findings) = try decode(Plan.self, text.text)
        expect(findings, [code], at: text.marks)
        #expect(findings.first?.help == help)
        #expect(plan?.owner == nil)
    }

    @Test func namesTheKindThatCannotStandThere() throws {
        let findings = try decode(Plan.self, "{title: A, owner: activity:b}").findings
        #expect(findings.map(\.message) == ["an activity cannot stand here"])
    }

    @Test func keepsTheGoodReferencesOfAList() throws {
        let text = MarkedText(
            "{id: a, title: A, activate-when: x, actions: {do: b, owner: role:c}, risks: [risk:a, «b», risk:c]}")
        let (scenario, findings) = try decode(Scenario.self, text.text)
        expect(findings, ["invalid-reference"], at: text.marks)
        #expect(scenario?.risks.map(\.id) == ["a", "c"])
    }

    @Test(arguments: [
        ("role:second", "role:second"), ("finance/role:second", "finance/role:second"), ("陈静", "陈静"),
        ("{en: Chen, zh-Hans: 陈}", "Chen"),
    ])
    func deputiesAreRolesOrPeople(text: String, expected: String) throws {
        let (role, findings) = try decode(Role.self, "{id: a, title: A, deputies: \(text)}")
        #expect(findings == [])
        let deputies = role?.deputies.map { deputy in
            switch deputy {
            case .role(let reference): reference.notation
            case .person(let name): name.text(in: "en", fallback: "en")
            }
        }
        #expect(deputies == [expected])
    }

    @Test func aDeputyThatBeginsLikeARoleMustBeOne() throws {
        let text = MarkedText("{id: a, title: A, deputies: [«role:Second»]}")
        expect(try decode(Role.self, text.text).findings, ["invalid-reference"], at: text.marks)
    }

    @Test(arguments: [
        ("Data breach", "en", "Data breach"), ("{zh-Hans: 数据泄露, en: Data breach}", "zh-Hans", "数据泄露"),
        ("{zh-Hans: 数据泄露}", "en", "数据泄露"),
    ])
    func readsTextsInLanguages(text: String, language: String, expected: String) throws {
        let (plan, findings) = try decode(Plan.self, "{title: \(text), owner: role:a}")
        #expect(findings == [])
        #expect(plan?.title?.text(in: language, fallback: "en") == expected)
    }

    @Test(arguments: [
        ("{«english»: x}", "unknown-language"), ("{en: x, «EN»: y}", "unknown-language"),
        ("{en: x, zh-Hans: «\"\"»}", "invalid-text"),
        ("{en: [«x»]}", "wrong-shape"), ("{en: {«x»: y}}", "wrong-shape"), ("«\" \"»", "invalid-text"),
        ("[«x»]", "wrong-shape"),
        ("{«Backup»: restore}", "unknown-language"),
    ])
    func refusesOtherTexts(marked: String, code: String) throws {
        let text = MarkedText("{title: \(marked), owner: role:a}")
        expect(try decode(Plan.self, text.text).findings, [code], at: text.marks)
    }

    @Test(arguments: ["en", "zh-Hans", "pt-BR", "yue", "zh-Hant-HK", "es-419"])
    func takesLanguageTags(tag: String) { #expect(LanguageTag.isValid(tag)) }

    @Test(arguments: ["", "e", "EN", "english", "zh_Hans", "zh-", "-en", "zh-H", "中"])
    func refusesOtherLanguageTags(tag: String) { #expect(!LanguageTag.isValid(tag)) }
}
