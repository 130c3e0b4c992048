import Foundation
import Testing

struct CodeownersTests {
    @Test func printsWritesAndChecks() throws {
        let place = try Workplace(Sample.clean)
        try place.makeFolder(".git")
        #expect(try place.run("codeowners").status == 3, "there is no owners.map")
        try place.write("owners.map", "role:lead @org/leads\n")
        let printed = try place.run("codeowners")
        #expect(printed.status == 0 && printed.error.isEmpty)
        #expect(printed.output.contains("\n/Content/units/finance/ @org/leads\n"))
        try place.write("CODEOWNERS", "* @all\n")
        let outdated = try place.run("codeowners", "--check", "CODEOWNERS")
        #expect(outdated.status == 1)
        #expect(outdated.error.contains("run 'mainstay codeowners --write CODEOWNERS'"))
        #expect(try place.run("codeowners", "--write", "CODEOWNERS").error == "CODEOWNERS: written\n")
        #expect(try place.run("codeowners", "--write", "CODEOWNERS").error == "CODEOWNERS: unchanged\n")
        #expect(place.text("CODEOWNERS") == "* @all\n\n" + printed.output)
        #expect(try place.run("codeowners", "--check", "CODEOWNERS").status == 0)
    }

    @Test func failsForRolesWithoutAccountsWhereAsked() throws {
        let place = try Workplace(Sample.clean)
        try place.write("owners.map", "finance/role:lead @li\n")
        let lenient = try place.run("codeowners")
        #expect(lenient.status == 0)
        #expect(lenient.error.contains("'sales/role:lead' answers for the plan of 'sales' and has no account"))
        #expect(try place.run("codeowners", "--strict").status == 1)
    }

    @Test func refusesPlansWithErrorsAndBothFiles() throws {
        let place = try Workplace(Sample.faulty)
        try place.write("owners.map", "role:lead @li\n")
        try place.write("Content/units/finance/plan.md", "---\ntitle: [\n---\n")
        #expect(try place.run("codeowners", "--write", "CODEOWNERS").status == 1)
        #expect(place.text("CODEOWNERS") == nil)
        #expect(try place.run("codeowners", "--write", "a", "--check", "b").status == 2)
    }
}
