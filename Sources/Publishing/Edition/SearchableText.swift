/// A text in the one form in which withheld values are looked for: small letters, single blanks, escapes resolved.
enum SearchableText {
    /// How a file writes signs that mean something to its readers' programs.
    enum Form {
        case plain
        /// HTML: character references, and marks of emphasis that may stand within a name.
        case markup
        /// JSON, scripts and calendars: a backslash, and lines that go on after a line break and a blank.
        case escaped

        init(path: String) {
            let ending = path.split(separator: ".").last.map(String.init) ?? ""
            self =
                switch ending {
                case "html", "svg", "xml": .markup
                case "js", "json", "ics": .escaped
                default: .plain
                }
        }
    }

    static func of(_ text: String) -> [UInt8] { of(Array(text.utf8), .plain) }

    static func of(_ bytes: [UInt8], _ form: Form) -> [UInt8] {
        // No escape is shorter than what it stands for.
        [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            var text = Text(buffer)
            bytes.withUnsafeBufferPointer { source in
                var position = 0
                while position < source.count {
                    let byte = source[position]
                    if mayBeginEscape(byte) {
                        position += step(UnsafeBufferPointer(rebasing: source[position...]), form, &text)
                    } else {
                        text.append(byte)
                        position += 1
                    }
                }
            }
            count = text.endedCount
        }
    }

    private static func mayBeginEscape(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\\") || byte == 10
            || byte == 13 || byte == 0xC2
    }

    /// Takes one sign off the front and tells how many bytes it took.
    private static func step(_ rest: UnsafeBufferPointer<UInt8>, _ form: Form, _ text: inout Text) -> Int {
        switch (rest[0], form) {
        case (UInt8(ascii: "&"), .markup):
            for (name, byte) in references where rest.starts(with: name) {
                text.append(byte)
                return name.count
            }
        case (UInt8(ascii: "<"), .markup):
            if let tag = emphasis.first(where: { rest.starts(with: $0) }) { return tag.count }
        case (UInt8(ascii: "\\"), .escaped):
            return escape(rest, &text)
        case (10, .escaped) where rest.count > 1 && rest[1] == 32: return 2
        case (13, .escaped): return 1
        case (0xC2, _) where rest.count > 1 && rest[1] == 0xA0:
            text.append(32)
            return 2
        default: break
        }
        text.append(rest[0])
        return 1
    }

    private static func escape(_ rest: UnsafeBufferPointer<UInt8>, _ text: inout Text) -> Int {
        guard rest.count > 1 else { return 1 }
        switch rest[1] {
        case UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "N"): text.append(32)
        case UInt8(ascii: "u") where rest.count > 5:
            let digits = String(decoding: rest[2..<6], as: UTF8.self)
            guard let code = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(code) else { return 1 }
            for byte in String(scalar).utf8 { text.append(byte) }
            return 6
        default: text.append(rest[1])
        }
        return 2
    }

    private static let references: [([UInt8], UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#34;", "\""), ("&#39;", "'"),
        ("&#x27;", "'"), ("&nbsp;", " "), ("&#160;", " "),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

    private static let emphasis: [[UInt8]] =
        ["em", "strong", "b", "i", "u", "s", "del", "code", "span"]
        .flatMap { ["<\($0)>", "</\($0)>"] }.map { Array($0.utf8) } + [Array("<wbr>".utf8)]

    /// The text so far, without blanks in front and without two in a row.
    private struct Text {
        private let buffer: UnsafeMutableBufferPointer<UInt8>
        private var count = 0

        init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
            self.buffer = buffer
        }

        mutating func append(_ byte: UInt8) {
            switch byte {
            case 9, 10, 12, 13, 32:
                if count > 0, buffer[count - 1] != 32 { put(32) }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): put(byte | 32)
            default: put(byte)
            }
        }

        /// The number of bytes, without a blank at the end.
        var endedCount: Int { count > 0 && buffer[count - 1] == 32 ? count - 1 : count }

        private mutating func put(_ byte: UInt8) {
            buffer[count] = byte
            count += 1
        }
    }
}
