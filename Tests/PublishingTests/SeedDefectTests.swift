import ContinuityModel
import Diagnostics
import FoundationEssentials
import TestSupport
import Testing

@testable import Publishing

/// The three example plans, taken literally, have every defect that a reader of them finds, each under its code.
struct SeedDefectTests {
    private static func findings() async throws -> [String] {
        let content = PackageFolder.root.appending(path: "Tests/Fixtures/seed-literal").path
        let today = try #require(CalendarDate(parsing: "2026-11-24"))
        let report = try await HandbookBuild(BuildOptions(content: content, output: "", today: today)).check()
        return report.findings.map { finding in
            let path = finding.location.map { report.files.path(of: $0.file).dropFirst(content.utf8.count + 1) } ?? ""
            return "\(path) \(finding.code): \(finding.message)"
        }
    }

    @Test(arguments: [
        ("ecommerce", "missing-field", "field 'likelihood' is missing in risk 'data-breach'"),
        ("ecommerce", "missing-field", "field 'likelihood' is missing in risk 'data-centre-outage'"),
        ("ecommerce", "missing-field", "field 'likelihood' is missing in risk 'logistics-disruption'"),
        ("ecommerce", "prose-duration-differs", "'1小时'"),
        ("ecommerce", "risk-without-scenario", "talent-loss"),
        ("ecommerce", "risk-without-scenario", "natural-disaster"),
        ("ecommerce", "risk-without-scenario", "policy-change"),
        ("ecommerce", "risk-without-scenario", "payment-failure"),
        ("ecommerce", "rpo-missing", "'ecommerce'"),
        ("ecommerce", "exercise-overdue", "never held"),
        ("ecommerce", "vague-wording", "'定期'"),
        ("finance", "dependency-slower-than-activity", "(1h) is longer than that of 'account-access'"),
        ("finance", "zero-objective-without-replication", "RPO 0"),
        ("finance", "risk-without-scenario", "natural-hazard"),
        ("finance", "risk-without-scenario", "operational-error"),
        ("finance", "risk-without-scenario", "regulatory-risk"),
        ("finance", "vague-wording", "'定期'"),
        ("healthcare", "rpo-missing", "'healthcare'"),
        ("healthcare", "risk-without-scenario", "natural-disaster"),
        ("healthcare", "risk-without-scenario", "supply-chain"),
        ("healthcare", "risk-without-scenario", "cyber-threat"),
        ("healthcare", "risk-without-scenario", "staff-shortage"),
        ("healthcare", "requirement-outside-jurisdiction", "requirement:hipaa"),
        ("healthcare", "requirement-outside-jurisdiction", "requirement:gdpr"),
        ("healthcare", "vague-deadline", "has no deadline"),
        ("healthcare", "action-without-measure", "does not say when it is done"),
    ])
    func isFound(unit: String, code: String, words: String) async throws {
        let found = try await Self.findings().filter { $0.hasPrefix("units/\(unit)/plan.md \(code): ") }
        #expect(found.contains { $0.contains(words) }, "\(found)")
    }

    /// What every one of the three lacks.
    @Test(
        arguments: ["ecommerce", "finance", "healthcare"],
        [
            ("missing-field", "field 'mtpd'"), ("missing-field", "field 'activate-when'"), ("no-deputy", ""),
            ("owner-without-holder", ""), ("role-with-one-channel", "in no way"), ("no-stand-down", ""),
            ("return-to-normal-missing", ""), ("activator-missing", ""),
        ])
    func isFoundInEach(unit: String, fault: (code: String, words: String)) async throws {
        let found = try await Self.findings().filter { $0.hasPrefix("units/\(unit)/plan.md \(fault.code): ") }
        #expect(found.contains { fault.words.isEmpty || $0.contains(fault.words) }, "\(found)")
    }

    /// `实时同步` is zero: neither missing nor unreadable.
    @Test func readsRealTimeAsZero() async throws {
        let found = try await Self.findings()
        #expect(!found.contains { $0.contains("invalid-duration") })
        #expect(!found.contains { $0.contains("rpo-missing") && $0.contains("account-access") })
    }
}
