import ContinuityModel
import Testing

@testable import Publishing

struct ZipArchiveTests {
    private func archive(
        _ files: [(String, [UInt8])], day: String = "2026-11-24", largest: UInt64 = UInt64(UInt32.max) - 1
    ) throws -> [UInt8] {
        var archive = ZipArchive(day: try #require(CalendarDate(parsing: day)), largest: largest)
        return files.flatMap { archive.append(ZipEntry(path: $0.0, contents: $0.1)) } + archive.end()
    }

    private static let files: [(String, [UInt8])] = [
        ("a/empty.txt", []), ("a/one.txt", [65]), ("a/long.txt", [UInt8](repeating: 66, count: 100_000)),
        ("a/noise.bin", (0..<999).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 167 &+ $0 >> 3) }),
    ]

    @Test func givesBackWhatWentIn() throws {
        let bytes = try archive(Self.files)
        let entries = try ZipReader(bytes).entries()
        #expect(entries.map(\.path) == Self.files.map(\.0))
        #expect(entries.map(\.contents) == Self.files.map(\.1))
        #expect(bytes.count < 3000, "what repeats is compressed")
        #expect(entries.allSatisfy { $0.mode == 0o100644 })
    }

    @Test(arguments: [
        ("2026-11-24", 46 << 9 | 11 << 5 | 24), ("1970-01-01", 0 << 9 | 1 << 5 | 1),
        ("2107-12-31", 127 << 9 | 12 << 5 | 31),
    ])
    func datesEntriesByTheDayAsked(day: String, date: Int) throws {
        #expect(try ZipReader(archive(Self.files, day: day)).entries().map(\.date) == [date, date, date, date])
    }

    @Test func isTheSameEachTime() throws {
        #expect(try archive(Self.files) == archive(Self.files))
    }

    @Test func holdsMoreEntriesThanTheOldFormCan() throws {
        let files = (0..<65_535).map { ("f\($0)", [UInt8]()) }
        let reader = try ZipReader(archive(files))
        #expect(reader.count == 65_535)
        #expect(try reader.entries().last?.path == "f65534")
    }

    @Test func staysInTheOldFormAsLongAsItCan() throws {
        let bytes = try archive((0..<65_534).map { ("f\($0)", [UInt8]()) })
        #expect(try ZipReader(bytes).count == 65_534)
        #expect(!bytes.suffix(98).elementsEqual(bytes.suffix(22)) && bytes[bytes.count - 42] != 0x50)
    }

    /// A limit of 50 bytes stands in for four gigabytes.
    @Test func findsEntriesBeyondTheReachOfTheOldForm() throws {
        let entries = try ZipReader(archive(Self.files, largest: 50)).entries()
        #expect(entries.map(\.contents) == Self.files.map(\.1))
    }
}
