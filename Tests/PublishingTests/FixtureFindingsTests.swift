import ContinuityModel
import Diagnostics
import TestSupport
import Testing

@testable import Publishing

/// Handbooks with faults: exactly what is marked `# expected: CODE` is found, on the lines that bear the mark.
struct FixtureFindingsTests {
    /// What is found beside the marks.
    private static let unmarked: [String: [String]] = [
        // The exercise whose last date is no day counts as never held.
        "many-faults": ["units/faulty/plan.md:91 exercise-overdue"],
        // Each plan is cut down to the one contradiction that it is about, and lacks the scenarios of its activities.
        "seed-contradictions": [
            "units/account-access/plan.md:9 activity-without-scenario",
            "units/account-access/plan.md:16 activity-without-scenario",
            "units/hospital/plan.md:12 activity-without-scenario",
            "units/unanswered-risks/plan.md:9 activity-without-scenario",
        ],
    ]

    @Test(arguments: ["many-faults", "seed-contradictions"])
    func findsWhatIsMarked(fixture: String) async throws {
        let options = try options(fixture)
        let report = try await HandbookBuild(options).check()
        let found = report.findings.map { finding in
            guard let place = finding.location else { return finding.code }
            let path = report.files.path(of: place.file).dropFirst(options.content.count + 1)
            return "\(path):\(place.line) \(finding.code)"
        }
        let expected = try Self.marks(fixture) + (Self.unmarked[fixture] ?? [])
        #expect(found.sorted() == expected.sorted())
    }

    @Test(arguments: ["many-faults", "seed-contradictions"])
    func writesNothing(fixture: String) async throws {
        let folder = try TemporaryFolder()
        var options = try options(fixture)
        options.output = folder("site")
        options.isStrict = true
        let report = try await HandbookBuild(options).build()
        #expect(report.written == nil)
        #expect(report.pages == 0)
        #expect(try folder.names() == [])
    }

    private func options(_ fixture: String) throws -> BuildOptions {
        let today = try #require(CalendarDate(parsing: "2026-11-24"))
        let content = PackageFolder.path("Tests/Fixtures/" + fixture)
        return BuildOptions(content: content, output: content + "/no-site", today: today)
    }

    private static func marks(_ fixture: String) throws -> [String] {
        let folder = "Tests/Fixtures/" + fixture
        let files = PackageFolder.paths(below: folder).filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }
        return try files.flatMap { path in
            let lines = try PackageFolder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
            return lines.enumerated().compactMap { index, line in
                line.firstMatch(of: /# expected: ([a-z-]+)$/).map {
                    "\(path.dropFirst(folder.count + 1)):\(index + 1) \($0.1)"
                }
            }
        }
    }
}
