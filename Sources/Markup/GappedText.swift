/// Finished bytes with gaps that are filled for each page, so that one parse serves every page and language.
struct GappedText: Sendable {
    var bytes: [UInt8] = []
    /// In ascending order of offset.
    var gaps: [Gap] = []

    mutating func addGap(_ content: Gap.Content) {
        gaps.append(Gap(offset: bytes.count, content: content))
    }

    /// Whether something will be inserted after the last byte.
    var endsInGap: Bool { gaps.last?.offset == bytes.count }

    /// Ends a line that has anything on it, even if only a gap.
    mutating func endLine() {
        guard let last = bytes.last else { return endsInGap ? bytes.append(0x0A) : () }
        if last != 0x0A || endsInGap { bytes.append(0x0A) }
    }
}

/// A place in finished bytes where something is inserted.
struct Gap: Sendable {
    /// What goes in; the numbers are places in the lists of the document.
    enum Content: Sendable {
        case reference(link: Int)
        case linkStart(link: Int)
        case linkEnd
        case image(Int)
        case headingID(Int)
    }

    let offset: Int
    let content: Content
}
