import Glibc
import Testing

@testable import Publishing

struct BrowserFinderTests {
    private func makeProgram(_ name: String, in folder: TemporaryFolder, mode: mode_t = 0o755) throws {
        try folder.write(name, "#!/bin/sh\n")
        try #require(chmod(folder(name), mode) == 0)
    }

    @Test func takesTheFirstNameThatIsThere() throws {
        let folder = try TemporaryFolder()
        try makeProgram("one/google-chrome", in: folder)
        try makeProgram("two/chromium", in: folder)
        let finder = BrowserFinder(chosen: nil, path: folder("one") + ":" + folder("two"))
        #expect(try finder.find() == folder("two/chromium"))
    }

    @Test func passesOverWhatCannotBeRun() throws {
        let folder = try TemporaryFolder()
        try makeProgram("chromium", in: folder, mode: 0o644)
        try folder.makeFolder("google-chrome")
        #expect(throws: PrintFailure.noBrowser) { try BrowserFinder(chosen: nil, path: folder.path).find() }
    }

    @Test func takesTheChosenProgramAndNoOther() throws {
        let folder = try TemporaryFolder()
        try makeProgram("chromium", in: folder)
        try makeProgram("mine", in: folder)
        #expect(try BrowserFinder(chosen: folder("mine"), path: folder.path).find() == folder("mine"))
        #expect(try BrowserFinder(chosen: "mine", path: folder.path).find() == folder("mine"))
        #expect(throws: PrintFailure.notAProgram(path: "other")) {
            try BrowserFinder(chosen: "other", path: folder.path).find()
        }
    }

    @Test func saysHowToGetOne() {
        #expect(PrintFailure.noBrowser.help?.contains("apt install chromium") == true)
        #expect(PrintFailure.noBrowser.help?.contains("--html") == true)
    }
}
