/// Telephone numbers, found however their digits are grouped and with or without the code of the country.
struct NumberTable: Sendable {
    private var values: [UInt64: Int] = [:]

    /// The fewest digits of a number in one piece, and of one in groups: columns of figures look like shorter ones.
    private static let (shortest, shortestInGroups) = (7, 10)
    private static let longest = 15

    /// - Parameters:
    ///   - numbers: values as written, each with the number that a match is told by; what is no telephone number is left out.
    ///   - granted: values that readers may see.
    init(_ numbers: [(text: String, value: Int)], granted: [String]) {
        let allowed = Set(granted.flatMap(Self.forms))
        for (text, value) in numbers {
            for form in Self.forms(of: text) where !allowed.contains(form) && values[form] == nil {
                values[form] = value
            }
        }
    }

    /// Tells the number of every value whose digits stand in a searchable text.
    func forEachMatch(in text: [UInt8], _ body: (Int) -> Void) {
        guard !values.isEmpty else { return }
        text.withUnsafeBufferPointer { text in
            var position = 0
            while position < text.count {
                guard Self.isDigit(text[position]) else {
                    position += 1
                    continue
                }
                matches(text, from: position, body)
                while position < text.count, Self.isDigit(text[position]) { position += 1 }
            }
        }
    }

    /// Reads the group of digits at a position and those that follow it closely.
    private func matches(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (Int) -> Void) {
        var (key, digits, groups, position) = (UInt64(1), 0, 0, start)
        while position < text.count, groups < 8 {
            while position < text.count, Self.isDigit(text[position]) {
                guard digits < Self.longest else { return }
                key = key * 10 + UInt64(text[position] - 48)
                digits += 1
                position += 1
            }
            groups += 1
            if digits >= (groups == 1 ? Self.shortest : Self.shortestInGroups), let value = values[key] { body(value) }
            let gap = text[position...].prefix(3).prefix(while: Self.isSeparator).count
            guard gap > 0 else { return }
            position += gap
            guard position < text.count, Self.isDigit(text[position]) else { return }
        }
    }

    /// The digits of a number behind a one that keeps zeros in front; for an international number also without the code
    /// of its country, which has one to three digits, and with the zero that stands in its place.
    private static func forms(of text: String) -> [UInt64] {
        let digits = text.utf8.filter(isDigit)
        guard (shortest...longest).contains(digits.count),
            text.utf8.allSatisfy({ isDigit($0) || isSeparator($0) || $0 == 43 })
        else { return [] }
        guard text.hasPrefix("+") else { return [key(digits[...])] }
        let national = (1...3).map { digits.dropFirst($0) }.filter { $0.count >= 8 }
        return [key(digits[...])] + national.map(key) + national.map { key([48] + $0) }
    }

    private static func key(_ digits: ArraySlice<UInt8>) -> UInt64 {
        digits.reduce(1) { $0 * 10 + UInt64($1 - 48) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isSeparator(_ byte: UInt8) -> Bool { [32, 40, 41, 45, 46, 47].contains(byte) }
}
