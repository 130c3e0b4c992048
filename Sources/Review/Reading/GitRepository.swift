internal import Glibc
internal import PlanSource

/// The repository that holds a content folder, read by plumbing commands only.
struct GitRepository {
    /// A file of a commit.
    struct Entry {
        /// The path below the content folder.
        let path: String
        /// The name of its content.
        let blob: String
    }

    /// Where git runs: a folder within the repository.
    let folder: String
    /// The content folder in the working tree; nil where it has none.
    let workingTree: String?
    /// The content folder from the root of the repository, with a slash at the end; empty for the root itself.
    let prefix: String
    /// Whether the clone has the latest part of the history only.
    let isShallow: Bool

    /// Finds the repository of a content folder, which need not exist in the working tree.
    static func holding(_ content: String) throws(ReviewFailure) -> GitRepository {
        var status = stat()
        let exists = stat(content, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        let folder = exists ? content : "."
        let outcome = try GitProcess.run(["rev-parse", "--is-shallow-repository", "--show-prefix"], in: folder)
        guard outcome.status == 0 else { throw .noRepository(folder: content) }
        let lines = outcome.lines
        let below = exists ? "" : cleaned(content)
        return GitRepository(
            folder: folder, workingTree: exists ? content : nil, prefix: (lines.count > 1 ? lines[1] : "") + below,
            isShallow: lines.first == "true")
    }

    /// A relative path with one slash at its end.
    private static func cleaned(_ path: String) -> String {
        path.split(separator: "/").filter { $0 != "." }.map { $0 + "/" }.joined()
    }

    /// The commit that a name stands for; nil where it stands for none.
    func commit(_ name: String) throws(ReviewFailure) -> String? {
        guard !name.hasPrefix("-") else { throw .optionLike(name) }
        guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
        let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", name + "^{commit}"]
        let outcome = try GitProcess.run(arguments, in: folder)
        return outcome.status == 0 ? outcome.lines.first : nil
    }

    /// Why a name stands for no commit.
    func failure(for name: String) throws(ReviewFailure) -> ReviewFailure {
        if try commit("HEAD") == nil { return .noCommit(folder: folder) }
        return isShallow ? .shallow(name) : .unknownRevision(name)
    }

    /// The last commit that two commits have in common.
    func mergeBase(_ left: String, _ right: String) throws(ReviewFailure) -> String? {
        let outcome = try GitProcess.run(["merge-base", "--end-of-options", left, right], in: folder)
        return outcome.status == 0 ? outcome.lines.first : nil
    }

    /// The regular files of a commit's content folder in the order of their paths, without hidden ones.
    func files(of commit: String) throws(ReviewFailure) -> [Entry] {
        var arguments = ["ls-tree", "-r", "-z", "--full-tree", commit]
        if !prefix.isEmpty { arguments += ["--", prefix] }
        let outcome = try GitProcess.run(arguments, in: folder)
        guard outcome.status == 0 else { throw .git(command: "ls-tree", message: outcome.message) }
        let entries = outcome.output.split(separator: 0).compactMap(entry)
        return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Reads `100644 blob <name>\t<path>`; links, submodules and names that are not UTF-8 are no sources.
    private func entry(_ record: ArraySlice<UInt8>) -> Entry? {
        guard let tab = record.firstIndex(of: 9), let path = String(validating: record[(tab + 1)...], as: UTF8.self),
            path.hasPrefix(prefix)
        else { return nil }
        let fields = record[..<tab].split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
        guard fields.count == 3, fields[0].hasPrefix("100"), fields[1] == "blob" else { return nil }
        let shown = String(path.dropFirst(prefix.count))
        guard !shown.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return nil }
        return Entry(path: shown, blob: fields[2])
    }

    /// The contents of blobs, in the order asked for, by one process.
    func contents(of blobs: [String]) throws(ReviewFailure) -> [[UInt8]] {
        guard !blobs.isEmpty else { return [] }
        let names = Array(blobs.map { $0 + "\n" }.joined().utf8)
        let outcome = try GitProcess.run(["cat-file", "--batch"], in: folder, input: names)
        guard outcome.status == 0 else { throw .git(command: "cat-file", message: outcome.message) }
        var contents: [[UInt8]] = []
        contents.reserveCapacity(blobs.count)
        var rest = outcome.output[...]
        for blob in blobs {
            guard let end = rest.firstIndex(of: 10) else { break }
            let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
            guard head.count == 3, head[1] == "blob", let size = Int(head[2]), rest.endIndex - end > size else {
                throw .git(command: "cat-file", message: "blob \(blob) is missing")
            }
            contents.append(Array(rest[(end + 1)...].prefix(size)))
            rest = rest[(end + 1)...].dropFirst(size + 1)
        }
        guard contents.count == blobs.count else { throw .git(command: "cat-file", message: "its output ended early") }
        return contents
    }
}

extension GitProcess.Outcome {
    /// The lines of the output.
    fileprivate var lines: [String] {
        String(decoding: output, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }
}
