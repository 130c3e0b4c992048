internal import Diagnostics

/// The content of a file as git names it: by the hash of a short head and its bytes.
struct GitBlob {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether git gives the content this name: SHA-1 in most repositories, SHA-256 where `extensions.objectFormat` says so.
    func has(name: String) -> Bool {
        let head = Array("blob \(bytes.count)\0".utf8)
        return switch name.utf8.count {
        case 40: SHA1.hexadecimal(head, bytes) == name
        case 64: SHA256.hexadecimal(head + bytes) == name
        default: false
        }
    }
}
