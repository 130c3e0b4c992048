internal import Diagnostics
internal import Handbook
internal import PlanSource
internal import Theming

/// Pictures and documents that would take the place of a page or of a file of the theme: the author's mistake, not the
/// disk's, so it is found before anything is written.
enum AttachmentClash {
    static func findings(_ handbook: Handbook, _ content: ContentFolder, _ theme: LoadedTheme?) -> [Finding] {
        let attachments = content.paths.enumerated().filter { SourceRole(path: $0.element) == .attachment }
        guard !attachments.isEmpty else { return [] }
        let taken =
            [ServiceWorker.path] + handbook.pages.map(\.route) + (theme?.theme.assets ?? []).map { "assets/" + $0.path }
        let (files, folders) = (Set(taken), Set(taken.flatMap(foldersOnTheWay)))
        let reserved =
            ["search", "api"] + ([""] + handbook.languages.dropFirst().map { $0 + "/" }).map { $0 + "calendar" }
        return attachments.filter { _, path in
            reserved.contains { path == $0 || path.hasPrefix($0 + "/") }
                || files.contains(path) || folders.contains(path)
                || foldersOnTheWay(to: path).contains(where: files.contains)
        }.map { index, path in
            Finding(
                .error, "attachment-clash",
                "'\(path)' is the name of a page, of a file of the theme, or of one that the build writes",
                at: SourceLocation(file: FileID(index), line: 1, column: 1),
                help: "rename it, or move it to another folder")
        }
    }

    private static func foldersOnTheWay(to path: String) -> [String] {
        path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }
}
