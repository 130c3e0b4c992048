import Glibc

extension OpenFolder {
    /// Makes a new file with these contents, and its folders where they are missing.
    /// The folders are made only after the file was refused, so the common file costs three calls.
    func create(_ path: String, _ bytes: [UInt8], synced: Bool = false) throws(SiteWritingError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        var file = openat(descriptor, path, flags, 0o666)
        if file < 0, errno == ENOENT {
            try makeParents(of: DiskPath(path))
            file = openat(descriptor, path, flags, 0o666)
        }
        guard file >= 0 else {
            throw errno == EEXIST ? .writtenTwice(path) : .disk(refused(.create, DiskPath(path), errno))
        }
        var code = bytes.withUnsafeBytes { Self.write($0, to: file) }
        if code == 0, synced, fdatasync(file) != 0 { code = errno }
        // A network disk may tell only here that it is full.
        if close(file) != 0, code == 0 { code = errno }
        guard code == 0 else { throw .disk(refused(.write, DiskPath(path), code)) }
    }

    static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int32 {
        var rest = bytes
        while let start = rest.baseAddress, rest.count > 0 {
            let count = Glibc.write(file, start, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return errno }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
        return 0
    }

    /// Makes one folder; one that is there already will do.
    func makeFolder(_ path: DiskPath, mode: mode_t = 0o777) throws(SiteWritingError) {
        let code = path.withPointer { mkdirat(descriptor, $0, mode) == 0 ? 0 : errno }
        guard code == 0 || code == EEXIST else { throw .disk(refused(.create, path, code)) }
    }

    func makeParents(of path: DiskPath) throws(SiteWritingError) {
        guard let parent = path.parent, !parent.isRoot else { return }
        let code = parent.withPointer { mkdirat(descriptor, $0, 0o777) == 0 ? 0 : errno }
        if code == 0 || code == EEXIST { return }
        guard code == ENOENT else { throw .disk(refused(.create, parent, code)) }
        try makeParents(of: parent)
        try makeFolder(parent)
    }

    func setMode(_ mode: mode_t, of path: DiskPath) throws(SiteWritingError) {
        let code = path.withPointer { fchmodat(descriptor, $0, mode, 0) == 0 ? 0 : errno }
        guard code == 0 else { throw .disk(refused(.write, path, code)) }
    }

    func removeFile(_ path: DiskPath) throws(SiteWritingError) {
        let code = path.withPointer { unlinkat(descriptor, $0, 0) == 0 ? 0 : errno }
        guard code == 0 || code == ENOENT else { throw .disk(refused(.remove, path, code)) }
    }

    /// Removes an empty folder; `false` where something is in it.
    func removeFolder(_ path: DiskPath) throws(SiteWritingError) -> Bool {
        let code = path.withPointer { unlinkat(descriptor, $0, AT_REMOVEDIR) == 0 ? 0 : errno }
        if code == ENOTEMPTY || code == EEXIST { return false }
        guard code == 0 || code == ENOENT else { throw .disk(refused(.remove, path, code)) }
        return true
    }

    /// Renames over whatever file is at the target.
    func move(_ path: DiskPath, to folder: OpenFolder, at target: DiskPath) throws(SiteWritingError) {
        let code = path.withPointer { from in
            target.withPointer { renameat(descriptor, from, folder.descriptor, $0) == 0 ? 0 : errno }
        }
        guard code == 0 else { throw .disk(refused(.move, path, code)) }
    }

    /// Opens a folder in it; `nil` where nothing is.
    func folder(_ name: String) throws(SiteWritingError) -> OpenFolder? {
        try reading { () throws(DiskError) in
            do throws(DiskError) {
                return try OpenFolder("\(path)/\(name)")
            } catch .refused(_, _, ENOENT) {
                return nil
            }
        }
    }
}
