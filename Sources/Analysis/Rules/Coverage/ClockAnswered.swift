import ContinuityModel
import Diagnostics

/// A deadline for telling an authority must be answered by a message to it.
enum ClockAnswered: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "regulator-clock-unanswered", strictness,
        summary: "A requirement with a clock that a plan names is answered by a message to regulators",
        why: """
            Deadlines of hours are kept by a message that lies ready, with an owner and a channel. Without it the first
            hours go into finding out who writes what to whom.
            """,
        wrong: """
            requirements: [requirement:bank]
            # shared/requirements.yaml
            - {id: bank, title: Notification, clock: {trigger: An incident, within: 36h}}
            """,
        right: """
            requirements: [requirement:bank]
            messages: [{id: regulator, audience: regulators, channels: [portal], within: 24h}]
            # shared/requirements.yaml
            - id: bank
              title: Notification
              clock: {trigger: An incident, within: 36h}
              satisfied-by: [finance/message:regulator]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { unit, plan in
            for reference in plan.requirements {
                guard let requirement = analysis.requirement(reference, in: unit),
                    let within = requirement.clock?.within,
                    !analysis.messages(answering: requirement).contains(where: { $0.audience?.value == .regulators })
                else { continue }
                findings.append(
                    finding(
                        analysis,
                        "'\(reference.notation)' sets \(within.value.notation) but no message to regulators answers it",
                        at: reference.location, notes: [.init("the clock stands here", at: within.location)],
                        help: "write a message with audience: regulators, and name it under 'satisfied-by'"))
            }
        }
        return findings
    }
}

extension ContinuityAnalysis {
    /// The requirement that a plan names.
    func requirement(_ reference: Reference, in unit: Int) -> Requirement? {
        index.resolve(reference, in: unit).flatMap(index.requirement)
    }

    /// The messages by which a requirement is answered.
    func messages(answering requirement: Requirement) -> [Message] {
        requirement.satisfiedBy.compactMap { index.resolve($0, in: nil).flatMap(index.message) }
    }
}
