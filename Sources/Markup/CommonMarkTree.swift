import CCmarkGFM

/// A tree of the C library, freed with this value. Not copyable, so that it cannot be freed twice.
struct CommonMarkTree: ~Copyable {
    /// The extensions of the C library that cost a lock.
    struct LockedExtensions: OptionSet {
        let rawValue: Int

        static let strikethrough = LockedExtensions(rawValue: 1)
        static let autolink = LockedExtensions(rawValue: 2)
    }

    let root: OpaquePointer

    /// Parses bytes that have passed the cost check.
    init(parsing bytes: [UInt8], with extensions: LockedExtensions) {
        precondition(Self.isRegistered, "the C library knows its own extensions")
        let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE)
        Self.attach("table", to: parser)
        Self.attach("tasklist", to: parser)
        if extensions.contains(.strikethrough) { Self.attach("strikethrough", to: parser) }
        if extensions.contains(.autolink) { Self.attach("autolink", to: parser) }
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        let root = Self.finish(parser, alone: !extensions.isEmpty)
        cmark_parser_free(parser)
        guard let root else { preconditionFailure("a parser always gives a document, even of no text") }
        self.root = root
    }

    deinit {
        cmark_node_free(root)
    }
}

extension CommonMarkTree {
    var lastBlock: TreeNode? { TreeNode(pointer: root).lastChild }

    /// Visits every node in reading order without recursion, so depth costs no stack; a leaf is visited once.
    func walk(_ visit: (_ node: TreeNode, _ kind: TreeNode.Kind, _ isEntering: Bool) -> Void) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let view = TreeNode(pointer: node)
            visit(view, view.kind, event == CMARK_EVENT_ENTER)
        }
    }
}

extension CommonMarkTree {
    /// Registration writes a global list: a static let makes it happen once, before any parser exists.
    private static let isRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return cmark_find_syntax_extension("table") != nil
    }()

    /// Inline parsing reads a global table of special characters, which `strikethrough` and `autolink` change for the time
    /// of their own run: a parser with either must be alone.
    private static let specialCharacters = ReadersWriterLock()

    private static func attach(_ name: String, to parser: OpaquePointer?) {
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
    }

    private static func finish(
        _ parser: OpaquePointer?, alone: Bool
    ) -> OpaquePointer? {
        var root: OpaquePointer?
        if alone {
            specialCharacters.write { root = cmark_parser_finish(parser) }
        } else {
            specialCharacters.read { root = cmark_parser_finish(parser) }
        }
        return root
    }
}
