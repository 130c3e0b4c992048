import ContinuityModel
import Diagnostics

/// A promise of no loss at all must name the replica that keeps it.
enum ZeroLossIsShown: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "zero-objective-without-replication", strictness,
        summary: "An RPO of zero names the data, and the data is replicated without a delay",
        why: """
            "Realtime" is the most expensive promise of a plan, and the easiest to write. Only data that is written in
            two places at once keeps it, so the activity names the data that it needs and the asset its replication.
            """,
        wrong: """
            activities: [{id: access, name: Account access, owner: role:lead, mtpd: 1h, rto: 30m, rpo: realtime}]
            """,
        right: """
            activities:
              - id: access
                name: Account access
                owner: role:lead
                mtpd: 1h
                rto: 30m
                rpo: realtime
                depends-on: [{on: system:accounts, kind: data}]
            # shared/systems.yaml
            - {id: accounts, name: Accounts, rto: 20m, rpo: realtime, backup: {every: 0}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { _, activity in
            guard let id = activity.id?.value, let rpo = activity.rpo, rpo.value == .zero,
                !activity.dependencies.contains(where: { $0.effectiveKind == .data })
            else { return }
            findings.append(
                finding(
                    analysis, "Activity '\(id)' promises no loss of data (RPO 0) but names no data that it needs",
                    at: rpo.location, help: "add the system that holds its data, with 'kind: data'"))
        }
        analysis.forEachAsset { number, asset in
            guard let rpo = asset.rpo, rpo.value == .zero, asset.backup?.every == nil else { return }
            findings.append(
                finding(
                    analysis,
                    "\(analysis.name(number)) promises no loss of data (RPO 0) but says nothing of its replication",
                    at: rpo.location, help: "write backup: {every: 0} if it is written in two places at once"))
        }
        return findings
    }
}
