import Glibc
import Testing

@testable import Publishing

struct DiskFileTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
    func readsWhole(size: Int) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        try OpenFolder(folder.path).create("file", bytes)
        #expect(try DiskFile.read(folder("file")) == bytes)
    }

    /// Files of the kernel give no size in advance.
    @Test func readsPastTheSizeThatWasTold() throws {
        #expect(try !DiskFile.read("/proc/self/status").isEmpty)
    }

    @Test func refusesWhatIsNoFile() throws {
        try #require(mkfifo(folder("pipe"), 0o600) == 0)
        #expect(throws: DiskError.notAFile(path: folder("pipe"))) { try DiskFile.read(folder("pipe")) }
        #expect(throws: DiskError.notAFile(path: folder.path)) { try DiskFile.read(folder.path) }
    }

    @Test func refusesWhatIsTooLarge() throws {
        try folder.write("file", "12345")
        #expect(throws: DiskError.tooLarge(path: folder("file"), limit: 4)) {
            try DiskFile.read(folder("file"), limit: 4)
        }
        #expect(try DiskFile.read(folder("file"), limit: 5).count == 5)
    }

    @Test func saysWhichFileIsMissing() {
        let error = #expect(throws: DiskError.self) { try DiskFile.read("/nowhere/plan.md") }
        #expect(error?.description == "cannot read /nowhere/plan.md: No such file or directory")
    }
}
