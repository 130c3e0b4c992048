import CZlib
import Testing

/// Reads a zip archive by its directory, as unpackers do: by another way than it was written.
struct ZipReader {
    struct Entry {
        let path: String
        let contents: [UInt8]
        let mode: UInt32
        let date: Int
    }

    let bytes: [UInt8]
    /// The number of entries that the end of the archive names.
    let count: Int
    private let directory: Int

    init(_ bytes: [UInt8]) throws {
        self.bytes = bytes
        let end = bytes.count - 22
        try #require(Self.number(bytes, at: end, 4) == 0x0605_4b50)
        guard Self.number(bytes, at: end + 10, 2) == 0xFFFF else {
            count = Self.number(bytes, at: end + 10, 2)
            directory = Self.number(bytes, at: end + 16, 4)
            return
        }
        try #require(Self.number(bytes, at: end - 20, 4) == 0x0706_4b50)
        let large = Self.number(bytes, at: end - 12, 8)
        try #require(Self.number(bytes, at: large, 4) == 0x0606_4b50)
        count = Self.number(bytes, at: large + 32, 8)
        directory = Self.number(bytes, at: large + 48, 8)
    }

    /// Every entry in the order of the directory, unpacked and checked.
    func entries() throws -> [Entry] {
        var place = directory
        return try (0..<count).map { _ in
            try #require(number(at: place, 4) == 0x0201_4b50)
            let (nameLength, extraLength) = (number(at: place + 28, 2), number(at: place + 30, 2))
            let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
            var offset = number(at: place + 42, 4)
            if offset == 0xFFFF_FFFF { offset = number(at: place + 46 + nameLength + 4, 8) }
            let entry = Entry(
                path: name, contents: try contents(at: offset, name, from: place),
                mode: UInt32(number(at: place + 38, 4) >> 16), date: number(at: place + 14, 2))
            place += 46 + nameLength + extraLength
            return entry
        }
    }

    private func contents(at offset: Int, _ name: String, from place: Int) throws -> [UInt8] {
        try #require(number(at: offset, 4) == 0x0403_4b50)
        try #require(bytes[(offset + 4)..<(offset + 26)].dropFirst(2) == bytes[(place + 6)..<(place + 28)].dropFirst(2))
        let start = offset + 30 + number(at: offset + 26, 2) + number(at: offset + 28, 2)
        try #require(bytes[(offset + 30)..<start].elementsEqual(name.utf8))
        let (method, size) = (number(at: place + 10, 2), number(at: place + 24, 4))
        let packed = Array(bytes[start..<(start + number(at: place + 20, 4))])
        let contents = method == 0 ? packed : Self.inflate(packed, size: size)
        try #require(contents.count == size)
        try #require(Int(crc32(0, contents, UInt32(size))) == number(at: place + 16, 4))
        return contents
    }

    private func number(at place: Int, _ count: Int) -> Int { Self.number(bytes, at: place, count) }

    private static func number(_ bytes: [UInt8], at place: Int, _ count: Int) -> Int {
        bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    private static func inflate(_ packed: [UInt8], size: Int) -> [UInt8] {
        var (stream, input) = (z_stream(), packed)
        inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        defer { inflateEnd(&stream) }
        return [UInt8](unsafeUninitializedCapacity: size) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(size)
                _ = CZlib.inflate(&stream, Z_FINISH)
            }
            count = Int(stream.total_out)
        }
    }
}
