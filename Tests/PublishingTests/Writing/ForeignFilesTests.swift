import Glibc
import Testing

@testable import Publishing

struct ForeignFilesTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("site/CNAME", "handbook.example")
        try folder.write("site/.git/objects/00", "object")
        try folder.write("site/units/notes.txt", "by hand")
        try folder.makeFolder("site/empty/inner", mode: 0o500)
        try folder.makeFolder("site/empty", mode: 0o710)
        try folder.makeLink("site/current", to: "CNAME")
        try folder.makeLink("site/files", to: ".git")
    }

    var output: String { folder("site") }

    private func expectAllKept(_ before: [String: String]) throws {
        let after = try #require(try folder.snapshot("site"))
        #expect(after.filter { before[$0.key] != nil } == before)
        #expect(try folder.names() == ["site"])
    }

    @Test(arguments: [true, false], [true, false])
    func stayAsTheyAre(exchangesFolders: Bool, linksFiles: Bool) throws {
        let abilities = DiskAbilities(exchangesFolders: exchangesFolders, linksFiles: linksFiles)
        let before = try #require(try folder.snapshot("site"))
        let identity = try folder.identity("site/CNAME")
        for text in ["one", "two"] {
            let report = try SiteWriter.publish(["units/index.html": text], to: output, abilities: abilities)
            #expect(report == WriteReport(written: 1, carriedOver: 5))
            try expectAllKept(before)
        }
        try SiteWriter.publish(["index.html": "moved"], to: output, abilities: abilities)
        try expectAllKept(before)
        #expect(try folder.identity("site/CNAME").dropFirst() == identity.dropFirst())
        #expect(try !linksFiles || folder.identity("site/CNAME") == identity)
    }

    @Test func keepTheirNamesAgainstPages() throws {
        let before = try folder.snapshot("site")
        let page: Site = [
            "CNAME": "other", "current/x": "", "empty": "", "files": "", ".git/objects": "", "units/index.html": "",
        ]
        let error = #expect(throws: SiteWritingError.self) { try SiteWriter.publish(page, to: output) }
        #expect(error == .foreignFilesInTheWay([".git/objects", "CNAME", "current", "empty", "files"]))
        #expect(try folder.snapshot("site") == before)
        #expect(try folder.names() == ["site"])
    }

    @Test func areAdoptedWhenTheyAreEqual() throws {
        let identity = try folder.identity("site/CNAME")
        let report = try SiteWriter.publish(["CNAME": "handbook.example"], to: output)
        #expect(report == WriteReport(unchanged: 1, carriedOver: 4))
        #expect(try folder.identity("site/CNAME") == identity)
        #expect(try SiteWriter.publish(["index.html": ""], to: output).removed == 1)
    }

    @Test func keepAFolderThatAPageWouldReplace() throws {
        try SiteWriter.publish(["guide/index.html": "guide"], to: output)
        try folder.write("site/guide/own.txt", "own")
        let error = #expect(throws: SiteWritingError.self) { try SiteWriter.publish(["guide": ""], to: output) }
        #expect(error == .foreignFilesInTheWay(["guide"]))
        try folder.remove("site/guide/own.txt")
        try SiteWriter.publish(["guide": "a file now"], to: output)
        #expect(try folder.text("site/guide") == "a file now")
    }

    @Test func keepTheModesOfSharedFolders() throws {
        try SiteWriter.publish(["staff/index.html": "one"], to: output)
        try folder.makeFolder("site/staff", mode: 0o750)
        try folder.makeFolder("site", mode: 0o711)
        try SiteWriter.publish(["staff/index.html": "two"], to: output)
        var status = stat()
        try #require(stat(folder("site/staff"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o750)
        try #require(stat(folder("site"), &status) == 0)
        #expect(status.st_mode & 0o777 == 0o711)
    }

    /// What others do between the carrying over and the clean-up.
    @Test(arguments: [true, false])
    func areMovedWhenTheyAppearLate(exchangesFolders: Bool) throws {
        let folder = folder
        let abilities = DiskAbilities(exchangesFolders: exchangesFolders)
        try SiteWriter.publish(["index.html": "one"], to: output)
        try SiteWriter.publish(["index.html": "two", "new.html": "page"], to: output, abilities: abilities) {
            guard $0 == .journal else { return }
            do {
                try folder.write("site/CNAME", "replaced")
                try folder.write("site/late/deep/file", "late")
                try folder.makeFolder("site/late-empty")
                try folder.write("site/new.html", "by hand")
            } catch {
                Issue.record(error)
            }
        }
        #expect(try folder.text("site/CNAME") == "replaced")
        #expect(try folder.text("site/late/deep/file") == "late")
        #expect(try folder.snapshot("site")?["late-empty"] == "755 folder")
        #expect(try folder.text("site/new.html") == "page")
        #expect(try folder.text("site/new.html.kept-1") == "by hand")
        #expect(try folder.names() == ["site"])
    }
}
