import CCmarkGFM

/// A look at one node of a `CommonMarkTree`; it owns nothing and must not outlive the tree.
struct TreeNode: Equatable {
    /// What a node is, with the extensions of GitHub on one footing with the rest.
    enum Kind {
        case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
        case footnoteDefinition, table, tableRow, tableCell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, strikethrough
        case footnoteReference, other

        /// Whether nodes of this kind hold lines rather than stand within one.
        var isBlock: Bool {
            switch self {
            case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading, .thematicBreak,
                .footnoteDefinition, .table, .tableRow, .tableCell:
                true
            default: false
            }
        }
    }

    let pointer: OpaquePointer

    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_CODE: .code
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_BLOCK_QUOTE: .blockQuote
        case CMARK_NODE_CODE_BLOCK: .codeBlock
        case CMARK_NODE_HTML_BLOCK: .htmlBlock
        case CMARK_NODE_HTML_INLINE: .htmlInline
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_IMAGE: .image
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
        case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
        case CMARK_NODE_DOCUMENT: .document
        default: extensionKind
        }
    }

    /// The node types of extensions are numbered while the library runs, so only their names are fixed.
    private var extensionKind: Kind {
        if hasTypeName("table_cell") { return .tableCell }
        if hasTypeName("table_row") || hasTypeName("table_header") { return .tableRow }
        if hasTypeName("table") { return .table }
        return hasTypeName("strikethrough") ? .strikethrough : .other
    }

    private func hasTypeName(_ expected: StaticString) -> Bool {
        guard let name = cmark_node_get_type_string(pointer) else { return false }
        for index in 0..<expected.utf8CodeUnitCount
        where UInt8(bitPattern: name[index]) != expected.utf8Start[index] { return false }
        return name[expected.utf8CodeUnitCount] == 0
    }

    var parent: TreeNode? { cmark_node_parent(pointer).map(TreeNode.init) }
    var next: TreeNode? { cmark_node_next(pointer).map(TreeNode.init) }
    var previous: TreeNode? { cmark_node_previous(pointer).map(TreeNode.init) }
    var firstChild: TreeNode? { cmark_node_first_child(pointer).map(TreeNode.init) }
    var lastChild: TreeNode? { cmark_node_last_child(pointer).map(TreeNode.init) }

    /// The text of a leaf; it is valid until the literal is set or the tree goes.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    /// The words after the opening fence of a code block.
    var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTask: Bool { hasTypeName("tasklist") }
    var isTicked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }
    var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

    /// The alignment of a table's column: `c`, `r`, `l` or 0.
    func alignment(ofColumn column: Int) -> UInt8 {
        guard column < Int(cmark_gfm_extensions_get_table_columns(pointer)),
            let alignments = cmark_gfm_extensions_get_table_alignments(pointer)
        else { return 0 }
        return alignments[column]
    }

    /// The first line, from 1; 0 where the library does not know it.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    /// The first column in bytes, from 1; 0 where the library does not know it.
    var byteColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// Replaces the text of a leaf.
    func setLiteral(_ bytes: some Sequence<UInt8>) {
        let text = bytes.map { CChar(bitPattern: $0) } + [0]
        cmark_node_set_literal(pointer, text)
    }

    /// Takes the node out of the tree and frees it.
    func remove() {
        cmark_node_free(pointer)
    }

    private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while text[count] != 0 { count += 1 }
        return UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
    }
}
