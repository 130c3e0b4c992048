internal import ContinuityModel

/// A zip archive as a stream: entries one by one, then the directory. It grows into its 64-bit form where it must.
///
/// Equal entries in equal order on the same day give equal bytes: times, owners and permissions are fixed.
struct ZipArchive {
    private let date: ZipDate
    private let isLarge: @Sendable (UInt64) -> Bool
    private var directory: [UInt8] = []
    private var entries: UInt64 = 0
    private var offset: UInt64 = 0

    /// - Parameter largest: the largest number that the 32-bit form holds; smaller ones are for tests.
    init(day: CalendarDate, largest: UInt64 = UInt64(UInt32.max) - 1) {
        date = ZipDate(day)
        isLarge = { $0 > largest }
    }

    /// The bytes of one more entry.
    mutating func append(_ entry: ZipEntry) -> [UInt8] {
        var header = ZipRecord(signature: 0x0403_4b50)
        header.add(UInt16(20))
        add(entry, to: &header)
        header.add(UInt16(entry.path.utf8.count))
        header.add(UInt16(0))
        header.add(entry.path.utf8)
        addToDirectory(entry)
        entries += 1
        offset += UInt64(header.bytes.count + entry.bytes.count)
        return header.bytes + entry.bytes
    }

    /// The bytes that end the archive.
    func end() -> [UInt8] {
        let size = UInt64(directory.count)
        let needsMore = isLarge(offset) || isLarge(size) || entries >= UInt64(UInt16.max)
        var end = ZipRecord(signature: 0x0605_4b50)
        end.add(UInt32(0))
        for _ in 0..<2 { end.add(needsMore ? UInt16.max : UInt16(truncatingIfNeeded: entries)) }
        end.add(needsMore ? UInt32.max : UInt32(truncatingIfNeeded: size))
        end.add(needsMore ? UInt32.max : UInt32(truncatingIfNeeded: offset))
        end.add(UInt16(0))
        return directory + (needsMore ? largeEnd(size) : []) + end.bytes
    }

    /// Version, flags, method, time, checksum and sizes, as both the entry and the directory have them.
    private func add(_ entry: ZipEntry, to record: inout ZipRecord) {
        record.add(UInt16(0))
        record.add(UInt16(entry.isDeflated ? 8 : 0))
        record.add(date.time)
        record.add(date.date)
        record.add(entry.checksum)
        record.add(UInt32(truncatingIfNeeded: entry.bytes.count))
        record.add(UInt32(truncatingIfNeeded: entry.size))
    }

    private mutating func addToDirectory(_ entry: ZipEntry) {
        let isFar = isLarge(offset)
        var record = ZipRecord(signature: 0x0201_4b50)
        // Made under Unix, so that the permissions below count.
        record.add(UInt16(3 << 8 | 45))
        record.add(UInt16(isFar ? 45 : 20))
        add(entry, to: &record)
        record.add(UInt16(entry.path.utf8.count))
        record.add(UInt16(isFar ? 12 : 0))
        record.add(UInt16(0))
        record.add(UInt32(0))
        record.add(UInt32(0o100644) << 16)
        record.add(isFar ? UInt32.max : UInt32(truncatingIfNeeded: offset))
        record.add(entry.path.utf8)
        if isFar {
            record.add(UInt16(1))
            record.add(UInt16(8))
            record.add(offset)
        }
        directory += record.bytes
    }

    /// The end in 64 bits, and where it stands.
    private func largeEnd(_ size: UInt64) -> [UInt8] {
        var end = ZipRecord(signature: 0x0606_4b50)
        end.add(UInt64(44))
        end.add(UInt16(3 << 8 | 45))
        end.add(UInt16(45))
        end.add(UInt64(0))
        end.add(entries)
        end.add(entries)
        end.add(size)
        end.add(offset)
        var place = ZipRecord(signature: 0x0706_4b50)
        place.add(UInt32(0))
        place.add(offset + size)
        place.add(UInt32(1))
        return end.bytes + place.bytes
    }
}
