internal import Glibc
internal import Publishing

/// The one folder that tools may write to, new files only, and never through a link.
package struct WriteFolder: Sendable {
    /// Why nothing was written.
    package struct Refusal: Error, CustomStringConvertible {
        /// One line with the path, without a full stop.
        package let description: String
    }

    private let path: String

    /// - Parameter path: the folder, which must be there; it may itself be a link.
    package init(_ path: String) throws(Refusal) {
        self.path = path
        close(try open())
    }

    /// Writes all files, or none where one of them is there already, lies elsewhere or cannot be written.
    func write(_ files: [(path: String, text: String)]) throws(Refusal) {
        let root = try open()
        defer { close(root) }
        for file in files {
            guard SourceProposal.isPath(file.path) else {
                throw Refusal(description: "\(file.path) is no path of a source")
            }
            guard try !exists(file.path, in: root) else {
                throw Refusal(description: "\(file.path) exists already; nothing was written")
            }
        }
        var made: [Made] = []
        do throws(Refusal) {
            for file in files {
                try makeFolders(of: file.path, in: root, &made)
                try write(file.path, Array(file.text.utf8), in: root, &made)
            }
        } catch {
            for entry in made.reversed() { remove(entry, in: root) }
            throw Refusal(description: error.description + "; nothing was written")
        }
    }

    /// Something that was not there before.
    private struct Made {
        let path: String
        let isFolder: Bool
    }

    private func remove(_ entry: Made, in root: Int32) {
        guard case (let folder, let name)?? = try? parent(of: entry.path, in: root) else { return }
        defer { close(folder) }
        unlinkat(folder, name, entry.isFolder ? AT_REMOVEDIR : 0)
    }

    private func makeFolders(of file: String, in root: Int32, _ made: inout [Made]) throws(Refusal) {
        let parts = file.split(separator: "/")
        for count in 1..<max(1, parts.count) {
            let path = parts[..<count].joined(separator: "/")
            guard let (folder, name) = try parent(of: path, in: root) else { return }
            defer { close(folder) }
            if mkdirat(folder, name, 0o777) == 0 { made.append(Made(path: path, isFolder: true)) }
        }
    }

    private func open() throws(Refusal) -> Int32 {
        let folder = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw refusal("cannot open", path) }
        return folder
    }

    private func exists(_ file: String, in root: Int32) throws(Refusal) -> Bool {
        guard let (folder, name) = try parent(of: file, in: root) else { return false }
        defer { close(folder) }
        var status = stat()
        return fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    }

    private func write(_ file: String, _ bytes: [UInt8], in root: Int32, _ made: inout [Made]) throws(Refusal) {
        guard let (folder, name) = try parent(of: file, in: root) else { throw refusal("cannot create", file) }
        defer { close(folder) }
        let descriptor = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw refusal("cannot create", file) }
        made.append(Made(path: file, isFolder: false))
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw refusal("cannot write", file) }
            rest = rest.dropFirst(count)
        }
    }

    /// The folder of a file, held open, and the file's name in it; nil where the folder is not there.
    private func parent(of file: String, in root: Int32) throws(Refusal) -> (folder: Int32, name: String)? {
        var parts = file.split(separator: "/").map(String.init)
        let name = parts.removeLast()
        var folder = dup(root)
        for part in parts {
            let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
            let code = errno
            close(folder)
            if next < 0, code == ENOENT { return nil }
            guard next >= 0 else { throw Refusal(description: "'\(part)' of \(file) is a link or no folder") }
            folder = next
        }
        return (folder, name)
    }

    private func refusal(_ action: String, _ path: String) -> Refusal {
        Refusal(description: "\(action) \(path): \(strerror(errno).map { String(cString: $0) } ?? "")")
    }
}
