/// What a text may hold before it is refused unparsed. The C library needs quadratic time or memory beyond each of these.
enum MarkdownLimits {
    /// Bytes of a document: 1 MiB.
    static let bytes = 1 << 20
    /// `|` in one line.
    static let pipesPerLine = 128
    /// Cells of all tables of a document, counting those that the library adds to short rows.
    static let cells = 250_000
    /// `>` and list markers at the beginning of one line.
    static let nesting = 64
    /// `<!` and `<?`, which open comments, declarations and instructions.
    static let declarations = 1000
    /// `![[`, each of which is looked up among the footnotes again and again.
    static let imageBrackets = 1000
    /// `@`, each of which may be part of an address.
    static let addresses = 10_000
    /// `)` at the end of one word, each of which may end a bare URL.
    static let closingBracketsPerWord = 100
    /// Bytes that are read again for lines of `|` and `-` that might make a table of the paragraph before them.
    static let rereadTableBytes = 4 << 20
    /// Bytes of all link definitions, counting those within the title of another one again.
    static let measuredDefinitionBytes = 16 << 20
    /// Bytes of one link definition times the brackets that might use it: each use copies it.
    static let copiedDefinitionBytes = 64 << 20
}
