import Foundation
import Testing

/// `mainstay build --compare`.
struct CompareTests {
    private func build(_ place: Workplace, _ base: String, _ more: String...) throws -> Outcome {
        try place.run(["build", "--as-of", "2026-07-01", "--compare", base] + more)
    }

    @Test func marksWhatChangedOnThePages() throws {
        let place = try Workplace(Sample.clean)
        for (path, text) in Sample.clean {
            try place.write("Old/" + path, text.replacingOccurrences(of: "holder: Li Wei", with: "holder: <i>Wu</i>"))
        }
        let outcome = try build(place, "./Old/")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        let page = try #require(place.text("site/units/finance/roles/lead.html"))
        #expect(page.contains("<del>&lt;i&gt;Wu&lt;/i&gt;</del><ins>Li Wei</ins>"))
        #expect(page.contains("href=\"../../../changes.html#unit-finance\""))
        let list = try #require(place.text("site/changes.html"))
        #expect(list.contains("href=\"units/finance/roles/lead.html\""))
        #expect(!list.contains("<i>Wu"))
        #expect(place.text("site/zh-Hans/changes.html")?.contains("变更") == true)
        let plain = try place.run("build", "--as-of", "2026-07-01")
        #expect(plain.status == 0)
        #expect(place.text("site/changes.html") == nil)
    }

    @Test func takesEverythingForNewWhereTheBaseHoldsNoHandbook() throws {
        let place = try Workplace(Sample.clean)
        try place.makeFolder("Empty")
        let outcome = try build(place, "./Empty")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(outcome.error.contains("note: the base holds no handbook: everything is new\n"))
        #expect(place.text("site/changes.html")?.contains("the base holds no handbook: everything is new") == true)
    }

    @Test func saysOnThePageThatThereIsNoHistory() throws {
        let place = try Workplace(Sample.clean)
        let outcome = try place.run("build", "--as-of", "2026-07-01", "--history")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        #expect(outcome.error.contains("note: Content is not in a git repository\n"))
        #expect(place.text("site/units/finance/history.html")?.contains("The history is not at hand") == true)
    }

    @Test func escapesWhatACommitSays() throws {
        let place = try Workplace(Sample.clean)
        try git(place, "init", "--quiet", "--initial-branch=main")
        try git(place, "add", "--all")
        try git(place, "commit", "--quiet", "--message", "<script>alert(1)</script> & more")
        let outcome = try place.run("build", "--as-of", "2026-07-01", "--history")
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.error)")
        let page = try #require(place.text("site/units/finance/history.html"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more"))
        #expect(!page.contains("<script>alert"))
    }

    @Test func namesWhatIsNoRevision() throws {
        let place = try Workplace(Sample.clean)
        try git(place, "init", "--quiet", "--initial-branch=main")
        try git(place, "commit", "--quiet", "--allow-empty", "--message", "First")
        let outcome = try build(place, "mian")
        #expect(outcome.status == 2)
        #expect(outcome.error.contains("--compare: 'mian' is neither a revision nor a folder"))
        let option = try place.run("build", "--compare=-x")
        #expect(option.status == 2)
        #expect(option.error.contains("'-x' is not a revision"))
        #expect(place.text("site/index.html") == nil)
    }

    private func git(_ place: Workplace, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["git", "-C", place.folder.path, "-c", "user.name=a", "-c", "user.email=a@example.org"] + arguments
        // Another test sets such a variable for the whole process.
        process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }

    @Test(arguments: [["--unit", "finance"], ["--audience", "public"]])
    func isNotForEditions(options: [String]) throws {
        let place = try Workplace(Sample.clean)
        let outcome = try place.run(["build", "--compare", "main"] + options)
        #expect(outcome.status == 2)
        #expect(outcome.error.contains("--compare and --history exclude --unit and --audience"))
    }
}
