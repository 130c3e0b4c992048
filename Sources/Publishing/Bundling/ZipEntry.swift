/// A file as it stands in a zip archive: compressed where that makes it smaller.
struct ZipEntry: Sendable {
    /// The path in the archive, ASCII, with `/`.
    let path: String
    /// The bytes in the archive.
    let bytes: [UInt8]
    /// The number of bytes before compression.
    let size: Int
    /// The CRC-32 of the bytes before compression.
    let checksum: UInt32
    /// Whether `bytes` are compressed.
    let isDeflated: Bool

    init(path: String, contents: [UInt8]) {
        let deflated = Deflate.compress(contents)
        self.path = path
        bytes = deflated ?? contents
        size = contents.count
        checksum = Deflate.checksum(contents)
        isDeflated = deflated != nil
    }
}
