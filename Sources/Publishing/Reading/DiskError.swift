import Glibc

/// What the disk refused: an environment failure that carries the path and the system's own words.
package enum DiskError: Error, Hashable, Sendable {
    /// A system call failed with this `errno`.
    case refused(DiskAction, path: String, code: Int32)
    /// The path names a folder, a pipe or a device where a file is wanted.
    case notAFile(path: String)
    /// The file is longer than the reader was told to accept, in bytes.
    case tooLarge(path: String, limit: Int)
    /// The folder lies deeper than the listing was told to go, in levels.
    case tooDeep(path: String, limit: Int)
    /// The folder holds more files than the listing was told to accept.
    case tooMany(path: String, limit: Int)
}

/// What was being done when the disk refused; the raw value is the verb of the message.
package enum DiskAction: String, Sendable {
    case read
    case list
    case create
    case write
    case link
    case move
    case remove
    case lock
    case run
}

extension DiskError {
    /// Whether there is nothing at the path.
    var isAbsence: Bool {
        if case .refused(_, _, ENOENT) = self { true } else { false }
    }
}

extension DiskError: CustomStringConvertible {
    /// One line without a full stop, such as `cannot read Content/handbook.yaml: Permission denied`.
    package var description: String {
        switch self {
        case .refused(let action, let path, let code):
            "cannot \(action.rawValue) \(path): \(Self.systemText(code))"
        case .notAFile(let path):
            "cannot read \(path): it is not a regular file"
        case .tooLarge(let path, let limit):
            "cannot read \(path): it is larger than \(limit) bytes"
        case .tooDeep(let path, let limit):
            "cannot list \(path): it lies deeper than \(limit) folders"
        case .tooMany(let path, let limit):
            "cannot list \(path): it holds more than \(limit) files"
        }
    }

    /// The C library's text for an `errno`; glibc keeps the buffer per thread.
    private static func systemText(_ code: Int32) -> String {
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }
}
