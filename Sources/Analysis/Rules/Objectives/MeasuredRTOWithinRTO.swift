import ContinuityModel
import Diagnostics

/// A recovery time measured in an exercise must keep the objective that the exercise tried.
enum MeasuredRTOWithinRTO: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "measured-rto-exceeds-rto", strictness,
        summary: "The recovery time measured in an exercise is at most the RTO of what the scenario restores",
        why: """
            An exercise that was slower than the objective is evidence: either the capability or the objective has to
            change. ISO 22301 (8.5) asks to act on the results of exercises.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h}]
            scenarios: [{id: outage, title: Outage, affects: [activity:payments], activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises: [{id: spring, kind: functional, scenario: scenario:outage, last: 2026-04-01, result: {measured-rto: 3h}}]
            """,
        right: """
            activities: [{id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 4h}]
            scenarios: [{id: outage, title: Outage, affects: [activity:payments], activate-when: [Down], actions: {do: Restart, owner: role:lead}}]
            exercises: [{id: spring, kind: functional, scenario: scenario:outage, last: 2026-04-01, result: {measured-rto: 3h}}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.exercises) { place, exercise in
            guard let measured = exercise.result?.measuredRTO, let id = exercise.id?.value,
                let tightest = analysis.objective(of: exercise, in: place.unit), measured.value > tightest.rto
            else { return }
            let name = analysis.name(tightest.number, from: place.unit)
            findings.append(
                finding(
                    analysis,
                    "Recovery measured in '\(id)' (\(measured.value.notation)) is longer than the RTO of \(name) "
                        + "(\(tightest.rto.notation))",
                    at: measured.location,
                    notes: [.init("the RTO stands here", at: analysis.rto(of: tightest.number)?.location)],
                    help: "speed up the recovery and repeat the exercise, or agree on a longer RTO"))
        }
        return findings
    }
}
