internal import Glibc

/// A folder of its own for what is made on the way to a file, beside that file; it goes away with this object.
/// A class because it owns the folder.
final class ScratchFolder: Sendable {
    /// The absolute path.
    let path: String

    /// - Parameters:
    ///   - file: the file that is being made; the folders above it are made too.
    ///   - purpose: a word for the name. The name is no hidden one, since confined browsers may not look into those.
    init(beside file: String, for purpose: String) throws(DiskError) {
        try DiskFile.makeFolders(above: file)
        let parent = file.lastIndex(of: "/").map { String(file[...$0]) } ?? "./"
        guard let real = realpath(parent, nil) else { throw .refused(.list, path: parent, code: errno) }
        defer { free(real) }
        var template = Array((String(cString: real) + "/mainstay-\(purpose)-XXXXXX").utf8CString)
        guard let made = mkdtemp(&template) else { throw .refused(.create, path: parent, code: errno) }
        path = String(cString: made)
    }

    /// The path of something in it.
    func callAsFunction(_ name: String) -> String { path + "/" + name }

    deinit {
        // What cannot be removed is left: the file that was wanted is made by now.
        if let folder = try? OpenFolder(path) { try? Self.removeAll(in: folder, .root) }
        rmdir(path)
    }

    private static func removeAll(in folder: OpenFolder, _ path: DiskPath) throws {
        for entry in try folder.entries(of: path) {
            if entry.kind == .folder {
                try removeAll(in: folder, entry.path)
                _ = try folder.removeFolder(entry.path)
            } else {
                try folder.removeFile(entry.path)
            }
        }
    }
}
