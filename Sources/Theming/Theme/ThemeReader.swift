package import Diagnostics
import FoundationEssentials

/// Why a theme cannot be read from disk.
package enum ThemeReadError: Error, Hashable, Sendable {
    /// There is no folder at this path.
    case noFolder(path: String)
    /// The file or folder at this path cannot be read.
    case unreadable(path: String)
    /// The folder at this path is a link, which could lead in circles.
    case linkedFolder(path: String)
    /// Themes extend each other in a circle; their names, in order.
    case circle([String])
}

/// Reads theme folders from disk.
package enum ThemeReader {
    /// Reads all files of one theme folder, hidden ones excepted; `shownAs` is the folder as messages name it.
    package static func read(folder: String, shownAs: String) throws(ThemeReadError) -> ThemeFiles {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder else {
            throw .noFolder(path: folder)
        }
        var files: [ThemeFiles.File] = []
        try collect(folder, prefix: "", into: &files)
        return ThemeFiles(folder: shownAs, files: files)
    }

    /// Reads a theme and the themes that it extends, itself first, from folders side by side that bear their names.
    /// The theme that the program carries stands in for a parent that has no folder there.
    package static func readChain(
        theme: String, in folder: String, shownAs: String, carried: ThemeFiles? = nil,
        readYAMLMap: ([UInt8], FileID) -> (entries: [ThemeMapEntry], findings: [Finding])
    ) throws(ThemeReadError) -> [ThemeFiles] {
        var names: [String] = []
        var chain: [ThemeFiles] = []
        var next: String? = theme
        while let name = next {
            guard !names.contains(name) else { throw .circle(names + [name]) }
            names.append(name)
            guard isPlainName(name) else { throw .noFolder(path: "\(folder)/\(name)") }
            let path = "\(folder)/\(name)"
            let files: ThemeFiles
            if let carried, carried.folder == name, names.count > 1, !FileManager.default.fileExists(atPath: path) {
                files = carried
            } else {
                files = try read(folder: path, shownAs: "\(shownAs)/\(name)")
            }
            chain.append(files)
            let manifest = files.files.first { $0.path == ThemeManifest.path }
            // Faults of the manifest are reported when the theme is loaded.
            next = manifest.flatMap { file in
                readYAMLMap(file.bytes, FileID(0)).entries.first { $0.key == "extends" }?.value
            }
        }
        return chain
    }

    /// A theme is named like its folder, so its name must not lead anywhere else.
    private static func isPlainName(_ name: String) -> Bool {
        !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains(UInt8(ascii: "/"))
    }

    private static func collect(
        _ folder: String, prefix: String, into files: inout [ThemeFiles.File]
    ) throws(ThemeReadError) {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .unreadable(path: folder)
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            var isFolder = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw .unreadable(path: path)
            }
            if isFolder {
                let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
                guard !isLink else { throw .linkedFolder(path: path) }
                try collect(path, prefix: "\(prefix)\(name)/", into: &files)
            } else {
                guard let content = FileManager.default.contents(atPath: path) else { throw .unreadable(path: path) }
                files.append(.init(path: prefix + name, bytes: [UInt8](content)))
            }
        }
    }
}
