import ContinuityModel
import Diagnostics

/// The recovery time of an asset must keep the asset's own RTO.
enum RecoveryTimeWithinRTO: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "recovery-time-exceeds-rto", strictness,
        summary: "The recovery time of a system, supplier or site, with what it waits for, is at most its RTO",
        why: """
            The RTO is what is promised, the recovery time what was seen. Where the second is longer, or becomes so by
            what has to be back before, everybody who relies on the promise is misled.
            """,
        wrong: """
            activities: []
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rto: 2h, recovery-time: {measured: 3h, on: 2026-03-12}}
            """,
        right: """
            activities: []
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rto: 4h, recovery-time: {measured: 3h, on: 2026-03-12}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachAsset { number, asset in
            guard let rto = asset.rto, let measured = asset.recoveryTime?.measured,
                let earliest = analysis.recovery.figures(of: number)?.earliest, earliest > rto.value
            else { return }
            let path = analysis.recovery.bindingPath(of: number).map { step in
                Finding.Note(
                    "\(analysis.name(step.number)) takes \(step.own.notation)",
                    at: analysis.ownTimeLocation(of: step.number))
            }
            findings.append(
                finding(
                    analysis,
                    "Recovery of \(analysis.name(number)) (\(earliest.notation)) takes longer than its RTO "
                        + "(\(rto.value.notation))",
                    at: measured.location, notes: path + [.init("the RTO stands here", at: rto.location)],
                    help: "recover it sooner, or agree on an RTO of at least \(earliest.notation)"))
        }
        return findings
    }
}
