import Diagnostics

/// One part of a parsed template.
indirect enum TemplateNode: Sendable {
    case text(TextRun)
    case variable(TemplatePath, isRaw: Bool)
    case section(TemplatePath, isInverted: Bool, body: [TemplateNode])
    case partial(TemplateCall)
    /// A parent with the blocks that override its own.
    case parent(TemplateCall, overrides: [BlockNode])
    case block(BlockNode)
}

/// Text that a template prints as it stands.
struct TextRun: Sendable {
    var bytes: [UInt8] = []
    /// The offsets at which a line begins that an including template may indent; empty lines are left alone.
    var lineStarts: [Int] = []

    var isEmpty: Bool { bytes.isEmpty && lineStarts.isEmpty }
}

/// A name as a tag writes it, split at its dots; `.` alone is the value at hand.
struct TemplatePath: Sendable {
    let parts: [String]
    let location: SourceLocation

    var isImplicit: Bool { parts == ["."] }

    /// Whether the path names a text of the theme's `strings/` and, if so, its key.
    var stringKey: String? {
        parts.count > 1 && parts[0] == "strings" ? parts.dropFirst().joined(separator: ".") : nil
    }

    /// Where one of the parts stands.
    func location(ofPart index: Int) -> SourceLocation {
        let skipped = parts[..<index].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
        let column = Int(location.column) + skipped
        return SourceLocation(
            file: location.file, line: Int(location.line), column: column,
            endColumn: column + parts[index].unicodeScalars.count)
    }
}

/// The use of another template as partial or parent.
struct TemplateCall: Sendable {
    /// Which template is meant.
    enum Target: Sendable {
        case fixed(String)
        /// The value of this path is the name.
        case dynamic(TemplatePath)
    }

    let target: Target
    let location: SourceLocation
    /// What is put in front of every line of the template; nil where the tag shares its line with something else.
    let indent: [UInt8]?
}

/// A block: a place that can be filled from outside, or what fills it.
struct BlockNode: Sendable {
    let name: String
    let location: SourceLocation
    let body: [TemplateNode]
    /// Whether the body begins on a line of its own.
    let startsLine: Bool
    /// Whether the opening tag stands alone, so that whatever fills the block brings its own lines.
    let isStandalone: Bool
    /// What is put in front of every line of what fills the block.
    let indent: [UInt8]
}

/// One parsed template of a theme.
struct ParsedTemplate: Sendable {
    /// The name by which layouts or partials are addressed.
    let name: String
    let nodes: [TemplateNode]
}
