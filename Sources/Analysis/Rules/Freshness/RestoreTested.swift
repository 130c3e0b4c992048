import ContinuityModel
import Diagnostics

/// A backup must have been restored within the last twelve months.
enum RestoreTested: Rule {
    /// A year, which DORA asks for of its simplified framework (RTS, Art. 40).
    static let longest = CalendarPeriod(months: 12)

    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "restore-untested", strictness,
        summary: "A restore from every backup was tried within the last twelve months",
        why: """
            A backup that was never restored is a hope. Restores fail for reasons that no log of the backup shows: a lost
            key, a missing table, a tape that nobody can read. DORA (RTS, Art. 40; to be verified by 2027-06-30) asks for
            yearly tests.
            """,
        wrong: """
            activities: []
            # shared/systems.yaml
            - {id: ledger, name: Ledger, backup: {every: 1h, last-restore: 2025-03-01}}
            """,
        right: """
            activities: []
            # shared/systems.yaml
            - {id: ledger, name: Ledger, backup: {every: 1h, last-restore: 2026-03-01}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachAsset { number, asset in
            guard let backup = asset.backup else { return }
            let name = analysis.name(number)
            guard let last = backup.lastRestore else {
                findings.append(
                    report(
                        analysis, "Restore of \(name) was never tried",
                        at: backup.every?.location ?? backup.sourceLocation))
                return
            }
            guard last.value.adding(longest) < analysis.today else { return }
            findings.append(
                report(analysis, "Restore of \(name) was last tried on \(last.value.notation)", at: last.location))
        }
        return findings
    }

    private static func report(
        _ analysis: ContinuityAnalysis, _ message: String, at location: SourceLocation
    ) -> Finding {
        finding(analysis, message, at: location, help: "restore it once, and write the day under 'last-restore'")
    }
}
