import ContinuityModel
import Diagnostics

/// What activities wait for must have a recovery time, measured or at least estimated.
enum RecoveryTimeMeasured: Rule {
    static let strictness = Strictness.hint
    static let info = RuleInfo(
        "recovery-time-unmeasured", strictness,
        summary: "A system, supplier or site that something waits for has a recovery time beside its RTO",
        why: """
            Without a measured time the RTO stands in for it, so that every recovery path is computed from a wish. A
            restore test gives the number for nothing.
            """,
        wrong: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rto: 2h}
            """,
        right: """
            activities:
              - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rto: 2h, recovery-time: {measured: 90m, on: 2026-03-12}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachAsset { number, asset in
            guard let rto = asset.rto, asset.recoveryTime?.measured == nil,
                analysis.index.mentions(of: number).contains(where: { $0.relation == .hardDependency })
            else { return }
            findings.append(
                finding(
                    analysis,
                    "\(analysis.name(number)) has no recovery time, so that its RTO (\(rto.value.notation)) stands in",
                    at: rto.location, help: "measure a restore, and write recovery-time: {measured: …, on: …}"))
        }
        return findings
    }
}
