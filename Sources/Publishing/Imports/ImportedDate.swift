internal import ContinuityModel

/// Days as spreadsheets write them, as far as the order of year, month and day is beyond doubt.
enum ImportedDate {
    /// Reads `2026-03-31`, `2026/3/31`, `2026.3.31` and `2026年3月31日`, with or without a time behind.
    static func read(_ text: String) -> CalendarDate? {
        guard let day = text.split(separator: " ").first else { return nil }
        let parts = day.split { "-/.\u{5E74}\u{6708}\u{65E5}".contains($0) }
        guard parts.count == 3, parts[0].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let number = Int(parts[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: number)
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmingSpaces: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
