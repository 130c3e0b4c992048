import ContinuityModel
import Diagnostics

/// An activity that needs data must say how much of it may be lost.
enum RPODeclared: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "rpo-missing", strictness,
        summary: "An activity that needs data has an RPO, and at least one activity of a plan has one",
        why: """
            Zero, a day and "nobody has thought of it" look alike where the RPO is left out. Backups are then set by
            habit, and the loss is found out afterwards. NIST SP 800-34 and DORA (Art. 12) ask for recovery points beside
            recovery times.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                depends-on: [{on: system:ledger, kind: data}]
            # shared/systems.yaml
            - {id: ledger, name: Ledger, backup: {every: 10m, takes: 1m}}
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
        analysis.forEachPlan { unit, plan in
            let needing = plan.activities.filter { activity in
                activity.rpo == nil && activity.dependencies.contains { $0.effectiveKind == .data }
            }
            for activity in needing {
                guard let id = activity.id else { continue }
                findings.append(
                    finding(
                        analysis, "Activity '\(id.value)' needs data but has no RPO", at: id.location,
                        help: "write how much may be lost, such as rpo: 15m; 0 where nothing may"))
            }
            guard needing.isEmpty, let first = plan.activities.first?.id, plan.activities.allSatisfy({ $0.rpo == nil })
            else { return }
            findings.append(
                finding(
                    analysis, "No activity of '\(analysis.plans.units[unit].id)' has an RPO", at: first.location,
                    help: "write 'rpo' where an activity needs data, with a dependency of kind data"))
        }
        return findings
    }
}
