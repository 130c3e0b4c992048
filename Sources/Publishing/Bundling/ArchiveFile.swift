internal import Diagnostics
internal import Glibc

/// An archive that grows on the disk and takes its place when it is whole. A class because it owns a descriptor.
final class ArchiveFile {
    private let path: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var hash = SHA256()

    init(_ path: String) throws(DiskError) {
        self.path = path
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .refused(.create, path: path, code: errno) }
    }

    deinit { close(descriptor) }

    /// Appends bytes.
    func write(_ bytes: [UInt8]) throws(DiskError) {
        hash.update(bytes)
        buffer += bytes
        if buffer.count >= 1 << 20 { try flush() }
    }

    /// Gives the archive its name, and writes its check sum beside it under that name and `.sha256`.
    func publish(as name: String) throws(DiskError) {
        try flush()
        guard fsync(descriptor) == 0 else { throw .refused(.write, path: path, code: errno) }
        guard rename(path, name) == 0 else { throw .refused(.move, path: name, code: errno) }
        let file = name.split(separator: "/").last ?? ""
        let line = SHA256.hexadecimal(ofHash: hash.finish()) + "  \(file)\n"
        try DiskFile.write(Array(line.utf8), to: name + ".sha256")
    }

    private func flush() throws(DiskError) {
        let code = buffer.withUnsafeBytes { OpenFolder.write($0, to: descriptor) }
        guard code == 0 else { throw .refused(.write, path: path, code: code) }
        buffer.removeAll(keepingCapacity: true)
    }
}
