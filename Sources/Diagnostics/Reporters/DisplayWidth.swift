extension Unicode.Scalar {
    /// The columns that a terminal gives the scalar: 2 for East Asian wide and full-width ones (UAX #11) and emoji, 0
    /// for marks that combine with what stands before, else 1. A tab counts 1; what it really takes only the terminal
    /// knows.
    var displayWidth: Int {
        guard value >= 0x300 else { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return isWide || properties.isEmojiPresentation ? 2 : 1
        }
    }

    /// The scalar itself, or U+FFFD for one that could steer a terminal or turn the direction of the text around it.
    var printable: Unicode.Scalar {
        switch value {
        case 0x09: self
        case 0x00..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
        default: self
        }
    }

    /// The blocks whose scalars are all wide or full-width, as far as they are assigned.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18DFF, 0x1AFF0...0x1B2FB, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
            true
        default: false
        }
    }
}
