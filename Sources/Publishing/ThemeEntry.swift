internal import Diagnostics
internal import Theming

/// A theme that a handbook can be built with.
package struct ThemeEntry: Sendable {
    /// Its name.
    package let name: String
    /// Where it is: a folder, or the program itself.
    package let place: String
    /// The theme whose files stand in where it has none.
    package let extends: String?
    /// A sentence for whoever chooses.
    package let description: String?

    /// The carried theme first, then those in the folders of `parent` by name; what has no `theme.yaml` is no theme.
    package static func list(in parent: String) throws(BuildFailure) -> [ThemeEntry] {
        let carried = ThemeEntry(
            CarriedTheme.files.files.first { $0.path == "theme.yaml" }?.bytes, place: "in the program")
        let paths: [String]
        do { paths = try FolderListing.read(parent).files } catch { return [carried] }
        let manifests = paths.filter { $0.hasSuffix("/theme.yaml") && $0.utf8.count { $0 == UInt8(ascii: "/") } == 1 }
        var entries = [carried]
        for path in manifests.sorted() {
            do {
                entries.append(
                    ThemeEntry(
                        try DiskFile.read(parent + "/" + path), place: parent + "/" + path.dropLast("/theme.yaml".count)
                    ))
            } catch { throw .unreadable(error) }
        }
        return entries
    }

    private init(_ manifest: [UInt8]?, place: String) {
        let entries = manifest.map { ThemeYAML.entries($0, FileID(0)).entries } ?? []
        func value(_ key: String) -> String? { entries.first { $0.key == key }?.value }
        name = value("name") ?? place.split(separator: "/").last.map(String.init) ?? place
        self.place = place
        extends = value("extends")
        description = value("description")
    }
}
