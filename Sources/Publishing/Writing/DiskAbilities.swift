import Glibc

/// What the file system under the output is asked to do; a test turns one off to walk the other way.
package struct DiskAbilities: Sendable {
    /// `renameat2(RENAME_EXCHANGE)`: ext4, XFS, Btrfs, tmpfs and overlay have it, NFS has not.
    package var exchangesFolders = true
    /// Hard links: FAT and some network disks have none.
    package var linksFiles = true

    package init(exchangesFolders: Bool = true, linksFiles: Bool = true) {
        self.exchangesFolders = exchangesFolders
        self.linksFiles = linksFiles
    }
}

/// The Linux call that renames with conditions, which the C library's headers hide from Swift.
enum ConditionalRename: UInt32 {
    /// Fails with `EEXIST` where the target exists.
    case noReplace = 1
    /// Both names change places in one step.
    case exchange = 2

    /// Gives an `errno`, zero for none; `ENOSYS` where the C library lacks the call.
    func callAsFunction(_ from: String, in source: OpenFolder, to target: String, in folder: OpenFolder) -> Int32 {
        guard let call = Self.call else { return ENOSYS }
        return call(source.descriptor, from, folder.descriptor, target, rawValue) == 0 ? 0 : errno
    }

    /// Whether an `errno` says that the kernel or the disk cannot do it, rather than that it went wrong.
    static func isUnsupported(_ code: Int32) -> Bool {
        code == ENOSYS || code == EINVAL || code == EOPNOTSUPP
    }

    private typealias Call =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

    private static let call: Call? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: Call.self) }
}
