import Diagnostics
import Testing

@testable import Publishing

struct BundleTests {
    private func bundle(
        _ workshop: Workshop, _ change: (inout BuildOptions) -> Void = { _ in }, to name: String = "out/copy.zip"
    ) async throws -> (report: BuildReport, files: Int?) {
        try await HandbookBuild(try workshop.options(change)).bundle(to: workshop.folder(name))
    }

    private func entries(_ workshop: Workshop, _ name: String = "out/copy.zip") throws -> [ZipReader.Entry] {
        try ZipReader(DiskFile.read(workshop.folder(name))).entries()
    }

    @Test func holdsEveryFileOfTheSite() async throws {
        let workshop = try Workshop()
        try await workshop.publish()
        let outcome = try await bundle(workshop)
        let entries = try entries(workshop)
        #expect(outcome.files == entries.count)
        let site = try workshop.paths().filter { !$0.hasPrefix(".") }
        #expect(entries.map(\.path) == (["README.txt"] + site).sorted().map { "copy/" + $0 } + ["copy/SHA256SUMS"])
        let page = entries.first { $0.path == "copy/units/finance/index.html" }
        #expect(
            page.map { String(decoding: $0.contents, as: UTF8.self) } == (try workshop.page("units/finance/index.html"))
        )
        #expect(try workshop.folder.names() == ["content", "out", "site"])
        #expect(try workshop.folder.snapshot("out")?.keys.sorted() == ["copy.zip", "copy.zip.sha256"])
    }

    @Test func listsTheChecksumOfEveryFile() async throws {
        let workshop = try Workshop()
        _ = try await bundle(workshop)
        let entries = try entries(workshop)
        let sums = try #require(entries.last.map { String(decoding: $0.contents, as: UTF8.self) })
        let expected = entries.dropLast().map { SHA256.hexadecimal($0.contents) + "  " + $0.path.dropFirst(5) }
        #expect(sums == expected.joined(separator: "\n") + "\n")
        let whole = SHA256.hexadecimal(try DiskFile.read(workshop.folder("out/copy.zip")))
        #expect(try workshop.folder.text("out/copy.zip.sha256") == whole + "  copy.zip\n")
    }

    @Test func saysHowToOpenItAndHowOldItIs() async throws {
        let reviewed = Workshop.plan("Finance", "review: {every: 1y, last: 2026-06-01}")
        let workshop = try Workshop(["units/finance/plan.md": reviewed])
        _ = try await bundle(workshop)
        let readme = try #require(try entries(workshop).first { $0.path == "copy/README.txt" }?.contents)
        let text = String(decoding: readme, as: UTF8.self)
        #expect(
            text.hasPrefix("Example: continuity handbook\nAs of 1 July 2026.\nDo not use this copy after 1 June 2027"))
        #expect(text.contains("\n\nExample:应急计划手册\n") || text.contains("\n\nExample:业务连续性手册\n"))
    }

    @Test(arguments: [1, 4])
    func isTheSameForAnyNumberOfWorkers(workers: Int) async throws {
        let workshop = try Workshop()
        _ = try await bundle(workshop)
        _ = try await bundle(workshop, { $0.workers = workers }, to: "again/copy.zip")
        #expect(
            try DiskFile.read(workshop.folder("out/copy.zip")) == DiskFile.read(workshop.folder("again/copy.zip")))
    }

    @Test func leavesTheOldOneWhereThereAreErrors() async throws {
        let workshop = try Workshop(["units/finance/plan.md": "no header\n"])
        try workshop.folder.write("out/copy.zip", "old")
        let outcome = try await bundle(workshop)
        #expect(outcome.files == nil)
        #expect(!outcome.report.errors.isEmpty)
        #expect(try workshop.folder.snapshot("out")?.keys.sorted() == ["copy.zip"])
        #expect(try workshop.folder.text("out/copy.zip") == "old")
    }

    @Test(arguments: [
        ("handbook.zip", "handbook"), ("a/b/Plan-2026_1.zip", "Plan-2026_1"), ("手册.zip", "handbook"),
        ("..zip", "handbook"),
        ("a b.zip", "handbook"), ("plain", "plain"),
    ])
    func namesItsFolderInASCII(path: String, folder: String) {
        #expect(BundleName.folder(ofArchive: path) == folder)
    }
}
