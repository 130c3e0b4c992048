import Glibc

extension OpenFolder {
    /// Whether a regular file at this path has exactly these contents. Whatever else is there, or cannot be read, has not.
    func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
        let file = openat(descriptor, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return false }
        return Int(status.st_size) == bytes.count && Self.matches(file, bytes)
    }

    private static func matches(_ file: Int32, _ bytes: [UInt8]) -> Bool {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: min(bytes.count + 1, 1 << 16)) { buffer in
            bytes.withUnsafeBytes { expected in
                var position = 0
                while true {
                    let (count, code) = DiskFile.fill(buffer, from: file)
                    guard code == 0, position + count <= expected.count else { return false }
                    guard count > 0, let start = buffer.baseAddress, let other = expected.baseAddress else {
                        return position == expected.count
                    }
                    guard memcmp(start, other + position, count) == 0 else { return false }
                    position += count
                    // A buffer that was not filled means that the file has ended.
                    if count < buffer.count { return position == expected.count }
                }
            }
        }
    }
}
