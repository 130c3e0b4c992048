import ContinuityModel
import Diagnostics

/// The data that an activity needs must not be lost for longer than its RPO.
enum DataLossWithinRPO: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "data-loss-exceeds-rpo", strictness,
        summary: "The worst loss of the data that an activity needs is at most its RPO",
        why: """
            The RPO is a promise about data, and backups keep or break it. The worst loss is interval + duration + lag
            of the backup; along a chain of data dependencies the greatest loss counts. DORA (Art. 12) and NIST SP 800-34
            ask for backups that match the recovery point.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                rpo: 15m
                depends-on: [{on: system:ledger, kind: data}]
            # shared/systems.yaml
            - {id: ledger, name: Ledger, backup: {every: 1d, takes: 1h}}
            """,
        right: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                rpo: 15m
                depends-on: [{on: system:ledger, kind: data}]
            # shared/systems.yaml
            - {id: ledger, name: Ledger, backup: {every: 10m, takes: 1m}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { place, activity in
            guard let id = activity.id?.value, let rpo = activity.rpo else { return }
            for dependency in activity.dependencies where dependency.effectiveKind == .data {
                guard let on = dependency.on, let needed = analysis.index.number(on, in: place.unit),
                    let loss = analysis.recovery.figures(of: needed)?.worstLoss, loss > rpo.value
                else { continue }
                let name = analysis.name(needed, from: place.unit)
                findings.append(
                    finding(
                        analysis,
                        "Worst data loss of \(name) (\(loss.notation)) is greater than the RPO of '\(id)' "
                            + "(\(rpo.value.notation))",
                        at: on.location, notes: notes(analysis, needed, rpo),
                        help: "save the data more often, or agree on an RPO of at least \(loss.notation)"))
            }
        }
        return findings
    }

    private static func notes(
        _ analysis: ContinuityAnalysis, _ needed: EntityNumber, _ rpo: Located<TimeSpan>
    ) -> [Finding.Note] {
        let path = analysis.recovery.dataPath(of: needed)
        let source = path.first.map { step in
            let asset = analysis.index.asset(step.number)
            return Finding.Note(
                "\(analysis.name(step.number)) may lose \(step.own.notation)",
                at: asset?.backup?.every?.location ?? asset?.rpo?.location ?? analysis.index.location(of: step.number))
        }
        return [source, .init("the RPO stands here", at: rpo.location)].compactMap { $0 }
    }
}
