import Glibc
import Testing

@testable import Publishing

struct FolderListingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func sortsByBytesAndLeavesOutDotfiles() throws {
        for name in ["a/z.md", "a-b/x.md", "a.md", "B.md", "é.md", "z.md", ".git/HEAD", "a/.swp"] {
            try folder.write(name, "")
        }
        let listing = try FolderListing.read(folder.path)
        #expect(listing.files == ["B.md", "a-b/x.md", "a.md", "a/z.md", "z.md", "é.md"])
        #expect(listing.skipped == [])
    }

    @Test func keepsTwoSpellingsOfOneName() throws {
        try folder.write("e\u{301}.md", "")
        try folder.write("\u{e9}.md", "")
        #expect(try FolderListing.read(folder.path).files.map(\.utf8.count) == [6, 5])
    }

    @Test func namesWhatItSkips() throws {
        try folder.write("plan.md", "")
        try folder.makeLink("loop", to: ".")
        try folder.makeLink("leak.md", to: "/etc/passwd")
        try #require(mkfifo(folder("pipe"), 0o600) == 0)
        let broken = Array("\(folder.path)/\u{1}.md".utf8).map { CChar(bitPattern: $0 == 1 ? 0xFF : $0) } + [0]
        try #require(close(creat(broken, 0o600)) == 0)
        let listing = try FolderListing.read(folder.path)
        #expect(listing.files == ["plan.md"])
        #expect(
            listing.skipped == [
                .init(path: "leak.md", reason: .symbolicLink), .init(path: "loop", reason: .symbolicLink),
                .init(path: "pipe", reason: .notAFile), .init(path: "\u{FFFD}.md", reason: .nameNotUTF8),
            ])
    }

    @Test func followsTheListedFolderItself() throws {
        try folder.write("real/plan.md", "")
        try folder.makeLink("link", to: "real")
        #expect(try FolderListing.read(folder("link")).files == ["plan.md"])
    }

    @Test func stopsAtItsLimits() throws {
        try folder.write("a/b/c.md", "")
        try folder.write("a/d.md", "")
        #expect(throws: DiskError.tooDeep(path: folder("a/b"), limit: 2)) {
            try FolderListing.read(folder.path, limits: .init(depth: 2))
        }
        #expect(throws: DiskError.tooMany(path: folder.path, limit: 1)) {
            try FolderListing.read(folder.path, limits: .init(files: 1))
        }
    }

    @Test func saysWhichFolderIsMissing() {
        let error = #expect(throws: DiskError.self) { try FolderListing.read("/nowhere/Content") }
        #expect(error?.description == "cannot list /nowhere/Content: No such file or directory")
    }
}
