import Diagnostics

/// One step of a compiled template. Steps refer to each other and to the tables of their program by number.
enum TemplateStep: Sendable {
    /// Literal bytes `start..<end`, and the lines among them as a stretch of `lineStarts`.
    case text(start: Int32, end: Int32, lines: Int32, lineEnd: Int32)
    case escaped(PathReference)
    case raw(PathReference)
    /// The steps up to `end`, for every item, once, or not at all.
    case section(PathReference, end: Int32)
    case inverted(PathReference, end: Int32)
    case partial(call: Int32)
    /// The steps up to `end` are the bodies of the overrides.
    case parent(call: Int32, end: Int32)
    /// The steps up to `end` are what the block holds unless it is overridden.
    case block(Int32, end: Int32)
}

/// A dotted name: the first part is looked up in all contexts, the rest inside of what it found.
struct PathReference: Sendable {
    let head: Int32
    /// The other parts as a stretch of the program's `tails`.
    let tail: Int32
    let tailEnd: Int32
}

/// The templates of one theme in one language, compiled.
struct TemplateProgram: Sendable {
    /// The use of a template as partial or parent.
    struct Call: Sendable {
        enum Target: Sendable {
            case fixed(Int)
            case dynamic(PathReference)
        }

        let target: Target
        let indent: [UInt8]?
        let overrides: [Override]
    }

    /// What a call puts into a block of the template that it uses.
    struct Override: Sendable {
        let block: Int32
        let steps: Range<Int>
        let startsLine: Bool
    }

    /// A block that may be overridden.
    struct Block: Sendable {
        let name: Int32
        let isStandalone: Bool
        let indent: [UInt8]
    }

    /// The number of the name `.`, the value at hand.
    static let implicitName: Int32 = 0

    var steps: [TemplateStep] = []
    /// The place in the theme of each step, for errors.
    var locations: [SourceLocation] = []
    var bytes: [UInt8] = []
    var lineStarts: [Int32] = []
    var tails: [Int32] = []
    var calls: [Call] = []
    var blocks: [Block] = []
    /// The steps of every template, by number.
    var templates: [Range<Int>] = []
    /// The numbers of the partials, for names that the data give.
    var partials: [String: Int] = [:]
    /// The names of paths and blocks, by number.
    var names: [String] = []
}
