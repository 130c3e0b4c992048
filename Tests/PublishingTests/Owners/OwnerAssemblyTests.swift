import Diagnostics
import Testing

@testable import Publishing

struct OwnerAssemblyTests {
    private static let files = [
        "shared/roles.yaml": "- {id: chief, title: Chief, holder: Zhao Min, deputies: [Wu Fang]}\n",
        "units/finance/plan.md": Workshop.plan("Finance", "deputy: role:chief"),
        "units/sales/plan.md": Workshop.plan("Sales"),
    ]

    private func owners(_ map: String, file: String? = nil, isCheck: Bool = false) async throws -> (
        report: OwnerReport, workshop: Workshop
    ) {
        let workshop = try Workshop(Self.files)
        try workshop.folder.write("owners.map", map)
        let target = OwnerTarget(
            map: workshop.folder("owners.map"), prefix: "content/", file: file.map { workshop.folder($0) },
            isCheck: isCheck)
        return (try await HandbookBuild(try workshop.options()).owners(target), workshop)
    }

    @Test func ownersAndDeputiesReviewTheirFolder() async throws {
        let report = try await owners(
            "shared @org/all\nrole:chief @zhao\nrole:lead @org/leads\nsales/role:lead @li @zhao\n"
        )
        .report
        #expect(report.findings == [])
        #expect(
            report.text?.split(separator: "\n").dropFirst().dropLast() == [
                "# what no plan owns", "/content/ @org/all", "# finance: finance/role:lead, role:chief",
                "/content/units/finance/ @org/leads @zhao", "# sales: sales/role:lead",
                "/content/units/sales/ @li @zhao",
            ])
        #expect(report.isOutdated == nil)
    }

    @Test func rolesWithoutAccountsAreFindings() async throws {
        let report = try await owners("finanse/role:lead @li\n").report
        #expect(
            report.findings.map(\.message).sorted() == [
                "'finance/role:lead' answers for the plan of 'finance' and has no account",
                "'finanse/role:lead' does not exist in the handbook",
                "'role:chief' answers for the plan of 'finance' and has no account",
                "'sales/role:lead' answers for the plan of 'sales' and has no account",
            ])
        let stranger = report.findings.first { $0.code == "owners-unknown-role" }
        #expect(stranger?.help == "did you mean 'finance/role:lead'?")
        #expect(report.text?.contains("/content/") == false, "nobody is asked rather than the wrong one")
    }

    @Test func anErrorKeepsEverythingBack() async throws {
        let (report, workshop) = try await owners("lead @li\n", file: "CODEOWNERS")
        #expect(report.findings.contains { $0.code == "owners-line" })
        #expect(report.text == nil)
        #expect(throws: (any Error).self) { try workshop.folder.text("CODEOWNERS") }
    }

    @Test func writesOnceAndNotWhereItOnlyCompares() async throws {
        let map = "role:chief @zhao\nrole:lead @li\n"
        let (checked, untouched) = try await owners(map, file: "CODEOWNERS", isCheck: true)
        #expect(checked.isOutdated == true)
        #expect(throws: (any Error).self) { try untouched.folder.text("CODEOWNERS") }
        let (written, workshop) = try await owners(map, file: "CODEOWNERS")
        #expect(written.isOutdated == true)
        #expect(try workshop.folder.text("CODEOWNERS") == written.text)
        let target = OwnerTarget(
            map: workshop.folder("owners.map"), prefix: "content/", file: workshop.folder("CODEOWNERS"), isCheck: true)
        let again = try await HandbookBuild(try workshop.options()).owners(target)
        #expect(again.isOutdated == false)
        try workshop.folder.write("CODEOWNERS", OwnerBlock.begin)
        let broken = try await HandbookBuild(try workshop.options()).owners(target)
        #expect(broken.findings.map(\.code) == ["owners-block-broken"] && broken.text == nil)
    }
}
