import ContinuityModel
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

@testable import Publishing

/// What a reviewer is told where the RTO of a shared system is relaxed in the example handbook.
struct ObjectiveChangeTests {
    private static func relaxed() throws -> (folder: TemporaryFolder, line: Int) {
        let folder = try TemporaryFolder()
        var changed = 0
        for path in PackageFolder.paths(below: "Content") where path.hasSuffix(".md") || path.hasSuffix(".yaml") {
            var lines = try PackageFolder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
            if path == "Content/shared/systems.yaml" {
                let start = try #require(lines.firstIndex(of: "- id: emr"))
                let index = try #require(lines[start...].firstIndex { $0.hasPrefix("  rto: 4h") })
                lines[index] = "  rto: 12h"
                changed = index + 1
            }
            try folder.write(path, lines.joined(separator: "\n"))
        }
        return (folder, changed)
    }

    @Test func namesEveryActivityThatARelaxedObjectiveBreaks() async throws {
        let (folder, line) = try Self.relaxed()
        let today = try #require(CalendarDate(parsing: "2026-11-24"))
        let options = BuildOptions(content: folder("Content"), output: folder("site"), today: today)
        let findings = try await HandbookBuild(options).check().findings
        let broken = findings.filter { $0.code == "required-objective-exceeded" }
        #expect(
            broken.map(\.message) == [
                "RTO of system:emr (12h) is longer than healthcare/activity:basic-care can wait for it (8h)",
                "RTO of system:emr (12h) is longer than healthcare/activity:critical-care can wait for it (8h)",
                "RTO of system:emr (12h) is longer than healthcare/activity:medical-records can wait for it (4h)",
            ])
        #expect(broken.allSatisfy { $0.location?.line == UInt32(line) && $0.location?.column == 8 })
        let chain = "healthcare/activity:medical-records waits for it and then takes 0"
        #expect(broken.allSatisfy { $0.notes.first?.message == chain })
        #expect(broken.map { $0.notes.last?.message } == ["slack is -4h", "slack is -4h", "slack is -8h"])
        let direct = findings.filter { $0.code == "dependency-slower-than-activity" }
        #expect(
            direct.map(\.message) == [
                "RTO of system:emr (12h) is longer than that of 'medical-records' which needs it (4h)"
            ])
        #expect(findings.count == broken.count + direct.count)
    }
}
