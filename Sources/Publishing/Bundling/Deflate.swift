import CZlib

/// Compression as zip archives want it: deflate (RFC 1951) without a header, and CRC-32.
enum Deflate {
    /// The bytes compressed; nil where that would not make them fewer.
    static func compress(_ bytes: [UInt8]) -> [UInt8]? {
        guard !bytes.isEmpty else { return nil }
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        // A negative width of the window leaves out the header of zlib; 8 is its usual size of memory.
        let opened = deflateInit2_(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard opened == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let output = [UInt8](unsafeUninitializedCapacity: bytes.count) { output, count in
            let isWhole = bytes.withUnsafeBufferPointer { input in
                // zlib does not write to its input, though its interface does not say so.
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = isWhole ? Int(stream.total_out) : 0
        }
        return output.isEmpty ? nil : output
    }

    /// The check sum that a zip archive keeps of each file.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { UInt32(crc32(0, $0.baseAddress, UInt32($0.count))) }
    }
}
