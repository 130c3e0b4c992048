import FoundationEssentials
import Testing
import Theming

/// Reading theme folders from disk.
@Suite final class ThemeReaderTests {
    // A class for its deinit, which removes the folder.
    private let root: String

    init() throws {
        root = temporaryFolder() + "/theme-reader-\(UUID().uuidString)"
        try write("one/theme.yaml", "name: one\nextends: two")
        try write("one/layouts/page.mustache", "x")
        try write("one/.hidden", "x")
        try write("two/theme.yaml", "name: two")
        try write("two/assets/fonts/a.woff2", "\0")
        try write("left/theme.yaml", "name: left\nextends: right")
        try write("right/theme.yaml", "name: right\nextends: left")
        try write("lost/theme.yaml", "name: lost\nextends: ../one")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: root)
    }

    private func write(_ path: String, _ text: String) throws {
        let file = URL(filePath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test func readsAThemeAndWhatItExtends() throws {
        let chain = try ThemeReader.readChain(theme: "one", in: root, shownAs: "Themes", readYAMLMap: readLines)
        #expect(chain.map(\.folder) == ["Themes/one", "Themes/two"])
        #expect(
            chain.map { $0.files.map(\.path) } == [
                ["layouts/page.mustache", "theme.yaml"], ["assets/fonts/a.woff2", "theme.yaml"],
            ])
        #expect(chain.last?.files.first?.bytes == [0])
    }

    @Test func refusesThemesThatAreNotThere() {
        #expect(throws: ThemeReadError.noFolder(path: "\(root)/none")) {
            try ThemeReader.read(folder: "\(root)/none", shownAs: "none")
        }
        #expect(throws: ThemeReadError.noFolder(path: "\(root)/../one")) {
            try ThemeReader.readChain(theme: "lost", in: root, shownAs: "Themes", readYAMLMap: readLines)
        }
    }

    @Test func refusesCircles() throws {
        #expect(throws: ThemeReadError.circle(["left", "right", "left"])) {
            try ThemeReader.readChain(theme: "left", in: root, shownAs: "Themes", readYAMLMap: readLines)
        }
        let loop = "\(root)/one/partials"
        try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: root)
        #expect(throws: ThemeReadError.linkedFolder(path: loop)) {
            try ThemeReader.read(folder: "\(root)/one", shownAs: "one")
        }
    }
}

/// The folder for temporary files, without a slash at its end.
private func temporaryFolder() -> String {
    FileManager.default.temporaryDirectory.path
}
