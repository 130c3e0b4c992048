import Testing

struct BuildCommandTests {
    @Test func writesASiteWithTheCarriedTheme() throws {
        let place = try Workplace(Sample.clean)
        let outcome = try place.run("build", "--as-of", "2026-07-01")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(place.text("site/index.html")?.contains("Example") == true)
        #expect(outcome.error.contains("2 plans, "))
        #expect(outcome.error.contains("site/: "))
        let again = try place.run("build", "--as-of", "2026-07-01")
        #expect(again.error.contains("site/: 0 files written, "))
    }

    @Test(arguments: ["build", "check"])
    func failsOnErrors(command: String) throws {
        let place = try Workplace(Sample.faulty)
        let outcome = try place.run(command, "--as-of", "2026-07-01")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("Content/units/finance/plan.md:7:4: error: 'risk:none' refers to nothing"))
        #expect(outcome.output.contains("[unknown-reference]"))
        #expect(outcome.error.contains("nothing was written") == (command == "build"))
        #expect(place.text("site/index.html") == nil)
    }

    @Test func isStrictWhenAsked() throws {
        let place = try Workplace(Sample.doubtful)
        #expect(try place.run("check", "--as-of", "2026-07-01").status == 0)
        let strict = try place.run("check", "--as-of", "2026-07-01", "--strict")
        #expect(strict.status == 1)
        #expect(strict.output.contains("warning"))
    }

    @Test func reportsOnlyWhatABaselineDoesNotList() throws {
        let place = try Workplace(Sample.faulty)
        let written = try place.run("check", "--as-of", "2026-07-01", "--write-baseline", "known.txt")
        #expect(written.status == 0)
        #expect(place.text("known.txt")?.contains(" unknown-reference Content/units/finance/plan.md\n") == true)
        let known = try place.run("check", "--as-of", "2026-07-01", "--baseline", "known.txt")
        #expect(known.status == 0)
        #expect(known.output.isEmpty)
        #expect(known.error.contains(" hidden"))
        let missing = try place.run("check", "--baseline", "none.txt")
        #expect(missing.status != 0)
        #expect(missing.error.contains("none.txt"))
    }

    @Test func isQuietWhenAsked() throws {
        let outcome = try Workplace(Sample.clean).run("build", "--quiet", "--as-of", "2026-07-01")
        #expect(outcome.status == 0)
        #expect(outcome.error.isEmpty)
        let faulty = try Workplace(Sample.faulty).run("check", "-q", "--as-of", "2026-07-01")
        #expect(faulty.error.isEmpty)
        #expect(faulty.output.contains("unknown-reference"))
    }

    @Test func reportsAsJSON() throws {
        let outcome = try Workplace(Sample.faulty).run("check", "--format", "json", "--as-of", "2026-07-01")
        #expect(outcome.status == 1)
        let report = try #require(try outcome.json() as? [String: Any])
        let findings = try #require(report["findings"] as? [[String: Any]])
        let finding = try #require(findings.first { $0["code"] as? String == "unknown-reference" })
        #expect(finding["path"] as? String == "Content/units/finance/plan.md")
        #expect(finding["severity"] as? String == "error")
        #expect(finding["line"] as? Int == 7)
        #expect(finding["column"] as? Int == 4)
    }

    @Test(arguments: ["json", "sarif", "gitlab"])
    func reportsNothingAsJSONToo(format: String) throws {
        let outcome = try Workplace(Sample.clean).run("check", "--format", format, "--as-of", "2026-07-01")
        #expect(outcome.status == 0)
        #expect(throws: Never.self) { try outcome.json() }
    }

    @Test func namesFilesOfAThemeAsTheyAre() throws {
        let place = try Workplace(Sample.clean)
        try place.write("Themes/mine/theme.yaml", "name: mine\nextends: default\n")
        try place.write("Themes/mine/layouts/rules.mustache", "{{page.titel}}")
        let outcome = try place.run("build", "--theme", "Themes/mine", "--as-of", "2026-07-01")
        #expect(outcome.status == 1)
        #expect(
            outcome.output.split(separator: "\n").contains {
                $0.hasPrefix("Themes/mine/layouts/rules.mustache:1:8: error: ")
            })
        #expect(!outcome.output.contains("Content/Themes"))
    }

    @Test func usesNeitherColourNorProgressInAFile() throws {
        for environment in [[:], ["NO_COLOR": "1"]] {
            let outcome = try Workplace(Sample.faulty).run("check", "--as-of", "2026-07-01", environment: environment)
            #expect(!outcome.output.contains("\u{1B}"))
            #expect(!outcome.error.contains("\u{1B}") && !outcome.error.contains("\r"))
        }
    }

    @Test func suggestsAUnit() throws {
        let outcome = try Workplace(Sample.clean).run("build", "--unit", "finence", "--as-of", "2026-07-01")
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("the handbook has no unit 'finence'"))
        #expect(outcome.output.contains("did you mean 'finance'?"))
    }

    @Test(arguments: [["build"], ["check"], ["check", "--content", "none"], ["check", "--content", "empty"]])
    func blamesTheEnvironmentForAMissingHandbook(arguments: [String]) throws {
        let place = try Workplace()
        try place.makeFolder("empty")
        let outcome = try place.run(arguments)
        #expect(outcome.status == 3)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.hasPrefix("mainstay: "))
        #expect(outcome.error.contains("help: name the content folder with --content"))
    }

    @Test func blamesTheEnvironmentForAMissingTheme() throws {
        let outcome = try Workplace(Sample.clean).run("build", "--theme", "none")
        #expect(outcome.status == 3)
        #expect(outcome.error.contains("none is not a theme folder"))
    }

    @Test func blamesTheEnvironmentForAnOutputThatIsAFile() throws {
        let place = try Workplace(Sample.clean)
        try place.write("site", "x")
        let outcome = try place.run("build", "--as-of", "2026-07-01")
        #expect(outcome.status == 3)
        #expect(place.text("site") == "x")
    }
}
