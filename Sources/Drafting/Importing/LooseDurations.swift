internal import ContinuityModel

/// Lengths of time and shares in running text.
enum LooseDurations {
    /// The lengths of time that a text names, in order, as plan sources write them.
    static func all(in text: String) -> [String] {
        var found: [String] = []
        var rest = Substring(text)
        while let start = rest.firstIndex(where: { $0.isASCIIDigit || $0 == "半" || $0 == "实" || $0 == "r" || $0 == "R" }
        ) {
            rest = rest[start...]
            if let (span, length) = longest(rest) {
                found.append(plain(span))
                rest = rest.dropFirst(length)
            } else {
                // The rest of a number that is no time must not be read as a shorter one.
                let digits = rest.prefix(while: \.isASCIIDigit).count
                rest = rest.dropFirst(max(1, digits))
            }
        }
        return found
    }

    /// The longest beginning that is a length of time.
    private static func longest(_ text: Substring) -> (TimeSpan, Int)? {
        for length in stride(from: min(14, text.count), through: 2, by: -1) {
            let candidate = text.prefix(length)
            guard !isCutInWord(candidate, text), let span = try? TimeSpan(parsing: String(candidate).lowercased())
            else {
                continue
            }
            return (span, length)
        }
        return nil
    }

    /// `30 mi` of `30 minutes`, and `4 d` of `4 departments`.
    private static func isCutInWord(_ candidate: Substring, _ text: Substring) -> Bool {
        guard let last = candidate.last, last.isASCII, last.isLetter, candidate.endIndex < text.endIndex else {
            return false
        }
        let next = text[candidate.endIndex]
        return next.isASCII && next.isLetter
    }

    /// The length in the largest unit that it is a whole number of.
    static func plain(_ span: TimeSpan) -> String {
        let units = [(86_400, "d"), (3600, "h"), (60, "m"), (1, "s")]
        guard span.seconds > 0, let unit = units.first(where: { span.seconds.isMultiple(of: $0.0) }) else {
            return "realtime"
        }
        return "\(span.seconds / unit.0)\(unit.1)"
    }

    /// The first share in per cent; nil where there is none.
    static func percent(in text: String) -> String? {
        guard let sign = text.firstIndex(where: { $0 == "%" || $0 == "％" }) else { return nil }
        let digits = String(text[..<sign].reversed().prefix { $0.isASCIIDigit }.reversed())
        return digits.isEmpty || (Int(digits) ?? 101) > 100 ? nil : digits + "%"
    }
}
