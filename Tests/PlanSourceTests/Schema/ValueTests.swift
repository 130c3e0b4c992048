import ContinuityModel
import Diagnostics
import Testing

@testable import PlanSource

/// What single values may be, and what is said of those that are none.
struct ValueTests {
    private func activity(_ field: String) throws -> (entity: Activity?, findings: [Finding], marks: [Place]) {
        let text = MarkedText(
            "{id: a, name: A, owner: role:b, mtpd: 8h, \(field.contains("rto:") ? "" : "rto: 2h, ")\(field)}")
        let (entity, findings) = try decode(Activity.self, text.text)
        return (entity, findings, text.marks)
    }

    @Test(arguments: [
        ("15m", 900), ("2h", 7200), ("1d", 86_400), ("1w", 604_800), ("1h30m", 5400), ("PT2H", 7200), ("0", 0),
        ("realtime", 0),
        ("30分钟", 1800), ("2小时", 7200), ("1天", 86_400), ("半小时", 1800), ("实时", 0), ("\"2h\"", 7200), ("2个半小时", 9000),
    ])
    func readsDurations(text: String, seconds: Int) throws {
        let (entity, findings, _) = try activity("rpo: \(text)")
        #expect(findings == [])
        #expect(entity?.rpo?.value.seconds == seconds)
    }

    @Test(arguments: [("", nil), ("rpo: 0", 0), ("rpo: realtime", 0), ("rpo: ", nil)] as [(String, Int?)])
    func zeroIsNotAbsent(field: String, seconds: Int?) throws {
        #expect(try activity(field).entity?.rpo?.value.seconds == seconds)
    }

    @Test(
        arguments: [
            ("30", "duration '30' has no unit", "write 30m for minutes, 30h for hours or 30d for days"),
            ("12:30", "'12:30' reads as a time of day, not as a duration", nil),
            ("3mo", "duration '3mo' has no fixed length", "write days or weeks, such as 90d"),
            ("soon", "'soon' is not a duration", nil), ("010", "duration '010' has no unit", nil),
            ("1_000", "'1_000' is not a duration", nil),
            ("-2h", "'-2h' is not a duration", nil), ("1h1h", "'1h1h' is not a duration", nil),
            ("两小时", "'两小时' is not a duration", nil),
            ("\"\"", "'' is not a duration", nil),
        ] as [(String, String, String?)])
    func refusesOtherDurations(text: String, message: String, help: String?) throws {
        let (entity, findings, marks) = try activity("rto: «\(text)»")
        expect(findings, ["invalid-duration"], at: marks)
        #expect(findings.first?.message == message)
        if let help { #expect(findings.first?.help == help) }
        #expect(entity?.rto == nil)
    }

    @Test(arguments: ["70%", "0%", "100%", "70 %"])
    func readsPercentages(text: String) throws {
        let (entity, findings, _) = try activity("mbco: {level: \(text)}")
        #expect(findings == [])
        #expect(entity?.mbco?.level?.value == Int(text.prefix { $0.isNumber }))
    }

    @Test(arguments: ["70", "0.7", "101%", "-1%", "+70%", "7 0%", "\"%\"", "70％", "1e2%", "99999999999999999999%"])
    func refusesOtherPercentages(text: String) throws {
        let (entity, findings, marks) = try activity("mbco: {level: «\(text)»}")
        expect(findings, ["invalid-percentage"], at: marks)
        #expect(entity?.mbco?.level == nil)
    }

    @Test(arguments: [
        ("2026-02-28", true), ("2024-02-29", true), ("2026-02-29", false), ("2026-2-3", false), ("28.02.2026", false),
        ("today", false),
    ])
    func readsDates(text: String, isValid: Bool) throws {
        let text = MarkedText("{last: «\(text)»}")
        let (review, findings) = try decode(ReviewCadence.self, text.text)
        expect(findings, isValid ? [] : ["invalid-date"], at: isValid ? [] : text.marks)
        #expect((review?.last != nil) == isValid)
    }

    @Test(arguments: [
        ("10d", true), ("2w", true), ("3mo", true), ("1y", true), ("半年", true), ("1年", true), ("3", false),
        ("quarterly", false), ("2h", false), ("0d", false),
    ])
    func readsPeriods(text: String, isValid: Bool) throws {
        let text = MarkedText("{every: «\(text)»}")
        let (review, findings) = try decode(ReviewCadence.self, text.text)
        expect(findings, isValid ? [] : ["invalid-period"], at: isValid ? [] : text.marks)
        #expect((review?.every != nil) == isValid)
    }

    @Test(
        arguments: [
            ("true", true), ("false", false), ("\"true\"", true), ("yes", nil), ("no", nil), ("True", nil), ("1", nil),
            ("on", nil),
        ] as [(String, Bool?)])
    func readsBooleans(text: String, expected: Bool?) throws {
        let text = MarkedText("{id: a, title: A, may-activate: «\(text)»}")
        let (role, findings) = try decode(Role.self, text.text)
        expect(findings, expected == nil ? ["invalid-boolean"] : [], at: expected == nil ? text.marks : [])
        #expect(role?.mayActivate?.value == expected)
    }

    @Test(
        arguments: [
            ("1", 1), ("010", 10), ("0", 0), ("1.5", nil), ("first", nil), ("1_000", nil), ("0x1F", nil),
            ("9999999999", nil),
        ] as [(String, Int?)])
    func readsWholeNumbers(text: String, expected: Int?) throws {
        let text = MarkedText("{title: A, order: «\(text)»}")
        let (page, findings) = try decode(PageHeader.self, text.text)
        expect(findings, expected == nil ? ["invalid-number"] : [], at: expected == nil ? text.marks : [])
        #expect(page?.order?.value == expected)
    }

    @Test(arguments: [
        ("aproved", "did you mean 'approved'? the words are draft, approved, retired"),
        ("no", "the words are draft, approved, retired"),
        ("Draft", "did you mean 'draft'? the words are draft, approved, retired"),
        ("已批准", "the words are draft, approved, retired"),
    ])
    func suggestsTheWordThatWasMeant(word: String, help: String) throws {
        let text = MarkedText("{title: A, owner: role:a, status: «\(word)»}")
        let findings = try decode(Plan.self, text.text).findings
        expect(findings, ["unknown-word"], at: text.marks)
        #expect(findings.first?.message == "'\(word)' is not a word for this field")
        #expect(findings.first?.help == help)
    }

    @Test(arguments: ["a", "a1", "1", "wire-payments", String(repeating: "a", count: 64)])
    func readsIdentifiers(text: String) throws {
        let (role, findings) = try decode(Role.self, "{id: \(text), title: A}")
        #expect(findings == [])
        #expect(role?.id?.value == text)
    }

    @Test(arguments: [
        "A", "a_b", "a--b", "-a", "a-", "a b", "付款", "é", String(repeating: "a", count: 65), "\"\"", "..", "a/b",
    ])
    func refusesOtherIdentifiers(text: String) throws {
        let text = MarkedText("{id: «\(text)», title: A}")
        expect(try decode(Role.self, text.text).findings, ["invalid-identifier"], at: text.marks)
    }

    private static let digits = String(repeating: "0123456789abcdef", count: 4)

    @Test(arguments: ["sha256:\(digits)", "\"sha256:\(digits)\"", "'sha256:\(digits)'"])
    func readsStamps(text: String) throws {
        let (approval, findings) = try decode(Approval.self, "{by: role:a, on: 2026-03-31, covers: \(text)}")
        #expect(findings == [])
        #expect(approval?.covers?.value == "sha256:\(Self.digits)")
        let result = try decode(ExerciseResult.self, "{met: true, covers: \(text)}")
        #expect(result.findings == [])
        #expect(result.entity?.covers?.value == "sha256:\(Self.digits)")
    }

    /// Not a hash, a hash of another kind or length, and what is no text at all.
    @Test(
        arguments: [
            ("«soon»", "invalid-text"), ("«\(digits)»", "invalid-text"), ("«'sha256:'»", "invalid-text"),
            ("«sha256:\(digits.dropLast())»", "invalid-text"), ("«sha256:\(digits)0»", "invalid-text"),
            ("«sha256:\(digits.uppercased())»", "invalid-text"), ("«sha1:\(digits)»", "invalid-text"),
            ("«sha256:\(digits.dropLast())g»", "invalid-text"), ("«42»", "invalid-text"), ("«true»", "invalid-text"),
            ("[«sha256:\(digits)»]", "wrong-shape"), ("{«sha256»: \(digits)}", "wrong-shape"),
        ], ["by: role:a\non: 2026-03-31\ncovers: ", "on: 2026-03-31\nby: role:a\n# written by hand\n\ncovers: "])
    func refusesOtherStamps(stamp: (text: String, code: String), before: String) throws {
        let approval = MarkedText(before + stamp.text)
        let findings = try decode(Approval.self, approval.text).findings
        expect(findings, [stamp.code], at: approval.marks)
        #expect(findings.first?.message.contains("a stamp of 'sha256:' and 64 digits from 0 to f") == true)
        #expect(findings.first?.help?.isEmpty == false)
        let result = MarkedText("{met: true, covers: \(stamp.text)}")
        expect(try decode(ExerciseResult.self, result.text).findings, [stamp.code], at: result.marks)
    }

    @Test(arguments: [("N-EQ", true), ("n-eq", false), ("N", false), ("地震", false)])
    func readsHazards(text: String, isValid: Bool) throws {
        let text = MarkedText("{id: a, title: A, category: natural, likelihood: 1, impact: 1, hazard: «\(text)»}")
        expect(
            try decode(Risk.self, text.text).findings, isValid ? [] : ["invalid-text"], at: isValid ? [] : text.marks)
    }
}
