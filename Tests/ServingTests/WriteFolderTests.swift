import Foundation
import Testing

@testable import Serving

struct WriteFolderTests {
    @Test func writesAllFiles() throws {
        let target = try Workshop(["a.md": "old"])
        try WriteFolder(target.folder.path).write([("units/x/plan.md", "one"), ("units/x/risks.yaml", "two")])
        let text = try String(contentsOf: target.folder.appending(path: "units/x/risks.yaml"), encoding: .utf8)
        #expect(text == "two")
    }

    @Test func writesNoneWhereOneIsThere() throws {
        let target = try Workshop(["units/x/risks.yaml": "old"])
        let refusal = #expect(throws: WriteFolder.Refusal.self) {
            try WriteFolder(target.folder.path).write([("units/x/plan.md", "one"), ("units/x/risks.yaml", "two")])
        }
        #expect(refusal?.description == "units/x/risks.yaml exists already; nothing was written")
        #expect(!FileManager.default.fileExists(atPath: target.folder.appending(path: "units/x/plan.md").path))
    }

    @Test(arguments: [
        ["units/x/plan.md", "units/x/plan.md"], ["units/x/plan.md", "units/x/plan.md/risks.yaml"],
        ["units/x/plan.md", "units/\(String(repeating: "险", count: 100)).md"],
    ])
    func leavesNothingOfAWriteThatFails(paths: [String]) throws {
        let target = try Workshop(["a.md": "old"])
        let refusal = #expect(throws: WriteFolder.Refusal.self) {
            try WriteFolder(target.folder.path).write(paths.map { ($0, "text") })
        }
        #expect(refusal?.description.hasSuffix("; nothing was written") == true)
        #expect(try FileManager.default.subpathsOfDirectory(atPath: target.folder.path) == ["a.md"])
    }

    @Test(arguments: ["../a", "/tmp/a", "a/../../b", ".hidden", "a/.git/config", "", "a//b"])
    func staysInItsFolder(path: String) throws {
        let target = try Workshop(["inner/a.md": ""])
        let folder = try WriteFolder(target.folder.appending(path: "inner").path)
        #expect(throws: WriteFolder.Refusal.self) { try folder.write([(path, "text")]) }
        #expect(
            try FileManager.default.subpathsOfDirectory(atPath: target.folder.path).sorted() == ["inner", "inner/a.md"])
    }

    @Test(arguments: ["units/plan.md", "units/x/plan.md", "link.md"])
    func followsNoLink(path: String) throws {
        let (target, elsewhere) = (try Workshop(["a.md": ""]), try Workshop(["a.md": ""]))
        for name in ["units", "link.md"] {
            try FileManager.default.createSymbolicLink(
                at: target.folder.appending(path: name), withDestinationURL: elsewhere.folder)
        }
        #expect(throws: WriteFolder.Refusal.self) { try WriteFolder(target.folder.path).write([(path, "text")]) }
        #expect(try FileManager.default.subpathsOfDirectory(atPath: elsewhere.folder.path) == ["a.md"])
    }

    @Test func wantsAFolder() throws {
        let target = try Workshop(["a.md": ""])
        #expect(throws: WriteFolder.Refusal.self) { try WriteFolder(target.folder.appending(path: "a.md").path) }
        #expect(throws: WriteFolder.Refusal.self) { try WriteFolder(target.folder.appending(path: "none").path) }
    }
}
