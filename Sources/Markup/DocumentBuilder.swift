import Diagnostics

/// Walks a tree once and writes the document down. One file for each group of nodes extends it.
struct DocumentBuilder {
    let options: MarkdownOptions
    let tokens: ReferenceTokens
    var map: SourceMap
    var locator: LinkLocator

    var html = GappedText()
    var plain = GappedText()
    var summaryRange: Range<Int>?
    var links: [MarkdownLink] = []
    var images: [MarkdownImage] = []
    var refusedLinks: [RefusedLink] = []
    var headings: [PendingHeading] = []
    var footnotes = FootnoteNumbers()

    /// The text of the heading or picture that is being read.
    var captured: [UInt8] = []
    var isInHeading = false
    /// How many pictures are open; what is in them becomes their alternative text only.
    var imageDepth = 0
    /// Where the alternative text of the open picture begins in `captured`.
    var imageStart = 0
    /// How many links are open; there are no links within links.
    var linkDepth = 0
    /// How the open links end, innermost last.
    var linkEndings: [LinkEnding] = []
    /// How the open quotes end, innermost last.
    var quoteEndings: [StaticString] = []
    var table = TableState()
    var paragraphStart = 0

    init(_ map: SourceMap, bytes: [UInt8], tokens: ReferenceTokens, options: MarkdownOptions) {
        self.map = map
        self.tokens = tokens
        self.options = options
        locator = LinkLocator(bytes)
        html.bytes.reserveCapacity(bytes.count * 3 / 2)
        plain.bytes.reserveCapacity(bytes.count)
    }

    /// A heading whose id is not settled yet.
    struct PendingHeading {
        let level: Int
        var text: String
        var wish: HeadingIDs.Wish
        let explicitID: String?
        let location: SourceLocation
    }

    /// How an open link ends.
    enum LinkEnding {
        case nothing, tag, gap
        /// The address follows in brackets.
        case address(String)
    }

    /// The table that is being read.
    struct TableState {
        var node: TreeNode?
        var column = 0
        var isHeader = false
        var hasBody = false
    }

    /// Reads the whole tree; what comes back holds nothing of it.
    mutating func build(from tree: borrowing CommonMarkTree) -> MarkdownDocument {
        footnotes.count(in: tree)
        tree.walk { node, kind, isEntering in
            if kind.isBlock {
                visitBlock(node, kind, isEntering: isEntering)
            } else {
                visitInline(node, kind, isEntering: isEntering)
            }
        }
        return finish()
    }

    private func finish() -> MarkdownDocument {
        let ids = HeadingIDs.assign(headings.map(\.wish), taken: footnotes.ids)
        return MarkdownDocument(
            headings: zip(headings, ids).map { heading, id in
                Heading(
                    level: heading.level, text: heading.text, id: options.idPrefix + id, location: heading.location)
            },
            links: links, images: images, refusedLinks: refusedLinks, html: html, plain: plain,
            summaryRange: summaryRange ?? 0..<0)
    }
}
