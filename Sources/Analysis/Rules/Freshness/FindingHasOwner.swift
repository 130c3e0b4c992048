import ContinuityModel
import Diagnostics

/// An open finding of an exercise must say who puts it right by when.
enum FindingHasOwner: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "finding-without-owner", strictness,
        summary: "Every open finding of an exercise has an owner and a day",
        why: """
            What everybody has seen and nobody owns is found again in the next exercise. ISO 22301 (10.1) asks for
            corrective action, which has a name and a day.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}]
            exercises:
              - id: drill
                kind: tabletop
                scenario: scenario:outage
                last: 2026-05-10
                findings: [{text: No spare keys}]
            """,
        right: """
            scenarios: [{id: outage, title: Outage, activate-when: [Down], actions: [{do: Act, owner: role:lead}]}]
            exercises:
              - id: drill
                kind: tabletop
                scenario: scenario:outage
                last: 2026-05-10
                findings: [{text: No spare keys, owner: role:lead, due: 2026-09-30}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.exercises) { _, exercise in
            guard let id = exercise.id?.value else { return }
            for (position, open) in exercise.findings.enumerated() where open.closed == nil {
                let missing = [open.owner == nil ? "owner" : nil, open.due == nil ? "day" : nil].compactMap { $0 }
                guard !missing.isEmpty else { continue }
                findings.append(
                    finding(
                        analysis,
                        "Finding \(position + 1) of exercise '\(id)' has no \(missing.joined(separator: " and no "))",
                        at: open.text?.location ?? open.location, help: "write 'owner' and 'due', or 'closed'"))
            }
        }
        return findings
    }
}
