/// Cuts words to the width that a picture has for them; SVG text neither wraps nor ends in dots by itself.
///
/// Widths are estimates for a system font at 13 pixels: those of the widest usual fonts, so that words end early rather
/// than late.
enum LabelFitter {
    /// The estimated width in pixels.
    static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    /// The words in at most `count` lines of `width` pixels; what does not fit is cut with an ellipsis.
    static func lines(_ text: String, width: Int, count: Int) -> [String] {
        var lines: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty, lines.count < count {
            if lines.count == count - 1 || self.width(String(rest)) <= width {
                lines.append(fit(rest, width))
                break
            }
            let line = opening(rest, width)
            lines.append(String(line))
            rest = rest[line.endIndex...].drop { $0 == " " }
        }
        return lines
    }

    /// The words on one line.
    static func line(_ text: String, width: Int) -> String { fit(Substring(text), width) }

    private static func fit(_ text: Substring, _ width: Int) -> String {
        guard self.width(String(text)) > width else { return String(text) }
        var kept = prefix(text, width - 13)
        while kept.last == " " { kept.removeLast() }
        return kept + "\u{2026}"
    }

    /// As many whole words as fit; a word without spaces, or Chinese, is broken where the line ends.
    private static func opening(_ text: Substring, _ width: Int) -> Substring {
        let kept = prefix(text, width)
        guard kept.endIndex < text.endIndex, text[kept.endIndex] != " ", let last = kept.last, last.isASCII else {
            return kept
        }
        guard let space = kept.lastIndex(of: " "), space > kept.startIndex else { return kept }
        return kept[..<space]
    }

    private static func prefix(_ text: Substring, _ width: Int) -> Substring {
        var used = 0
        var end = text.startIndex
        while end < text.endIndex {
            used += text[end].unicodeScalars.reduce(0) { $0 + self.width($1) }
            if used > width, end > text.startIndex { break }
            end = text.index(after: end)
        }
        return text[..<end]
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300...0x36F, 0x200B...0x200F: 0
        case 0x20, 0x21, 0x27...0x29, 0x2C...0x2F, 0x3A, 0x3B, 0x49, 0x66, 0x69, 0x6A, 0x6C, 0x72, 0x74, 0x7C: 5
        case 0x41...0x5A, 0x6D, 0x77: 11
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            13
        default: 8
        }
    }
}
