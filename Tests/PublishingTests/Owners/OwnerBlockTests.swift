import Testing

@testable import Publishing

struct OwnerBlockTests {
    private static let block = OwnerBlock(
        [OwnedFolder(unit: "sales", roles: ["role:lead"], accounts: ["@a", "@b"])], prefix: "Content/")

    private static let text = """
        \(OwnerBlock.begin)
        # sales: role:lead
        /Content/units/sales/ @a @b
        # mainstay codeowners: end

        """

    @Test func standsBetweenMarkers() { #expect(Self.block.text == Self.text) }

    @Test(arguments: [
        ("Content/", "/Content/"), ("", "/"), ("Our plans/", #"/Our\ plans/"#), ("a*[b]?/", #"/a\*\[b\]\?/"#),
        (##"a\#b/"##, ##"/a\\\#b/"##), ("计划/", "/计划/"),
    ])
    func escapesWhatPatternsRead(path: String, pattern: String) { #expect(OwnerBlock.pattern(path) == pattern) }

    @Test(arguments: [
        ("", ""), ("* @all\n", "* @all\n\n"), ("* @all", "* @all\n\n"), ("* @all\n\n", "* @all\n\n"),
    ])
    func goesBehindWhatIsThere(file: String, before: String) {
        #expect(Self.block.replacing(in: file) == before + Self.text)
    }

    @Test func leavesOtherLinesAlone() {
        let old = "* @all\n# mainstay codeowners: begin (older words)\nx @y\n# mainstay codeowners: end\n/z @w"
        #expect(Self.block.replacing(in: old) == "* @all\n" + Self.text + "/z @w\n")
        let again = Self.block.replacing(in: "* @all\n" + Self.text + "/z @w\n")
        #expect(again == "* @all\n" + Self.text + "/z @w\n")
    }

    @Test func keepsLineBreaksOfWindows() throws {
        let old = try #require(Self.block.replacing(in: "* @all\n"))
        let windows = old.unicodeScalars.reduce(into: "") { $0 += $1 == "\n" ? "\r\n" : String($1) }
        #expect(Self.block.replacing(in: windows) == windows)
        #expect(Self.block.replacing(in: "* @all\r\n") == windows)
    }

    @Test(arguments: [
        OwnerBlock.begin + "\n", OwnerBlock.end + "\n", OwnerBlock.end + "\n" + OwnerBlock.begin + "\n",
        text + text,
    ])
    func refusesBrokenMarkers(file: String) { #expect(Self.block.replacing(in: file) == nil) }
}
