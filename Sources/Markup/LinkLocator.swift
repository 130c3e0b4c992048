/// Finds the destinations of links in the source. The tree says roughly where a link begins, wrongly or not at all in
/// some places (bare URLs, lazy lines), so what it says is checked against the text and searched for otherwise.
struct LinkLocator {
    private let bytes: [UInt8]
    /// Where to go on searching.
    private var cursor = 0
    private var limit = 0
    /// Bytes that may still be looked at, so that no text makes the search quadratic.
    private var budget: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        budget = 8 * bytes.count + 4096
    }

    /// Starts with the text of another block.
    mutating func enter(_ block: Range<Int>) {
        cursor = block.lowerBound
        limit = block.upperBound
    }

    /// Goes past a code span or a piece of raw HTML, in which nothing is a link.
    mutating func skip(_ literal: UnsafeBufferPointer<UInt8>) {
        if let found = find(literal) { cursor = found.upperBound }
    }

    /// The bytes of a bare URL or of one between `<` and `>`.
    mutating func locate(url: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard let found = find(url) else { return cursor..<cursor }
        cursor = found.upperBound
        return found
    }

    /// The destination of a link whose `[` stands at `hint` if the tree is right; all of `[text][label]` where it has none.
    mutating func locate(bracketAt hint: Int, url: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        if hint >= cursor, hint < limit, bytes[hint] == UInt8(ascii: "["), let found = destination(at: hint) {
            cursor = hint + 1
            return found.range
        }
        var start = cursor
        while start < limit, budget > 0 {
            if bytes[start] == UInt8(ascii: "["), let found = destination(at: start), found.isInline,
                isSpelling(found.range, of: url)
            {
                cursor = start + 1
                return found.range
            }
            start += bytes[start] == UInt8(ascii: "\\") ? 2 : 1
            budget -= 1
        }
        return cursor..<cursor
    }
}

extension LinkLocator {
    /// What follows the text in square brackets that begins at `start`.
    private mutating func destination(at start: Int) -> (range: Range<Int>, isInline: Bool)? {
        guard let end = self.end(ofBracketsAt: start, UInt8(ascii: "["), UInt8(ascii: "]")) else { return nil }
        guard end < limit else { return (start..<end, false) }
        if bytes[end] == UInt8(ascii: "(") {
            var first = end + 1
            while first < limit, bytes[first] <= 0x20 { first += 1 }
            guard first < limit else { return nil }
            if bytes[first] == UInt8(ascii: "<") {
                return (first + 1..<endOfPointed(from: first + 1), true)
            }
            return (first..<endOfWord(from: first), true)
        }
        if bytes[end] == UInt8(ascii: "["), let last = self.end(ofBracketsAt: end, UInt8(ascii: "["), UInt8(ascii: "]"))
        {
            return (start..<last, false)
        }
        return (start..<end, false)
    }

    /// The offset after the bracket that closes the one at `start`.
    private mutating func end(ofBracketsAt start: Int, _ opening: UInt8, _ closing: UInt8) -> Int? {
        var depth = 0
        var index = start
        while index < limit, budget > 0 {
            budget -= 1
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "`"): index = endOfCode(from: index) - 1
            case opening: depth += 1
            case closing:
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }

    /// The offset after a code span; after the backticks only where no equal row of them follows.
    private mutating func endOfCode(from start: Int) -> Int {
        var row = 0
        var index = start
        while index < limit, bytes[index] == UInt8(ascii: "`") { index += 1 }
        let (length, content) = (index - start, index)
        while index < limit, budget > 0 {
            budget -= 1
            row = bytes[index] == UInt8(ascii: "`") ? row + 1 : 0
            index += 1
            let isEnd = index == limit || bytes[index] != UInt8(ascii: "`")
            if row == length, isEnd { return index }
        }
        return content
    }

    /// The end of a destination without angle brackets: before a blank or the `)` that belongs to the link.
    private mutating func endOfWord(from start: Int) -> Int {
        var depth = 0
        var index = start
        while index < limit, budget > 0, bytes[index] > 0x20 {
            budget -= 1
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return index }
                depth -= 1
            default: break
            }
            index += 1
        }
        return min(index, limit)
    }

    /// The end of a destination in angle brackets.
    private mutating func endOfPointed(from start: Int) -> Int {
        var index = start
        while index < limit, budget > 0, bytes[index] != UInt8(ascii: ">"), bytes[index] != 0x0A {
            budget -= 1
            index += 1
        }
        return min(index, limit)
    }

    /// Whether a stretch could have been read as this URL; escapes and entities are given the benefit of the doubt.
    private func isSpelling(_ range: Range<Int>, of url: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes[range].elementsEqual(url)
            || bytes[range].contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }
    }

    /// The next place of some text; a blank in it also stands for the end of a line.
    private mutating func find(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let first = text.first else { return nil }
        var start = cursor
        while start + text.count <= limit, budget > 0 {
            budget -= 1
            if bytes[start] == first, matches(text, at: start) { return start..<start + text.count }
            start += 1
        }
        return nil
    }

    private mutating func matches(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for offset in 0..<text.count {
            let byte = bytes[start + offset]
            budget -= 1
            if byte != text[offset], !(text[offset] == 0x20 && (byte == 0x0A || byte == 0x0D)) { return false }
        }
        return true
    }
}
