import Glibc

/// One entry of a folder, as `readdir` gives it.
struct FolderEntry: Sendable {
    enum Kind: Sendable {
        case file
        case folder
        case link
        /// A pipe, a socket or a device.
        case other
    }

    /// Relative to the folder that was opened, not to the one that was listed.
    let path: DiskPath
    let kind: Kind
}

extension OpenFolder {
    /// The entries of a folder below this one, in the order of the disk, without `.` and `..`. A symbolic link in the
    /// place of the folder is refused, so a listing never leaves the tree. Costs no `stat` where the disk tells kinds.
    func entries(of folder: DiskPath = .root) throws(DiskError) -> [FolderEntry] {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let opened = folder.withPointer { openat(descriptor, $0, flags) }
        guard opened >= 0 else { throw refused(.list, folder, errno) }
        guard let stream = fdopendir(opened) else {
            let code = errno
            close(opened)
            throw refused(.list, folder, code)
        }
        defer { closedir(stream) }
        return try entries(from: stream, of: folder)
    }

    private func entries(from stream: OpaquePointer, of folder: DiskPath) throws(DiskError) -> [FolderEntry] {
        guard let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) else {
            preconditionFailure("d_name is a stored field of dirent")
        }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw refused(.list, folder, errno) }
                return entries
            }
            // The record is shorter than the declared struct, so the name is read in place and never copied whole.
            let name = (UnsafeRawPointer(entry) + nameOffset).assumingMemoryBound(to: CChar.self)
            if strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { continue }
            let type = entry.pointee.d_type
            let path = folder.appending(name)
            guard let kind = try kind(type, path) else { continue }
            entries.append(FolderEntry(path: path, kind: kind))
        }
    }

    /// `nil` where the entry went away before it could be asked.
    private func kind(_ type: UInt8, _ path: DiskPath) throws(DiskError) -> FolderEntry.Kind? {
        switch Int(type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): try status(of: path)?.kind
        default: .other
        }
    }
}
