/// The files of one run: their paths at hand, their texts read on demand, so that 10,000 of them need not stay in
/// memory.
package struct SourceFiles: Sendable {
    /// The path of every file below the content folder, in the order of their identifiers.
    package let paths: [String]
    private let load: @Sendable (FileID) -> [UInt8]?

    /// Files whose bytes `load` reads again; it gives nil for a file that has gone since.
    package init(paths: [String], load: @escaping @Sendable (FileID) -> [UInt8]?) {
        self.paths = paths
        self.load = load
    }

    /// Files whose texts are in memory.
    package init(_ texts: [SourceText]) {
        self.init(paths: texts.map(\.path)) { texts[Int($0.index)].bytes }
    }

    /// The path of a file below the content folder, with `/` between its parts.
    package func path(of file: FileID) -> String {
        paths[Int(file.index)]
    }

    /// The text of a file, read anew; nil for a file that has gone since.
    package func text(of file: FileID) -> SourceText? {
        load(file).map { SourceText(path: path(of: file), bytes: $0) }
    }
}

/// Keeps the few texts that findings near each other speak of, for the time of one report.
struct SourceCache {
    private let files: SourceFiles
    private var texts: [FileID: SourceText?] = [:]
    private static let capacity = 16

    init(_ files: SourceFiles) {
        self.files = files
    }

    mutating func text(of file: FileID) -> SourceText? {
        if let known = texts[file] { return known }
        if texts.count >= Self.capacity { texts.removeAll(keepingCapacity: true) }
        let text = files.text(of: file)
        texts[file] = .some(text)
        return text
    }
}
