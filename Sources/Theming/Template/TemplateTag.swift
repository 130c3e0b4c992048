/// What a tag asks for, told by the sign behind its opening delimiter.
enum TagKind: Sendable {
    case variable, raw, section, inverted, close, comment, delimiters, partial, parent, block

    init?(sign: UInt8) {
        switch sign {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: "="): self = .delimiters
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .raw
        default: return nil
        }
    }
}

/// One tag of a template, by its offsets.
struct TemplateTag: Sendable {
    let kind: TagKind
    /// The whole tag with its delimiters.
    let range: Range<Int>
    /// What stands behind the sign, without the blanks around it.
    let content: Range<Int>
}

/// Finds the tags of a template from start to end.
struct TagScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// What the scanner comes across next.
    enum Step {
        case tag(TemplateTag)
        /// An opening delimiter without a closing one.
        case unclosed(Range<Int>)
        /// A tag that should set delimiters but does not name two.
        case badDelimiters(TemplateTag)
        case end
    }

    mutating func next() -> Step {
        guard let start = find(opening, from: position) else { return .end }
        var inner = skipWhitespace(from: start + opening.count)
        var kind = TagKind.variable
        var terminator = closing
        if inner < bytes.count, let signed = TagKind(sign: bytes[inner]) {
            kind = signed
            if kind == .raw, bytes[inner] == UInt8(ascii: "{") { terminator = [UInt8(ascii: "}")] + closing }
            if kind == .delimiters { terminator = [UInt8(ascii: "=")] + closing }
            inner += 1
        }
        guard let end = find(terminator, from: inner) else {
            position = bytes.count
            return .unclosed(start..<start + opening.count)
        }
        position = end + terminator.count
        let tag = TemplateTag(kind: kind, range: start..<position, content: trim(inner..<end))
        guard kind == .delimiters else { return .tag(tag) }
        return setDelimiters(tag.content) ? .tag(tag) : .badDelimiters(tag)
    }

    private mutating func setDelimiters(_ content: Range<Int>) -> Bool {
        let words = bytes[content].split(whereSeparator: \.isWhitespace)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else { return false }
        (opening, closing) = (Array(words[0]), Array(words[1]))
        return true
    }

    private func find(_ word: [UInt8], from start: Int) -> Int? {
        guard bytes.count >= word.count, start <= bytes.count - word.count else { return nil }
        for offset in start...(bytes.count - word.count) where bytes[offset] == word[0] {
            if bytes[offset..<offset + word.count].elementsEqual(word) { return offset }
        }
        return nil
    }

    private func skipWhitespace(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset].isWhitespace { offset += 1 }
        return offset
    }

    private func trim(_ range: Range<Int>) -> Range<Int> {
        let start = min(skipWhitespace(from: range.lowerBound), range.upperBound)
        var end = range.upperBound
        while end > start, bytes[end - 1].isWhitespace { end -= 1 }
        return start..<end
    }
}
