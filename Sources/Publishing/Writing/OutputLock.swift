import Glibc

/// The right to write one output, held until the process ends or lets go. A kill lets go of it too, since the kernel does.
/// A class because it owns a descriptor that must be closed once.
final class OutputLock: Sendable {
    private let descriptor: Int32

    /// Waits up to `patience` for another build to end.
    init(of output: Output, patience: Duration) throws(SiteWritingError) {
        let deadline = ContinuousClock.now + patience
        while true {
            if let held = try Self.attempt(output) {
                descriptor = held
                return
            }
            guard ContinuousClock.now < deadline else { throw .busy(output: output.shown) }
            usleep(20_000)
        }
    }

    deinit {
        close(descriptor)
    }

    /// Removes the lock file while it is still held, so that no one can be waiting on a file that is about to vanish
    /// without noticing: who gets it then sees that the name is gone and tries again.
    func removeFile(of output: Output) {
        unlinkat(output.parent.descriptor, output.lockName, 0)
    }

    private static func attempt(_ output: Output) throws(SiteWritingError) -> Int32? {
        let (folder, name) = (output.parent, output.lockName)
        let file = openat(folder.descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .disk(folder.refused(.lock, DiskPath(name), errno)) }
        if flock(file, LOCK_EX | LOCK_NB) == 0 {
            if isStill(name, in: folder, file) { return file }
            close(file)
            return nil
        }
        let code = errno
        close(file)
        guard code == EWOULDBLOCK else { throw .disk(folder.refused(.lock, DiskPath(name), code)) }
        return nil
    }

    /// Whether the name still leads to the locked file; its former holder may have removed it.
    private static func isStill(_ name: String, in folder: OpenFolder, _ file: Int32) -> Bool {
        var (locked, named) = (stat(), stat())
        guard fstat(file, &locked) == 0, fstatat(folder.descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0 else {
            return false
        }
        return locked.st_ino == named.st_ino && locked.st_dev == named.st_dev
    }
}
