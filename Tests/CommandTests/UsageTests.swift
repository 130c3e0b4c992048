import Foundation
import TestSupport
import Testing

struct UsageTests {
    @Test(arguments: [
        ["check", "--unknown"], ["unknown"], ["check", "--as-of", "2026-02-30"], ["check", "--as-of", "tomorrow"],
        ["check", "--format", "xml"], ["build", "extra"], ["schema", "unknown"], ["explain", "no-such-code"],
        ["theme", "names", "unknown"],
    ])
    func refusesWhatItDoesNotKnow(arguments: [String]) throws {
        let outcome = try Workplace(Sample.clean).run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.hasPrefix("Error: "))
    }

    @Test func saysWhatItWouldHaveTaken() throws {
        let place = try Workplace()
        #expect(try place.run("check", "--as-of", "2026-02-30").error.contains("'2026-02-30'"))
        #expect(try place.run("explain", "rto-exceeds-mtdp").error.contains("did you mean 'rto-exceeds-mtpd'?"))
        #expect(try place.run("check", "--formt", "json").error.contains("--format"))
    }

    @Test func explainsACode() throws {
        let place = try Workplace()
        let one = try place.run("explain", "rto-exceeds-mtpd")
        #expect(one.status == 0)
        #expect(one.output.hasPrefix("rto-exceeds-mtpd (error)\n"))
        #expect(one.output.contains("\nWrong:\n    ") && one.output.contains("\nRight:\n    "))
        let all = try place.run("explain")
        #expect(all.status == 0)
        #expect(all.output.contains("rto-exceeds-mtpd  "))
        #expect(all.output.split(separator: "\n").count > 40)
    }

    @Test func printsASchemaOfEveryKind() throws {
        let place = try Workplace()
        #expect(try place.run("schema", "--output", "schemas").status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: place.folder.appending(path: "schemas").path)
        #expect(names.count == 17)
        for name in names {
            let kind = String(name.prefix { $0 != "." })
            let outcome = try place.run("schema", kind)
            #expect(outcome.status == 0)
            #expect(try outcome.json() is [String: Any])
            #expect(outcome.output == place.text("schemas/\(name)"))
        }
    }

    @Test func blamesTheEnvironmentForSchemasThatCannotBeWritten() throws {
        let place = try Workplace()
        try place.write("schemas", "a file")
        #expect(try place.run("schema", "--output", "schemas").status == 3)
    }

    @Test func printsTheNamesOfALayout() throws {
        let place = try Workplace()
        let layouts = try place.run("theme").output.split(separator: "\n").map(String.init)
        #expect(layouts.count == 25)
        for layout in layouts {
            let outcome = try place.run("theme", "names", layout)
            #expect(outcome.status == 0)
            #expect(outcome.output.hasPrefix("page  one PageFrame  The frame of the page\n"))
        }
        #expect(try place.run("theme", "risks").output == place.run("theme", "names", "risks").output)
    }

    @Test func checksAThemeFromWithin() throws {
        let place = try Workplace()
        let name = place.folder.lastPathComponent
        try place.write("theme.yaml", "name: \(name)\nextends: default\n")
        let outcome = try place.run("theme", "check", ".")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(try place.run("theme", "check").status == 0)
        #expect(try place.run("theme", "check", "none").status == 3)
        try place.write("layouts/rules.mustache", "{{page.titel}}")
        let faulty = try place.run("theme", "check", ".")
        #expect(faulty.status == 1)
        #expect(faulty.output.hasPrefix("../\(name)/layouts/rules.mustache:1:8: error: "))
    }

    @Test func aNewThemeBuildsAtOnce() throws {
        let place = try Workplace(Sample.clean)
        #expect(try place.run("theme", "new", "harbour").status == 0)
        #expect(try place.run("theme", "new", "harbour").status == 2, "it is there already")
        #expect(try place.run("theme", "check", "Themes/harbour").status == 0)
        let listed = try place.run("theme", "list").output.split(separator: "\n")
        #expect(listed.map { $0.split(separator: " ").first } == ["default", "harbour"])
        #expect(listed.last?.contains("Themes/harbour  extends default") == true)
        let built = try place.run("build", "--theme", "Themes/harbour", "--as-of", "2026-07-01")
        #expect(built.status == 0, "\(built.error)")
        #expect(place.text("site/assets/theme.css")?.contains("--link: #1e4d8c") == true)
        #expect(place.text("site/index.html")?.contains("assets/theme.css") == true)
    }

    @Test(arguments: [
        ["theme", "new", "Big Name"], ["theme", "new", "default"], ["theme", "new", "a", "--output", "b"],
    ])
    func refusesNamesThatNoThemeCanHave(arguments: [String]) throws {
        #expect(try Workplace().run(arguments).status == 2)
    }

    @Test(arguments: [
        "", "new handbook", "new plan", "prompt", "build", "check", "review", "approve", "print", "bundle", "schema",
        "explain", "theme", "theme names", "theme check",
        "theme list", "theme new",
        "export", "codeowners", "serve", "mcp",
    ])
    func helpsWithEachCommand(command: String) throws {
        let words = command.split(separator: " ").map(String.init)
        let outcome = try Workplace().run(words + ["--help"], environment: ["COLUMNS": "100"])
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        let name = (["mainstay"] + words).joined(separator: "-")
        try assertSnapshot(named: "help-\(name).txt", of: outcome.output)
    }

    @Test func knowsItsVersion() throws {
        let outcome = try Workplace().run("--version")
        #expect(outcome.status == 0)
        #expect(outcome.output.split(separator: ".").count == 3)
    }
}
