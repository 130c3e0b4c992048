internal import ContinuityModel

/// A structure of a zip archive under way: numbers with the lowest byte first (APPNOTE.TXT of PKWARE, 4.3).
struct ZipRecord {
    private(set) var bytes: [UInt8] = []

    /// - Parameter signature: the four bytes that tell what kind of structure it is.
    init(signature: UInt32) {
        add(signature)
    }

    mutating func add<Number: FixedWidthInteger & UnsignedInteger>(_ number: Number) {
        for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }

    mutating func add(_ more: some Sequence<UInt8>) {
        bytes += more
    }
}

/// A day as MS-DOS wrote it, at midnight: zip archives know no other.
struct ZipDate {
    let time: UInt16 = 0
    let date: UInt16

    /// Days before 1980 and after 2107 cannot be written; the nearest one that can stands in.
    init(_ day: CalendarDate) {
        let year = UInt16(min(max(day.year, 1980), 2107) - 1980)
        date = year << 9 | UInt16(day.month) << 5 | UInt16(day.day)
    }
}
