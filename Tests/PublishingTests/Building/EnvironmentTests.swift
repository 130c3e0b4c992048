import Testing

@testable import Publishing

struct EnvironmentTests {
    private func failure(_ content: String, in folder: TemporaryFolder) async throws -> String? {
        var options = try Workshop().options()
        options.content = folder(content)
        do {
            _ = try await HandbookBuild(options).build()
            return nil
        } catch {
            return error.description.replacing(folder.path + "/", with: "")
        }
    }

    @Test func isToBlameForAContentFolderThatIsNotThere() async throws {
        let folder = try TemporaryFolder()
        #expect(try await failure("none", in: folder) == "cannot list none: No such file or directory")
        try folder.write("file", "x")
        #expect(try await failure("file", in: folder)?.hasPrefix("cannot list file: ") == true)
    }

    @Test func isToBlameForAnEmptyContentFolder() async throws {
        let folder = try TemporaryFolder()
        try folder.makeFolder("empty")
        #expect(
            try await failure("empty", in: folder)
                == "empty holds no handbook: there is neither handbook.yaml nor a unit")
    }

    @Test func isToBlameForAnOutputThatIsAFile() async throws {
        let workshop = try Workshop()
        try workshop.folder.write("site", "x")
        await #expect(throws: BuildFailure.self) { try await workshop.build() }
        #expect(try workshop.folder.text("site") == "x")
    }

    @Test func isNotToBlameForMissingSettings() async throws {
        let workshop = try Workshop(["units/finance/plan.md": Workshop.plan("Finance")])
        try workshop.remove("handbook.yaml")
        #expect(try await workshop.build().errors == ["handbook-missing"])
    }

    @Test func isNotToBlameForAFolderInThePlaceOfAFile() async throws {
        let workshop = try Workshop([
            "units/finance/plan.md/note.txt": "x", "units/sales/plan.md": Workshop.plan("Sales"),
        ])
        #expect(try await workshop.build().errors == [])
    }
}
