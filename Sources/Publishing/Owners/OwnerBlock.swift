internal import Diagnostics

/// The lines that `mainstay codeowners` keeps in a file of owners; everything else there is somebody's own.
struct OwnerBlock {
    /// How the first line begins; what follows may change with the version of the program.
    private static let opening = "# mainstay codeowners: begin"
    /// The line that opens the block.
    static let begin = opening + " (generated from the owners of the plans; edits in here are lost)"
    /// The line that closes it.
    static let end = "# mainstay codeowners: end"

    /// The lines with both markers, without line breaks.
    let lines: [String]

    /// - Parameter prefix: the content folder from the root of the repository, with `/` at the end; empty for the root.
    init(_ folders: [OwnedFolder], prefix: String) {
        var lines = [Self.begin]
        for folder in folders {
            // On a line of its own: GitLab takes a comment behind a path for an owner.
            lines.append(
                folder.unit.map { "# \($0): \(folder.roles.joined(separator: ", "))" } ?? "# what no plan owns")
            let path = Self.pattern(prefix + (folder.unit.map { "units/\($0)/" } ?? ""))
            lines.append("\(path) \(folder.accounts.joined(separator: " "))")
        }
        self.lines = lines + [Self.end]
    }

    /// The block as text.
    var text: String { lines.joined(separator: "\n") + "\n" }

    /// A path from the root as a pattern in which no character has a meaning of its own.
    static func pattern(_ path: String) -> String {
        path.unicodeScalars.reduce(into: "/") { pattern, scalar in
            if #" \*?[]#"#.unicodeScalars.contains(scalar) { pattern += #"\"# }
            pattern.unicodeScalars.append(scalar)
        }
    }

    /// The file with this block in the place of the old one, or at its end; nil where markers stand there that are no
    /// one block. Line breaks stay of the kind that the file has.
    func replacing(in file: String) -> String? {
        // By scalars: to Swift CR LF is one character, which no line feed splits.
        var kept = file.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        if kept.last == "" { kept.removeLast() }
        let ending = kept.first?.hasSuffix("\r") == true ? "\r" : ""
        let own = lines.map { $0 + ending }
        let begins = kept.indices.filter { kept[$0].hasPrefix(Self.opening) }
        let ends = kept.indices.filter { kept[$0].hasPrefix(Self.end) }
        if begins.isEmpty, ends.isEmpty {
            let gap = kept.isEmpty || kept.last == ending ? [] : [ending]
            return (kept + gap + own).joined(separator: "\n") + "\n"
        }
        guard let begin = begins.first, let end = ends.first, begins.count == 1, ends.count == 1, begin < end else {
            return nil
        }
        kept.replaceSubrange(begin...end, with: own)
        return kept.joined(separator: "\n") + "\n"
    }
}
