import ContinuityModel
import Diagnostics

/// Where ransomware is a risk, saved data must have a copy that no network reaches.
enum OfflineCopyKept: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "backup-without-offline-copy", strictness,
        summary: "Where ransomware is a risk, every backup has an offline copy, of its own or at an alternate",
        why: """
            Ransomware encrypts whatever it reaches, copies on the network included, and replication carries the damage to
            the other side at once. Only a copy out of its reach can be restored. NIS2 (IR 2024/2690, 4.2; to be
            verified by 2027-06-30) asks for copies away from the network.
            """,
        wrong: """
            risks: [{id: ransom, title: Ransomware, category: cyber, hazard: C-RAN, likelihood: 3, impact: 5}]
            # shared/systems.yaml
            - {id: ledger, name: Ledger, backup: {every: 1h, last-restore: 2026-05-01}}
            """,
        right: """
            risks: [{id: ransom, title: Ransomware, category: cyber, hazard: C-RAN, likelihood: 3, impact: 5}]
            # shared/systems.yaml
            - {id: ledger, name: Ledger, backup: {every: 1h, offline: true, last-restore: 2026-05-01}}
            """)

    /// The code of ransomware in the catalogue of hazards.
    private static let hazard = "C-RAN"

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var risk: Located<String>?
        analysis.forEach(\.risks) { _, candidate in
            if candidate.hazard?.value == hazard { risk = risk ?? candidate.hazard }
        }
        guard let risk else { return [] }
        var findings: [Finding] = []
        analysis.forEachAsset { number, asset in
            guard let backup = asset.backup, !isOffline(asset) else { return }
            let alternates = asset.alternates.compactMap { analysis.index.number($0, in: nil) }
            if alternates.contains(where: { analysis.index.asset($0).map(isOffline) == true }) { return }
            findings.append(
                finding(
                    analysis, "Backup of \(analysis.name(number)) has no offline copy",
                    at: backup.offline?.location ?? backup.every?.location ?? backup.sourceLocation,
                    notes: [.init("ransomware is a risk here", at: risk.location)],
                    help: "keep a copy that no network reaches, and write offline: true"))
        }
        return findings
    }

    private static func isOffline(_ asset: Asset) -> Bool { asset.backup?.offline?.value == true }
}
