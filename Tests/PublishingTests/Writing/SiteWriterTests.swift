import Glibc
import Testing

@testable import Publishing

struct SiteWriterTests {
    let folder: TemporaryFolder
    let site: Site = ["index.html": "home", "units/finance/index.html": "finance", "assets/site.css": "css"]

    init() throws {
        folder = try TemporaryFolder()
    }

    var output: String { folder("site") }

    @Test func writesAFreshSite() throws {
        let report = try SiteWriter.publish(site, to: output)
        #expect(report == WriteReport(written: 3))
        #expect(try folder.text("site/units/finance/index.html") == "finance")
        #expect(try folder.text("site/.mainstay-files") == "assets/site.css\nindex.html\nunits/finance/index.html\n")
        #expect(try folder.names() == ["site"])
    }

    @Test func makesTheFoldersOnTheWay() throws {
        try SiteWriter.publish(site, to: folder("a/b/site/"))
        #expect(try folder.text("a/b/site/index.html") == "home")
    }

    @Test(arguments: [true, false])
    func leavesUnchangedFilesAlone(linksFiles: Bool) throws {
        try SiteWriter.publish(site, to: output)
        let page = try folder.identity("site/index.html")
        let root = try folder.identity("site")
        let abilities = DiskAbilities(linksFiles: linksFiles)
        #expect(try SiteWriter.publish(site, to: output, abilities: abilities) == WriteReport(unchanged: 3))
        #expect(try folder.identity("site") == root, "nothing differs, so nothing is swapped")

        var changed = site
        changed["assets/site.css"] = "new css"
        let report = try SiteWriter.publish(changed, to: output, abilities: abilities)
        #expect(report == WriteReport(written: 1, unchanged: 2))
        #expect(try folder.text("site/assets/site.css") == "new css")
        // Without links the time of modification stays and the inode cannot.
        #expect(try folder.identity("site/index.html").dropFirst() == page.dropFirst())
        #expect(try !linksFiles || folder.identity("site/index.html") == page)
        #expect(try folder.names() == ["site"])
    }

    @Test func removesPagesThatAreNoMore() throws {
        try SiteWriter.publish(site, to: output)
        #expect(try SiteWriter.publish(["index.html": "home"], to: output) == WriteReport(unchanged: 1, removed: 2))
        #expect(try folder.snapshot("site")?.keys.sorted() == [".mainstay-files", "index.html"])
    }

    @Test func followsALinkedOutput() throws {
        try folder.makeFolder("real")
        try folder.makeLink("site", to: "real")
        try SiteWriter.publish(site, to: output)
        #expect(try folder.text("real/index.html") == "home")
        #expect(try folder.names() == ["real", "site"])
    }

    @Test func leavesNothingWhenAbandoned() throws {
        let writer = try SiteWriter(output: folder("a/site"))
        try writer.write(site)
        try writer.abandon()
        #expect(try folder.names() == [])
    }

    @Test func takesPagesFromManyThreads() async throws {
        let writer = try SiteWriter(output: output)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<8 {
                group.addTask {
                    for page in 0..<50 { try writer.write(path: "p/\(page)/\(task).html", bytes: [UInt8(task)]) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try writer.commit() == WriteReport(written: 400))
        #expect(try DiskFile.read(folder("site/p/49/7.html")) == [7])
    }

    @Test func letsOneBuildWriteAtATime() throws {
        let first = try SiteWriter(output: output)
        #expect(throws: SiteWritingError.busy(output: output)) { try SiteWriter(output: output, patience: .zero) }
        try first.abandon()
        #expect(throws: Never.self) { try SiteWriter(output: output, patience: .zero).abandon() }
    }

    @Test(arguments: ["", "/index.html", "a//b", "../x", "a/./b", "a/..", "a/", "a\nb", ".mainstay-files"])
    func refusesUnusablePaths(path: String) throws {
        let writer = try SiteWriter(output: output)
        #expect(throws: SiteWritingError.unusablePath(path)) { try writer.write(path: path, bytes: []) }
    }

    @Test(arguments: ["same", "other"])
    func refusesTwoPagesOfOnePath(text: String) throws {
        try SiteWriter.publish(["index.html": "same"], to: output)
        let writer = try SiteWriter(output: output)
        #expect(throws: SiteWritingError.writtenTwice("index.html")) {
            for _ in 1...2 { try writer.write(["index.html": text]) }
            _ = try writer.commit()
        }
    }

    @Test func refusesAnOutputThatIsNoFolder() throws {
        try folder.write("site", "a file")
        #expect(throws: SiteWritingError.notAFolder(output: output)) { try SiteWriter(output: output) }
        #expect(throws: SiteWritingError.mountPoint(path: "/")) { try SiteWriter(output: "/") }
        #expect(throws: SiteWritingError.mountPoint(path: "/proc")) { try SiteWriter(output: "/proc") }
        #expect(try folder.names() == ["site"])
    }

    @Test func saysWhyItCannotWrite() {
        let error = #expect(throws: SiteWritingError.self) { try SiteWriter(output: "/proc/self/site") }
        #expect(error?.description.hasPrefix("cannot lock /proc/self/.site.mainstay-lock: ") == true)
    }
}
