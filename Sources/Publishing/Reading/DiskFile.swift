import Glibc

/// Whole files, read in one go.
package enum DiskFile {
    /// The bytes of a regular file; a symbolic link is followed, a pipe or device is refused instead of waited for.
    /// `limit` is in bytes and keeps a stray disk image from filling the memory.
    package static func read(_ path: String, limit: Int = 64 << 20) throws(DiskError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw .refused(.read, path: path, code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .refused(.read, path: path, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
        guard Int(status.st_size) <= limit else { throw .tooLarge(path: path, limit: limit) }
        return try contents(of: file, path: path, expecting: Int(status.st_size), limit: limit)
    }

    /// Reads to the end, wherever that is: the file may grow or shrink while it is read.
    private static func contents(
        of file: Int32, path: String, expecting size: Int, limit: Int
    ) throws(DiskError) -> [UInt8] {
        var bytes: [UInt8] = []
        // One byte more than expected, so that the usual file ends with the read that filled it and one empty read.
        var capacity = size + 1
        while true {
            var code: Int32 = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                (count, code) = fill(buffer, from: file)
            }
            guard code == 0 else { throw .refused(.read, path: path, code: code) }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
            guard chunk.count == capacity else { return bytes }
            capacity = 1 << 16
        }
    }

    /// Reads until the buffer is full or the file ends; gives the count of bytes and an `errno`, zero for none.
    static func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>, from file: Int32) -> (count: Int, code: Int32) {
        var count = 0
        while count < buffer.count, let start = buffer.baseAddress {
            let got = Glibc.read(file, start + count, buffer.count - count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { return (count, errno) }
            guard got > 0 else { break }
            count += got
        }
        return (count, 0)
    }
}
