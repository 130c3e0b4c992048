import ContinuityModel
import Diagnostics

/// A measure against a risk must say who takes it by when.
enum MitigationHasDue: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "mitigation-without-due", strictness,
        summary: "Every measure against a risk has an owner and a day",
        why: """
            A measure without a name and a day is an intention. Nothing in the calendar reminds anybody of it, and at the
            next review it is copied.
            """,
        wrong: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 3
                impact: 3
                mitigations: [{do: Set up a standby server}]
            """,
        right: """
            risks:
              - id: outage
                title: Outage
                category: technology
                likelihood: 3
                impact: 3
                mitigations: [{do: Set up a standby server, owner: role:lead, due: 2026-12-31}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.risks) { _, risk in
            guard let id = risk.id?.value else { return }
            for (position, measure) in risk.mitigations.enumerated() where measure.owner == nil || measure.due == nil {
                let missing = [measure.owner == nil ? "owner" : nil, measure.due == nil ? "day" : nil].compactMap { $0 }
                findings.append(
                    finding(
                        analysis,
                        "Measure \(position + 1) against '\(id)' has no \(missing.joined(separator: " and no "))",
                        at: measure.what?.location ?? measure.location, help: "write 'owner' and 'due'"))
            }
        }
        return findings
    }
}
