import ContinuityModel
import Testing

@testable import Publishing

struct CalendarStageTests {
    private static let drill = """
        approved: {by: role:lead, on: 2026-02-01}
        scenarios: [{id: fire, title: Fire, activate-when: Smoke, lead: role:lead, actions: [{do: Call, owner: role:lead}]}]
        exercises: [{id: drill, kind: tabletop, scenario: scenario:fire, title: "Fire, flood; smoke", every: 6mo, last: 2026-05-31}]
        """

    private func workshop() throws -> Workshop {
        try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance", Self.drill),
            "units/sales/plan.md": Workshop.plan("Sales"),
        ])
    }

    private func lines(_ workshop: Workshop, _ path: String) throws -> [String] {
        // A line break of iCalendar is one character of Swift.
        try workshop.page(path).replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func writesACalendarOfAllOfEachUnitAndOfEachRole() async throws {
        let workshop = try workshop()
        try await workshop.publish()
        let paths = try workshop.paths().filter { $0.hasSuffix(".ics") }
        let files = ["calendar/all.ics", "calendar/roles/finance/lead.ics", "calendar/units/finance.ics"]
        #expect(paths == files + files.map { "zh-Hans/" + $0 }, "nothing is due in the other unit")
    }

    @Test func writesTheNextDayAndWhatItIs() async throws {
        let workshop = try workshop()
        try await workshop.publish()
        let lines = try lines(workshop, "calendar/units/finance.ics")
        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.contains("X-WR-CALNAME:Continuity: Finance"))
        #expect(lines.contains("DTSTART;VALUE=DATE:20261130"))
        #expect(lines.contains("SUMMARY;LANGUAGE=en:Exercise: Fire\\, flood\\; smoke"))
        #expect(lines.contains("DTSTAMP:20260701T000000Z"))
        #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2, "the exercise and the review")
    }

    @Test func keepsIdentitiesWhereDaysChange() async throws {
        let workshop = try workshop()
        func identities() throws -> [String] {
            try lines(workshop, "calendar/all.ics").filter { $0.hasPrefix("UID:") }.sorted()
        }
        try await workshop.publish()
        let before = try identities()
        let moved = Self.drill.replacing("last: 2026-05-31", with: "last: 2026-06-30")
        try workshop.write("units/finance/plan.md", Workshop.plan("Finance", moved))
        let later = try #require(CalendarDate(parsing: "2026-07-02"))
        try await workshop.publish { $0.today = later }
        #expect(before.count == 2)
        #expect(try identities() == before)
        #expect(try lines(workshop, "calendar/all.ics").contains("DTSTART;VALUE=DATE:20261230"))
    }

    @Test func publishesTheChosenUnitOnly() async throws {
        let workshop = try workshop()
        try workshop.write("units/sales/plan.md", Workshop.plan("Sales", Self.drill))
        try await workshop.publish { $0.unit = "sales" }
        #expect(
            try workshop.paths().filter { $0.hasSuffix(".ics") && !$0.hasPrefix("zh") }
                == ["calendar/all.ics", "calendar/roles/sales/lead.ics", "calendar/units/sales.ics"])
        #expect(try !workshop.page("calendar/all.ics").contains("Finance"))
    }

    /// Whoever has the file has it for good: it says that a contact must be tried, not what it is.
    @Test func leavesOutNumbersAndAddresses() async throws {
        let workshop = try Workshop([
            "units/finance/plan.md": Workshop.plan("Finance").replacing(
                "holder: Li Wei",
                with: "holder: Li Wei, contacts: [{kind: phone, value: '+86 555 0100', verified: 2026-06-01}]")
        ])
        try await workshop.publish()
        let text = try workshop.page("calendar/roles/finance/lead.ics")
        #expect(text.contains("Contact check: Lead – phone"))
        #expect(!text.contains("0100"))
    }

    @Test(arguments: ["calendar/x.png", "zh-Hans/calendar/x.png", "api/x.png", "search/x.png"])
    func refusesAttachmentsInItsFolders(path: String) async throws {
        let workshop = try Workshop(["units/finance/plan.md": Workshop.plan("Finance"), path: "picture"])
        #expect(try await workshop.build().errors == ["content/\(path):1:1: attachment-clash"])
    }
}
