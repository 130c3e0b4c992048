extension DocumentBuilder {
    /// Writes text in which references become links, unless it stands in a link or picture.
    mutating func writeText(_ text: UnsafeBufferPointer<UInt8>) {
        guard linkDepth == 0, imageDepth == 0 else { return writeUnlinked(text) }
        eachPiece(of: text) { builder, piece in
            switch piece {
            case .text(let text):
                HTMLWriting.append(text: text, to: &builder.html.bytes)
                builder.appendPlain(text)
            case .reference(let number): builder.writeReference(number)
            }
        }
    }

    /// Writes text whose references stay as the author typed them: code and raw HTML.
    mutating func writeVerbatim(_ text: UnsafeBufferPointer<UInt8>) {
        withRestored(text) { HTMLWriting.append(text: $1, to: &$0.html.bytes) }
    }

    mutating func appendPlainVerbatim(_ text: UnsafeBufferPointer<UInt8>) {
        withRestored(text) { $0.appendPlain($1) }
    }

    /// Appends markup as it is.
    mutating func appendRestored(_ text: UnsafeBufferPointer<UInt8>) {
        withRestored(text) { $0.html.bytes.append(contentsOf: $1) }
    }

    /// The bytes of a URL or title with references turned back.
    mutating func restored(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        withRestored(text) { bytes.append(contentsOf: $1) }
        return bytes
    }

    private mutating func writeUnlinked(_ text: UnsafeBufferPointer<UInt8>) {
        withRestored(text) { builder, text in
            if builder.imageDepth == 0 { HTMLWriting.append(text: text, to: &builder.html.bytes) }
            builder.appendPlain(text)
        }
    }

    private mutating func writeReference(_ number: Int) {
        let range = tokens.ranges[number]
        let target = ReferenceText.target(of: map.source.bytes[(range.lowerBound + 2)..<(range.upperBound - 2)])
        links.append(MarkdownLink(target: target, location: map.location(of: range), tooltip: nil))
        html.addGap(.reference(link: links.count - 1))
        plain.addGap(.reference(link: links.count - 1))
        if isInHeading, case .entity(let text, let shown) = target { captured.append(contentsOf: (shown ?? text).utf8) }
    }
}

extension DocumentBuilder {
    private enum Piece {
        case text(UnsafeBufferPointer<UInt8>)
        case reference(Int)
    }

    private mutating func withRestored(
        _ text: UnsafeBufferPointer<UInt8>, _ body: (inout DocumentBuilder, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        eachPiece(of: text) { builder, piece in
            switch piece {
            case .text(let text): body(&builder, text)
            case .reference(let number):
                var typed = Array(builder.map.source.bytes[builder.tokens.ranges[number]])
                if builder.table.node != nil { typed = ReferenceText.withoutEscapedPipes(typed) }
                typed.withUnsafeBufferPointer { body(&builder, $0) }
            }
        }
    }

    /// Cuts text at its tokens; other control bytes, which can only come from entities, are dropped.
    private mutating func eachPiece(
        of text: UnsafeBufferPointer<UInt8>, _ body: (inout DocumentBuilder, Piece) -> Void
    ) {
        var start = 0
        var index = 0
        while index < text.count {
            guard text[index] < 0x20, text[index] != 0x0A, text[index] != 0x09, text[index] != 0x0D else {
                index += 1
                continue
            }
            if start < index { body(&self, .text(UnsafeBufferPointer(rebasing: text[start..<index]))) }
            if text[index] == ReferenceTokens.opening, let token = tokens.token(at: index, in: text) {
                body(&self, .reference(token.number))
                index += token.length
            } else {
                index += 1
            }
            start = index
        }
        if start < text.count { body(&self, .text(UnsafeBufferPointer(rebasing: text[start...]))) }
    }
}

/// What stands between the brackets of a reference.
enum ReferenceText {
    /// The name before the first `|` and the text to show after it; both without blanks at their ends.
    static func target(of bytes: ArraySlice<UInt8>) -> LinkTarget {
        let content = withoutEscapedPipes(Array(bytes))
        let pipe = content.firstIndex(of: UInt8(ascii: "|")) ?? content.endIndex
        let shown = trimmed(content[pipe...].dropFirst())
        return .entity(text: trimmed(content[..<pipe]), shown: shown.isEmpty ? nil : shown)
    }

    /// `\|`, which tables need, is `|`.
    static func withoutEscapedPipes(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isEscape =
                byte == UInt8(ascii: "\\") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "|")
            if !isEscape { output.append(byte) }
        }
        return output
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes.drop { $0 <= 0x20 }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
