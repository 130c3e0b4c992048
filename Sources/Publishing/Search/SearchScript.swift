/// One file of the index: a script that hands a value over, since a page opened from disk may load nothing but scripts.
struct SearchScript {
    private(set) var bytes: [UInt8]

    /// Begins the script of the value with a name.
    init(_ name: String) {
        bytes = Array("mainstaySearch(\"\(name)\",".utf8)
    }

    /// The number of bytes so far.
    var count: Int { bytes.count }

    mutating func append(literal: String) { bytes.append(contentsOf: literal.utf8) }

    /// Appends a string literal.
    mutating func append(string: some StringProtocol) {
        var string = String(string)
        bytes.append(UInt8(ascii: "\""))
        string.withUTF8 { append(escaped: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends what stands within a string literal.
    mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(ascii: "n"))
            case 0..<32: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
    }

    /// Ends the script.
    consuming func finished() -> [UInt8] {
        append(literal: ")\n")
        return bytes
    }
}
