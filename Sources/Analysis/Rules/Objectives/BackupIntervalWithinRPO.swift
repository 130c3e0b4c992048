import ContinuityModel
import Diagnostics

/// The backup of an asset must keep the asset's own RPO.
enum BackupIntervalWithinRPO: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "backup-interval-exceeds-rpo", strictness,
        summary: "Interval, duration and lag of a backup add up to at most the RPO",
        why: """
            When a failure hits just before a backup is complete, everything since the start of the one before is lost:
            interval + duration + lag. Comparing the interval alone with the RPO promises too much.
            """,
        wrong: """
            activities: []
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rpo: 4h, backup: {every: 4h, takes: 1h}}
            """,
        right: """
            activities: []
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rpo: 4h, backup: {every: 3h, takes: 1h}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachAsset { _, asset in
            guard let id = asset.id?.value, let rpo = asset.rpo, let loss = asset.worstLoss, let backup = asset.backup,
                let every = backup.every, loss > rpo.value
            else { return }
            let rest = [backup.takes, backup.lag].compactMap { $0?.value }.filter { $0 > .zero }
            let sum = ([every.value] + rest).map(\.notation).joined(separator: " + ")
            findings.append(
                finding(
                    analysis, "Backup of '\(id)' may lose \(sum), more than its RPO (\(rpo.value.notation))",
                    at: every.location, notes: [.init("the RPO stands here", at: rpo.location)],
                    help: "save more often, so that interval, duration and lag stay within \(rpo.value.notation)"))
        }
        return findings
    }
}
