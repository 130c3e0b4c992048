internal import Diagnostics
internal import Glibc

/// Where a folder stands in its repository, since the tools that annotate changes know files only by such paths.
enum RepositoryPath {
    /// The path of `folder` from the root of the repository that holds it, with a slash at the end; as given where no
    /// repository does. Empty for the root itself.
    static func prefix(of folder: String) -> String {
        let given = folder.hasSuffix("/") ? folder : folder + "/"
        guard let resolved = realpath(folder, nil) else { return given }
        defer { free(resolved) }
        let parts = String(cString: resolved).split(separator: "/").map(String.init)
        for count in parts.indices.reversed() {
            let root = "/" + parts[...count].joined(separator: "/")
            guard access(root + "/.git", F_OK) == 0 else { continue }
            return parts[(count + 1)...].map { $0 + "/" }.joined()
        }
        return given
    }

    /// The same files by their paths from the root of the repository.
    ///
    /// - Parameter folders: the folders that the paths begin with, as given.
    static func files(_ files: SourceFiles, below folders: [String]) -> SourceFiles {
        let prefixes = folders.map { (given: $0.hasSuffix("/") ? $0 : $0 + "/", shown: prefix(of: $0)) }
        let paths = files.paths.map { path in
            prefixes.first { path.hasPrefix($0.given) }.map { $0.shown + path.dropFirst($0.given.count) } ?? path
        }
        return SourceFiles(paths: paths) { files.text(of: $0)?.bytes }
    }
}

extension ReportFormat {
    /// Whether the report names files as the user does, rather than as the repository does.
    var isForPeople: Bool { self == .text || self == .json }
}
