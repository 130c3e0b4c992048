import Testing

/// Every check is able to fail.
struct CheckTests {
    private func messages(
        _ check: (SourceFile) -> [Fault], _ text: String, at path: String = "Sources/Markup/Sample.swift"
    ) -> [String] {
        check(SourceFile(path: path, text: text)).map { "\($0.line): \($0.message)" }
    }

    @Test(arguments: [
        ("Diagnostics", "import ContinuityModel", "ContinuityModel does not stand above Diagnostics"),
        ("Handbook", "package import Theming", "Theming does not stand above Handbook"),
        ("Markup", "import Markup", "Markup does not stand above Markup"),
        ("Handbook", "import CCmarkGFM", "CCmarkGFM is imported outside of Markup"),
        ("Theming", "private import CLibYAML", "CLibYAML is imported outside of PlanSource"),
        ("Publishing", "import ArgumentParser", "ArgumentParser is imported outside of mainstay"),
        ("Analysis", "import Foundation", "Foundation is not allowed anywhere"),
        ("mainstay", "@preconcurrency import struct Foundation.URL", "Foundation is not allowed anywhere"),
        ("Analysis", "import FoundationEssentials", "FoundationEssentials is imported by a file not listed"),
        ("Extras", "import Diagnostics", "Extras has no place in the house"),
        ("FolderCarrier", "import PackagePlugin", "PackagePlugin is not allowed anywhere"),
        ("CarryFolder", "import Diagnostics", "CarryFolder has no place in the house"),
    ])
    func findsWrongImports(target: String, text: String, complaint: String) {
        let found = messages(ImportCheck.faults, "// first\n" + text, at: "Sources/\(target)/Sample.swift")
        #expect(found == ["2: \(complaint)"])
    }

    @Test(arguments: [
        ("Markup", "import CCmarkGFM"), ("PlanSource", "package import Diagnostics"),
        ("mainstay", "import ArgumentParser"),
        ("Analysis", "// import Foundation"), ("Analysis", "let text = \"\"\"\n    import Foundation\n    \"\"\""),
        ("Markup", "import Synchronization"),
        ("FolderCarrier", "import Foundation"), ("CarryFolder", "import Foundation\nimport PackagePlugin"),
    ])
    func acceptsRightImports(target: String, text: String) {
        #expect(messages(ImportCheck.faults, text, at: "Sources/\(target)/Sample.swift") == [])
    }

    @Test(arguments: [(300, []), (301, ["1: file has 301 lines"])])
    func measuresFiles(lines: Int, complaints: [String]) {
        #expect(messages(SizeCheck.faults, String(repeating: "\n", count: lines)) == complaints)
    }

    @Test(arguments: [
        "func a() {", "    package static func a(\n        b: Int\n    ) throws -> [Int] {", "init?(a: Int) {",
        "subscript(a: Int) -> Int {", "private var a: Int {", "func a<T>(b: T = [{ 1 }]()) -> Int\nwhere T: Sendable {",
        "@discardableResult func a() async\n{", "    deinit {",
    ])
    func measuresFunctions(head: String) {
        let headLines = head.split(separator: "\n").count
        func body(_ lines: Int) -> String {
            head + "\n" + String(repeating: "if a { b(\"}\") } // }\n", count: lines - headLines - 1) + "}\n"
        }
        #expect(messages(SizeCheck.faults, body(50)) == [])
        #expect(messages(SizeCheck.faults, "\n" + body(51)) == ["2: function has 51 lines"])
    }

    @Test func doesNotTakeARequirementForAFunction() {
        let requirement = "protocol A {\n    func a() -> Int\n    var b: Int { get }\n}\nstruct B {\n"
        let text = requirement + String(repeating: "let a = self.init(1)\n", count: 60) + "}\n"
        #expect(SizeCheck.functions(in: SourceFile(path: "", text: text)).map(\.length) == [1])
    }

    @Test(arguments: [
        ("let a = try! b()", "try!"), ("let a = b as! Int", "as!"), ("default: fatalError(\"never\")", "fatalError("),
        ("final class A: @unchecked Sendable {}", "@unchecked Sendable"),
        ("nonisolated(unsafe) var a = 1", "nonisolated(unsafe)"), ("\"\\(a as! Int)\"", "as!"),
    ])
    func findsBannedWords(text: String, word: String) {
        #expect(messages(WordCheck.faults, "\n" + text) == ["2: '\(word)' is not used"])
    }

    @Test(arguments: ["// try! to", "let a = \"as! fatalError(\"", "/* /* try! */ as! */", "has!", "try? a as? Int"])
    func acceptsWordsThatAreNoCode(text: String) {
        #expect(messages(WordCheck.faults, text) == [])
    }

    @Test(arguments: [
        ("helpers", "", ["1: file is not named for a type"]),
        ("main", "", ["1: file is not named for a type"]),
        ("String+", "", ["1: file is not named for a type"]),
        ("A+B+C", "", ["1: file is not named for a type"]),
        ("PlanManager", "", ["1: 'PlanManager' ends in Manager"]),
        ("String+Utils", "", ["1: 'Utils' ends in Utils"]),
        ("Plan", "\npackage struct PlanService: Sendable {", ["2: 'PlanService' ends in Service"]),
        ("Plan", "struct Plan {}", []),
        ("Plan+Reading", "let service = Manager()", []),
    ])
    func findsWrongNames(name: String, text: String, complaints: [String]) {
        #expect(messages(NameCheck.faults, text, at: "Sources/Markup/\(name).swift") == complaints)
    }

    @Test(arguments: [
        ("a // b\nc", "a     \nc"), ("a \"b\\\"c\" d", "a        d"), ("#\"a\"b\"# c", "        c"),
        ("\"a\\(b(\")\"))c\" d", "    b(   )    d"), ("\"\"\"\na \" b\n\"\"\" c", "   \n     \n    c"),
    ])
    func blanksWhatIsNoCode(text: String, code: String) {
        #expect(CodeBlanker.blank(text) == code)
    }
}
