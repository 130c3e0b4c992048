internal import Glibc

extension DiskFile {
    /// Puts a whole file in the place of another at once: a kill leaves the old one or the new one.
    ///
    /// - Parameter isNew: whether there must be no file yet.
    /// - Returns: false where `isNew` and somebody else has made the file meanwhile.
    package static func replace(_ path: String, with bytes: [UInt8], isNew: Bool) throws(DiskError) -> Bool {
        // Hidden, since what a kill leaves there must not count as content.
        let name = path.split(separator: "/").last ?? ""
        let temporary = String(path.dropLast(name.count)) + ".\(name).new"
        unlink(temporary)
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .refused(.create, path: temporary, code: errno) }
        var code = bytes.withUnsafeBytes { OpenFolder.write($0, to: file) }
        if code == 0, !isNew { keepMode(of: path, on: file) }
        if code == 0, fsync(file) != 0 { code = errno }
        close(file)
        guard code == 0 else {
            unlink(temporary)
            throw .refused(.write, path: temporary, code: code)
        }
        defer { unlink(temporary) }
        // A link never takes the place of a file, and a rename always does.
        let result = isNew ? link(temporary, path) : rename(temporary, path)
        if result != 0, isNew, errno == EEXIST { return false }
        guard result == 0 else { throw .refused(.move, path: path, code: errno) }
        return true
    }

    private static func keepMode(of path: String, on file: Int32) {
        var status = stat()
        if stat(path, &status) == 0 { fchmod(file, status.st_mode & 0o7777) }
    }
}
