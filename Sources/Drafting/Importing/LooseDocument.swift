internal import Diagnostics

/// A text that somebody wrote or a chat answered, as sections with what stands in them.
struct LooseDocument {
    /// The title of the whole; nil where the text begins without one.
    var title: LooseLine?
    /// The sections in order; the first may have no heading.
    var sections: [LooseSection] = []
}

/// Text with the line of the source on which it begins.
struct LooseLine: Equatable {
    var text: String
    /// The line of the source, from 1.
    let line: Int
}

/// A heading and what follows it up to the next one.
struct LooseSection {
    let heading: LooseLine?
    /// The depth of the heading, from 1; 0 without one.
    let level: Int
    var blocks: [LooseBlock] = []
}

/// A part of a section.
enum LooseBlock {
    case paragraph(LooseLine)
    case list([LooseItem])
    case table(LooseTable)
    /// A code block with its language, kept as it is.
    case code(language: String, LooseLine)
}

/// An item of a list, with what is indented below it.
struct LooseItem {
    var content: LooseLine
    let isNumbered: Bool
    var children: [LooseItem] = []
}

/// A table, whether it was drawn with bars or only set with spaces.
struct LooseTable {
    let header: [LooseLine]
    /// The rows; a row may have fewer cells than the header.
    var rows: [[LooseLine]]
}
