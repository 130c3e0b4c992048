import Glibc
import Testing

@testable import Publishing

/// A folder of the test's own that goes away with it.
final class TemporaryFolder: Sendable {
    let path: String

    /// In memory where that is asked for and possible: thousands of little sites wear a disk down to seconds.
    init(inMemory: Bool = false) throws {
        let place = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
        var template = Array("\(place)/mainstay-test-XXXXXX".utf8CString)
        path = String(cString: try #require(mkdtemp(&template)))
    }

    deinit {
        try? Self.removeAll(in: OpenFolder(path), .root)
        rmdir(path)
    }

    private static func removeAll(in folder: OpenFolder, _ path: DiskPath) throws {
        try folder.openToWriting(path)
        for entry in try folder.entries(of: path) {
            if entry.kind == .folder {
                try removeAll(in: folder, entry.path)
                _ = try folder.removeFolder(entry.path)
            } else {
                try folder.removeFile(entry.path)
            }
        }
    }

    func callAsFunction(_ name: String) -> String {
        "\(path)/\(name)"
    }

    /// Writes a file as an editor does: a new one that takes the old one's name.
    func write(_ name: String, _ text: String) throws {
        let folder = try OpenFolder(path)
        try folder.makeParents(of: DiskPath(name))
        try folder.removeFile(DiskPath(name))
        try folder.create(name, Array(text.utf8))
    }

    func makeFolder(_ name: String, mode: mode_t = 0o755) throws {
        let folder = try OpenFolder(path)
        try folder.makeParents(of: DiskPath(name))
        try folder.makeFolder(DiskPath(name))
        try folder.setMode(mode, of: DiskPath(name))
    }

    func makeLink(_ name: String, to target: String) throws {
        try #require(symlink(target, self(name)) == 0)
    }

    func remove(_ name: String) throws {
        try OpenFolder(path).removeFile(DiskPath(name))
    }

    func text(_ name: String) throws -> String {
        String(decoding: try DiskFile.read(self(name)), as: UTF8.self)
    }

    func names() throws -> [String] {
        try OpenFolder(path).entries().map(\.path.description).sorted()
    }

    /// Inode and time of modification: equal only if the file was not rewritten.
    func identity(_ name: String) throws -> [Int] {
        var status = stat()
        try #require(lstat(self(name), &status) == 0)
        return [Int(status.st_ino), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }

    /// All that is below a folder, by path: contents and mode of files, targets of links, modes of folders.
    /// `nil` where there is no such folder.
    func snapshot(_ name: String) throws -> [String: String]? {
        guard let folder = try OpenFolder(path).folder(name) else { return nil }
        var snapshot: [String: String] = [:]
        try Self.add(.root, of: folder, to: &snapshot)
        return snapshot
    }

    private static func add(_ path: DiskPath, of folder: OpenFolder, to snapshot: inout [String: String]) throws {
        for entry in try folder.entries(of: path) {
            let status = try #require(try folder.status(of: entry.path))
            let mode = String(status.mode, radix: 8)
            let whole = folder.shown(entry.path)
            switch entry.kind {
            case .file:
                snapshot["\(entry.path)"] = mode + " " + String(decoding: try DiskFile.read(whole), as: UTF8.self)
            case .folder:
                snapshot["\(entry.path)"] = mode + " folder"
                try add(entry.path, of: folder, to: &snapshot)
            case .link: snapshot["\(entry.path)"] = "-> " + (try target(of: whole))
            case .other: snapshot["\(entry.path)"] = mode + " other"
            }
        }
    }

    private static func target(of link: String) throws -> String {
        let real = try #require(realpath(link, nil))
        defer { free(real) }
        return String(cString: real)
    }
}
