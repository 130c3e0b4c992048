import Diagnostics
import Testing

@testable import Handbook

struct SourcePathsTests {
    let paths = SourcePaths(
        ["handbook.yaml", "units/finance/scenarios/flood.md"], attachments: ["units/finance/map.png"])

    @Test(arguments: [
        ("a.md", "units/finance/scenarios/a.md"), ("./a.md", "units/finance/scenarios/a.md"),
        ("../plan.md", "units/finance/plan.md"), ("../../../pages/policy.md", "pages/policy.md"),
        ("x/../y.md", "units/finance/scenarios/y.md"), ("x//y.md", "units/finance/scenarios/x/y.md"),
        ("..", "units/finance"), ("", "units/finance/scenarios"),
    ])
    func followALink(link: String, path: String) {
        #expect(paths.path(link, from: FileID(1)) == path)
    }

    @Test(arguments: ["../../../../x", "/etc/passwd", "x/../../../../../x"])
    func refuseWhatLeadsOut(link: String) {
        #expect(paths.path(link, from: FileID(1)) == nil)
    }

    @Test func knowNoOtherFile() {
        #expect(paths.path("a.md", from: FileID(2)) == nil)
        #expect(paths.path("../a.md", from: FileID(0)) == nil)
    }

    @Test func tellAttachments() {
        #expect(paths.hasAttachment("units/finance/map.png"))
        #expect(!paths.hasAttachment("handbook.yaml"))
    }
}
