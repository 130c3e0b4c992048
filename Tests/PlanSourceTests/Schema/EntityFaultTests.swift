import ContinuityModel
import Diagnostics
import Testing

@testable import PlanSource

/// Fields that are misspelt, missing, doubled or of the wrong shape.
struct EntityFaultTests {
    private func activityFindings(_ marked: String) throws -> (findings: [Finding], marks: [Place]) {
        let text = MarkedText(marked)
        return (try decode(Activity.self, text.text).findings, text.marks)
    }

    @Test(arguments: [
        (
            "{id: a, name: A, owner: role:b, mtpd: 8h, «rot»: 2h}", "unknown key 'rot' in an activity",
            "did you mean 'rto'?"
        ),
        (
            "{id: a, name: A, owner: role:b, mtpd: 8h, rto: 2h, «rot»: 2h}", "unknown key 'rot' in an activity",
            "did you mean 'rto'? it stands here too"
        ),
        (
            "{id: a, name: A, ownr: role:b, mtpd: 8h, rto: 2h}".replacing("ownr", with: "«ownr»"),
            "unknown key 'ownr' in an activity", "did you mean 'owner'?"
        ),
        (
            "{id: a, name: A, owner: role:b, «mtdp»: 8h, rto: 2h}", "unknown key 'mtdp' in an activity",
            "did you mean 'mtpd'?"
        ),
        (
            "{id: a, name: A, owner: role:b, mtpd: 8h, rto: 2h, «负责人»: x}", "unknown key '负责人' in an activity",
            "the fields are id, name, description, owner, mtpd, rto, rpo, mbco, impacts, depends-on, takes, workaround, peaks, basis"
        ),
    ])
    func suggestsTheFieldThatWasMeant(marked: String, message: String, help: String) throws {
        let (findings, marks) = try activityFindings(marked)
        expect(findings, ["unknown-key"], at: marks)
        #expect(findings.first?.message == message)
        #expect(findings.first?.help == help)
    }

    @Test(arguments: [
        ("«id: a\nname: A»\nowner: role:b\nmtpd: 8h", 1), ("id:\nname: A\nowner: role:b\nmtpd: 8h\nrto: 2h", 1),
        ("{rpo: 0}", 5),
        ("{id: a, name: A, owner: , mtpd: 8h, rto: 2h}", 1),
    ])
    func reportsMissingFields(marked: String, count: Int) throws {
        let findings = try activityFindings(marked).findings
        #expect(findings.map(\.code) == Array(repeating: "missing-field", count: count))
    }

    @Test func namesTheEntityThatLacksAField() throws {
        let (findings, _) = try activityFindings("{id: payments, name: A, owner: role:b, mtpd: 8h}")
        #expect(findings.first?.message == "field 'rto' is missing in activity 'payments'")
        #expect(findings.first?.help == "write rto: 2h")
    }

    @Test(arguments: [
        ("{id: a, title: A, activate-when: x, «actions»: []}", "actions"),
        ("{id: a, title: A, «activate-when»: [], actions: {do: b, owner: role:c}}", "activate-when"),
        ("{id: a, title: A, «activate-when»: , actions: {do: b, owner: role:c}}", "activate-when"),
    ])
    func anEmptyListIsNoValue(marked: String, field: String) throws {
        let text = MarkedText(marked)
        let findings = try decode(Scenario.self, text.text).findings
        expect(findings, ["missing-field"], at: text.marks)
        #expect(findings.first?.message == "field '\(field)' is empty in scenario 'a'")
    }

    @Test(arguments: [
        ("{id: a, name: A, owner: role:b, mtpd: 8h, «mao»: 9h, rto: 2h}", "mao", "mtpd"),
        ("{id: a, name: A, owner: role:b, mtd: 8h, «mtpd»: 9h, rto: 2h}", "mtpd", "mtd"),
    ])
    func aFieldUnderTwoNamesStandsTwice(marked: String, second: String, first: String) throws {
        let text = MarkedText(marked)
        let (activity, findings) = try decode(Activity.self, text.text)
        expect(findings, ["duplicate-key"], at: text.marks)
        #expect(findings.first?.message == "key '\(second)' means the same as '\(first)'")
        #expect(activity?.mtpd?.value.seconds == 8 * 3600)
    }

    @Test(arguments: [
        ("rto: «[2h»]", "a list stands where a duration such as 2h belongs"),
        ("rto: {«h»: 2}", "a map stands where a duration such as 2h belongs"),
        ("name: [«A»]", "a list stands where a text belongs"),
        ("owner: [«role:b»]", "a list stands where a reference such as role:some-id belongs"),
        ("mbco: «70%»", "a single value stands where the fields of an mbco belong"),
        ("id: [«a»]", "a list stands where an identifier belongs"),
        ("mbco: {level: {«a»: b}}", "a map stands where a percentage such as 70% belongs"),
        ("impacts: «bad»", "a single value stands where the fields of an impact belong"),
    ])
    func reportsWrongShapes(marked: String, message: String) throws {
        let text = MarkedText(marked.replacing("«[2h»]", with: "[«2h»]"))
        let (_, all) = try decode(Activity.self, text.text)
        let findings = all.filter { $0.code != "missing-field" }
        expect(findings, ["wrong-shape"], at: text.marks)
        #expect(findings.first?.message == message)
    }

    @Test(arguments: ["«text»", "[«a»]"])
    func aWholeEntityOfAnotherShape(marked: String) throws {
        let (findings, marks) = try activityFindings(marked)
        expect(findings, ["wrong-shape"], at: marks)
    }

    @Test func emptyItemsAreReportedAndLeftOut() throws {
        let text = MarkedText("- a\n-«»\n- b\n-«» # later\n")
        let node = try root(text.text)
        var decoding = Decoding()
        #expect(decoding.items(of: node).count == 2)
        #expect(decoding.findings.map(\.code) == ["empty-item", "empty-item"])
        #expect(decoding.findings.map(\.location?.line) == text.marks.map(\.line))
    }

    @Test(arguments: [
        ("peaks: May", ["May"]), ("peaks: [May, June]", ["May", "June"]), ("peaks: []", []), ("peaks: ", []),
    ])
    func aListTakesASingleValue(field: String, expected: [String]) throws {
        let (activity, findings) = try decode(
            Activity.self, "{id: a, name: A, owner: role:b, mtpd: 8h, rto: 2h, \(field)}")
        #expect(findings == [])
        #expect(activity?.peaks.map { $0.text(in: "en", fallback: "en") } == expected)
    }

    @Test func manyUnknownKeysAreReportedOnceEach() throws {
        let keys = (0..<5_000).map { "x\($0): 1\n" }.joined()
        let findings = try decode(Activity.self, keys).findings
        #expect(findings.count { $0.code == "unknown-key" } == 5_000)
    }
}
