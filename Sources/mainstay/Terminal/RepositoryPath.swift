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
}
