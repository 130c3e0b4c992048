import Glibc

/// Kept in staging from before the swap until after the clean-up, for the run that follows a kill: whether the swap
/// happened, and which foreign files the new site has been given.
struct CarryJournal: Sendable {
    static let name = "journal"

    /// The inode of the folder that was built. While staging holds it, the swap has not happened.
    let site: UInt
    /// The inode of each foreign file and folder at the time it was carried over. A reader who replaces or deletes such a
    /// file in the new site afterwards has the last word, and one that appeared in the old site later is told apart.
    private(set) var carried: [DiskPath: UInt] = [:]

    init(site: UInt) {
        self.site = site
    }

    /// `nil` where staging has no journal, so that the swap cannot have happened.
    init?(in staging: OpenFolder) throws(SiteWritingError) {
        let read: [UInt8]? = try reading { () throws(DiskError) in
            do throws(DiskError) {
                return try DiskFile.read(staging.shown(DiskPath(Self.name)), limit: .max)
            } catch .refused(_, _, ENOENT) {
                return nil
            }
        }
        let records = (read ?? []).split(separator: 0).compactMap(Self.record)
        guard let first = records.first else { return nil }
        self.init(site: first.inode)
        for (inode, path) in records.dropFirst() { carried[path] = inode }
    }

    mutating func record(_ path: DiskPath, inode: UInt) {
        carried[path] = inode
    }

    /// Writes it whole or not at all.
    func write(in staging: OpenFolder) throws(SiteWritingError) {
        var bytes = Array("\(site) ".utf8) + [0]
        // A name may hold anything but a zero byte, a line feed too.
        for (path, inode) in carried.sorted(by: { $0.key < $1.key }) {
            bytes += Array("\(inode) ".utf8) + path.bytes + [0]
        }
        try staging.create("\(Self.name).part", bytes)
        try staging.move(DiskPath("\(Self.name).part"), to: staging, at: DiskPath(Self.name))
    }

    private static func record(_ bytes: ArraySlice<UInt8>) -> (inode: UInt, path: DiskPath)? {
        guard let space = bytes.firstIndex(of: UInt8(ascii: " ")),
            let inode = UInt(String(decoding: bytes[..<space], as: UTF8.self))
        else { return nil }
        return (inode, DiskPath(bytes: bytes[(space + 1)...]))
    }
}
