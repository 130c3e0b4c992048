package import FoundationEssentials

/// The folder that holds the package manifest.
package enum PackageFolder {
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The place on disk of a path below the root.
    package static func path(_ path: String) -> String { root.appending(path: path).path }

    /// The paths of all files below a folder, in order.
    package static func paths(below folder: String) -> [String] {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
        return paths.sorted().map { folder + "/" + $0 }
    }

    package static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }
}
