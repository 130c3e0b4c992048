import Glibc

/// A folder held open, so that what is done in it stays in it even when it is renamed meanwhile.
/// A class because it owns a descriptor that must be closed once.
final class OpenFolder: Sendable {
    /// The path it was opened by, for messages.
    let path: String
    let descriptor: Int32

    init(_ path: String) throws(DiskError) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .refused(.list, path: path, code: errno) }
        self.path = path
    }

    deinit {
        close(descriptor)
    }

    /// The path of something in it as a message shows it.
    func shown(_ entry: DiskPath) -> String {
        entry.isRoot ? path : "\(path)/\(entry)"
    }

    func refused(_ action: DiskAction, _ entry: DiskPath, _ code: Int32) -> DiskError {
        .refused(action, path: shown(entry), code: code)
    }

    /// What is at a path, without following a symbolic link there; `nil` where nothing is.
    func status(of entry: DiskPath) throws(DiskError) -> FileStatus? {
        var found = stat()
        let code = entry.withPointer { fstatat(descriptor, $0, &found, AT_SYMLINK_NOFOLLOW) == 0 ? 0 : errno }
        switch code {
        case 0: return FileStatus(found)
        case ENOENT, ENOTDIR: return nil
        default: throw refused(.read, entry, code)
        }
    }
}

/// The part of `struct stat` that decides what is done with a file.
struct FileStatus: Sendable {
    let kind: FolderEntry.Kind
    let device: UInt
    let inode: UInt
    /// The permission bits, with set-id and sticky.
    let mode: mode_t
    /// In bytes.
    let size: Int

    init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            default: .other
            }
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        mode = status.st_mode & 0o7777
        size = Int(status.st_size)
    }
}
