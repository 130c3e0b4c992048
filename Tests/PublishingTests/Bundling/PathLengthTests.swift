import Testing

@testable import Publishing

struct PathLengthTests {
    /// As long as identifiers may be.
    private static let id = String(repeating: "a", count: 64)
    private static let archive = String(repeating: "b", count: 60) + ".zip"

    private func errors(_ workshop: Workshop, _ archive: String = archive) async throws -> [String] {
        try await HandbookBuild(try workshop.options()).bundle(to: workshop.folder(archive)).report.errors
    }

    @Test func findsIdentifiersThatMakePathsTooLong() async throws {
        let scenario =
            "scenarios: [{id: \(Self.id), title: Long, activate-when: It happens, actions: {do: Go, owner: role:lead}}]"
        let workshop = try Workshop(["units/\(Self.id)/plan.md": Workshop.plan("Finance", scenario)])
        #expect(try await errors(workshop) == ["content/units/\(Self.id)/plan.md:5:18: path-too-long"])
        #expect(try await errors(workshop, "copy.zip") == [], "a shorter name of the archive leaves more to the paths")
        #expect(try await workshop.build().errors == [], "a site on a server may have long paths")
    }

    @Test func findsAttachmentsThatAreTooLong() async throws {
        let name = "pages/" + String(repeating: "c", count: 170) + ".pdf"
        let workshop = try Workshop(["units/finance/plan.md": Workshop.plan("Finance"), name: "a document"])
        #expect(try await errors(workshop) == ["content/\(name):1:1: path-too-long"])
    }

    @Test func findsFilesOfThemesThatAreTooLong() async throws {
        let workshop = try Workshop()
        try workshop.folder.write("themes/own/theme.yaml", "name: own\nextends: default\n")
        try workshop.folder.write("themes/own/assets/" + String(repeating: "d", count: 170) + ".css", "p {}")
        let build = HandbookBuild(try workshop.options { $0.theme = workshop.folder("themes/own") })
        #expect(try await build.bundle(to: workshop.folder("copy.zip")).report.errors == ["path-too-long"])
    }
}
