import Diagnostics
import Testing

@testable import Serving

struct ShapeTests {
    private static let shape = Shape.object([
        Shape.Member("unit", .unit, required: true, "The unit"),
        Shape.Member("count", .integer(1...9), "A number"),
        Shape.Member(
            "files", .list(.object([Shape.Member("path", .sourcePath, required: true, "A path")]), upTo: 2), "Files"),
        Shape.Member("kind", .word(["plan", "page"]), "A kind"),
        Shape.Member("deep", .flag, "A flag"),
    ])

    private func faults(_ text: String) throws -> [String] {
        Self.shape.faults(in: try JSONReader.read(Array(text.utf8))).map { "\($0.pointer): \($0.detail)" }
    }

    @Test(arguments: [
        #"{"unit":"a"}"#, #"{"unit":"a-1","count":9,"files":[{"path":"units/恢/plan.md"}],"kind":"page","deep":false}"#,
        #"{"unit":"a","count":2.0,"files":[]}"#, #"{"unit":"a","count":2e0}"#,
    ])
    func takesWhatFits(text: String) throws {
        #expect(try faults(text) == [])
    }

    @Test(arguments: [
        ("[]", ": an object is expected"), ("{}", ": 'unit' is missing"),
        (#"{"unit":""}"#, "/unit: a text is expected, and it is empty"),
        (#"{"unit":1}"#, "/unit: a string is expected"),
        (#"{"unit":"A"}"#, "/unit: lower-case letters, digits and single hyphens are expected"),
        (#"{"unit":"a","count":0}"#, "/count: a number from 1 to 9 is expected"),
        (#"{"unit":"a","count":1.5}"#, "/count: a whole number is expected"),
        (#"{"unit":"a","count":"1"}"#, "/count: a whole number is expected"),
        (#"{"unit":"a","deep":1}"#, "/deep: true or false is expected"),
        (#"{"unit":"a","kind":"plam"}"#, "/kind: one of plan, page is expected; did you mean 'plan'?"),
        (
            #"{"unit":"a","files":[{"path":"a"},{"path":"../b"}]}"#,
            "/files/1/path: a path below the content folder is expected, such as units/finance/plan.md"
        ),
        (#"{"unit":"a","files":[{},{},{}]}"#, "/files: at most 2 elements are taken"),
        (#"{"unit":"a","cuont":1}"#, "/cuont: there is no member of this name; did you mean 'count'?"),
        (#"{"unit":"a","a/b~":1}"#, "/a~1b~0: there is no member of this name"),
    ])
    func saysWhatDoesNot(text: String, complaint: String) throws {
        #expect(try faults(text) == [complaint])
    }

    @Test(arguments: [
        "a", "units/finance/plan.md", "a b/c", "a..b", "a/b/c/d/e/f/g/h",
    ])
    func takesPaths(path: String) {
        #expect(Shape.sourcePath.faults(in: .string(path)) == [])
    }

    @Test(arguments: [
        "/a", "a/", "a//b", ".a", "a/.b", "..", "a/../b", "a\\b", "a\u{0}b", "a\nb", "a/b/c/d/e/f/g/h/i", "",
        String(repeating: "a", count: 201),
    ])
    func refusesPaths(path: String) {
        #expect(Shape.sourcePath.faults(in: .string(path)).count == 1)
    }

    @Test(arguments: ["system:a", "finance/role:a-b", "role:a"])
    func takesWhatCanBeLost(reference: String) {
        #expect(Shape.losable.faults(in: .string(reference)) == [])
    }

    @Test(arguments: ["activity:a", "a/b/role:c", "system:", "system", "System:a"])
    func refusesWhatCannotBeLost(reference: String) {
        #expect(Shape.losable.faults(in: .string(reference)).count == 1)
    }

    @Test func writesItsSchema() {
        let shape = Shape.object([
            Shape.Member("a", .text(Shape.TextForm(1...2)), required: true, "A"),
            Shape.Member("b", .list(.integer(0...1), upTo: 3), "B"),
        ])
        let expected =
            #"{"type":"object","properties":{"a":{"type":"string","minLength":1,"maxLength":2,"description":"A"},"#
            + #""b":{"type":"array","items":{"type":"integer","minimum":0,"maximum":1},"maxItems":3,"description":"B"}},"#
            + #""required":["a"],"additionalProperties":false}"#
        #expect(shape.schema.text(indented: false) == expected)
    }
}
