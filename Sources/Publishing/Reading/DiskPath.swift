import Glibc

/// A relative path as the disk has it: bytes, since a name need not be valid Unicode and two spellings of one text are
/// two files, which `String` would call equal.
struct DiskPath: Hashable, Comparable, Sendable {
    /// The path without leading or trailing slash, and the zero byte that C wants at its end.
    private let terminated: [UInt8]

    /// The folder that paths are relative to.
    static let root = DiskPath("")

    init(_ text: String) {
        terminated = Array(text.utf8) + [0]
    }

    init(bytes: some Collection<UInt8>) {
        terminated = Array(bytes) + [0]
    }

    var bytes: ArraySlice<UInt8> {
        terminated.dropLast()
    }

    var isRoot: Bool {
        terminated.count == 1
    }

    /// The folder that holds it; `nil` for the root.
    var parent: DiskPath? {
        guard !isRoot else { return nil }
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return .root }
        return DiskPath(bytes: bytes[..<slash])
    }

    /// The path of the entry of this folder whose zero-terminated name is at `name`.
    func appending(_ name: UnsafePointer<CChar>) -> DiskPath {
        let count = strlen(name)
        return name.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            let name = UnsafeBufferPointer(start: start, count: count)
            return DiskPath(bytes: isRoot ? Array(name) : bytes + [UInt8(ascii: "/")] + name)
        }
    }

    /// Gives the path to C; the root is `.`, which every call takes for the folder itself.
    func withPointer<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        guard !isRoot else { return ".".withCString(body) }
        return terminated.withUnsafeBytes { raw in
            raw.withMemoryRebound(to: CChar.self) { buffer in
                guard let start = buffer.baseAddress else { preconditionFailure("the terminator is always there") }
                return body(start)
            }
        }
    }

    func hash(into hasher: inout Hasher) {
        terminated.withUnsafeBytes { hasher.combine(bytes: $0) }
    }

    static func < (left: DiskPath, right: DiskPath) -> Bool {
        // The terminator sorts below every byte of a name, so comparing up to the shorter length decides.
        left.terminated.withUnsafeBytes { left in
            right.terminated.withUnsafeBytes { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return false }
                return memcmp(first, second, min(left.count, right.count)) < 0
            }
        }
    }
}

extension DiskPath: CustomStringConvertible {
    /// The path for a message; bytes that are no Unicode show as replacement characters.
    var description: String {
        String(decoding: bytes, as: UTF8.self)
    }
}
