import Testing

@testable import Publishing

struct CalendarLineTests {
    private func line(_ name: String, _ value: String) -> String {
        var bytes: [UInt8] = []
        CalendarLine.append(name, value.utf8, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("a, b; c", "a\\, b\\; c"), ("back\\slash", "back\\\\slash"), ("two\nlines", "two\\nlines"),
        ("two\r\nlines", "two\\nlines"), ("tab\there", "tab here"), ("BEGIN:VEVENT", "BEGIN:VEVENT"), ("演练", "演练"),
    ])
    func escapesTexts(text: String, escaped: String) {
        #expect(String(decoding: CalendarLine.escaped(text), as: UTF8.self) == escaped)
    }

    @Test func leavesALineOf75OctetsWhole() {
        let value = String(repeating: "x", count: 73)
        #expect(line("A", value) == "A:\(value)\r\n")
        #expect(line("A", value + "y") == "A:\(value)\r\n y\r\n")
    }

    /// Characters of one to four octets, shifted so that each comes to lie across the end of a line.
    @Test(arguments: ["x", "é", "练", "🔥"], 0..<5)
    func foldsBetweenCharacters(character: String, shift: Int) {
        let value = String(repeating: "-", count: shift) + String(repeating: character, count: 80)
        let folded = line("SUMMARY", value)
        let lines = Array(folded.utf8).split(separator: 13).map { $0.drop { $0 == 10 } }.filter { !$0.isEmpty }
        #expect(lines.count > 1)
        #expect(lines.allSatisfy { $0.count <= 75 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil }, "no character is cut")
        #expect(folded.replacing("\r\n ", with: "") == "SUMMARY:\(value)\r\n")
    }
}
