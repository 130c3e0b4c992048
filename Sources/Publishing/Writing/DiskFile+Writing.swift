internal import Glibc

extension DiskFile {
    /// Writes a whole file in the place of an older one, and makes the folders above it.
    package static func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
        try makeFolders(above: path)
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .refused(.create, path: path, code: errno) }
        defer { close(file) }
        let code = bytes.withUnsafeBytes { OpenFolder.write($0, to: file) }
        guard code == 0 else { throw .refused(.write, path: path, code: code) }
    }

    /// Whether anything has this path.
    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Writes a whole file where there is none yet, and makes the folders above it.
    package static func create(_ bytes: [UInt8], at path: String) throws(DiskError) {
        try makeFolders(above: path)
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .refused(.create, path: path, code: errno) }
        defer { close(file) }
        let code = bytes.withUnsafeBytes { OpenFolder.write($0, to: file) }
        guard code == 0 else { throw .refused(.write, path: path, code: code) }
    }

    static func makeFolders(above path: String) throws(DiskError) {
        for (position, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && position > 0 {
            let folder = String(decoding: path.utf8.prefix(position), as: UTF8.self)
            guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
                throw .refused(.create, path: folder, code: errno)
            }
        }
    }
}
