import Glibc

extension OpenFolder {
    /// Gives a file or symbolic link a second name at the same path in another folder, so that inode and times stay;
    /// where the disk has no hard links, or not for this file, a copy with the same mode and times.
    func link(_ path: DiskPath, into target: OpenFolder, _ abilities: DiskAbilities) throws(SiteWritingError) {
        var code = abilities.linksFiles ? link(path, into: target) : EPERM
        if code == ENOENT {
            try target.makeParents(of: path)
            code = abilities.linksFiles ? link(path, into: target) : EPERM
        }
        switch code {
        case 0: return
        case EPERM, EXDEV, EMLINK, EOPNOTSUPP, ENOSYS: try copy(path, into: target)
        default: throw .disk(refused(.link, path, code))
        }
    }

    private func link(_ path: DiskPath, into target: OpenFolder) -> Int32 {
        path.withPointer { linkat(descriptor, $0, target.descriptor, $0, 0) == 0 ? 0 : errno }
    }

    private func copy(_ path: DiskPath, into target: OpenFolder) throws(SiteWritingError) {
        try target.makeParents(of: path)
        switch try reading({ () throws(DiskError) in try status(of: path)?.kind }) {
        case .file: try copyFile(path, into: target)
        case .link: try copyLink(path, into: target)
        case .folder, .other, nil: throw .disk(refused(.link, path, EPERM))
        }
    }

    private func copyFile(_ path: DiskPath, into target: OpenFolder) throws(SiteWritingError) {
        let source = path.withPointer { openat(descriptor, $0, O_RDONLY | O_NOFOLLOW | O_CLOEXEC) }
        guard source >= 0 else { throw .disk(refused(.read, path, errno)) }
        defer { close(source) }
        var status = stat()
        guard fstat(source, &status) == 0 else { throw .disk(refused(.read, path, errno)) }
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        let copy = path.withPointer { openat(target.descriptor, $0, flags, 0o600) }
        guard copy >= 0 else { throw .disk(target.refused(.create, path, errno)) }
        defer { close(copy) }
        var code = Self.copy(from: source, to: copy)
        if code == 0, fchmod(copy, status.st_mode & 0o7777) != 0 { code = errno }
        let times = [status.st_atim, status.st_mtim]
        if code == 0, futimens(copy, times) != 0 { code = errno }
        guard code == 0 else { throw .disk(target.refused(.write, path, code)) }
    }

    private static func copy(from source: Int32, to copy: Int32) -> Int32 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 16) { buffer in
            while true {
                let (count, readCode) = DiskFile.fill(buffer, from: source)
                guard readCode == 0, count > 0 else { return readCode }
                let code = write(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]), to: copy)
                guard code == 0 else { return code }
            }
        }
    }

    private func copyLink(_ path: DiskPath, into target: OpenFolder) throws(SiteWritingError) {
        var destination = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let count = path.withPointer { readlinkat(descriptor, $0, &destination, Int(PATH_MAX)) }
        guard count >= 0 else { throw .disk(refused(.read, path, errno)) }
        let code = path.withPointer { symlinkat(destination, target.descriptor, $0) == 0 ? 0 : errno }
        guard code == 0 else { throw .disk(target.refused(.create, path, code)) }
    }
}
