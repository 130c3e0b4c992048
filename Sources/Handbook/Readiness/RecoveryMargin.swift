internal import Analysis
internal import ContinuityModel

/// A recovery beside one of its objectives: how much is to spare.
struct RecoveryMargin: Sendable {
    /// What is measured.
    enum Objective: String, Sendable {
        case rto = "RTO"
        case mtpd = "MTPD"
        case rpo = "RPO"
    }

    let number: EntityNumber
    let objective: Objective
    /// What was promised.
    let limit: TimeSpan
    /// What was computed: the earliest recovery, or for an RPO the worst loss of data.
    let computed: TimeSpan

    /// What is to spare; negative in a conflict.
    var slack: TimeSpan { limit - computed }
    var isConflict: Bool { slack.seconds < 0 }

    /// The margins of all that is published, the least first; the MTPD counts only where it is in conflict, since the RTO
    /// is tighter. Retired plans promise nothing.
    static func all(_ analysis: ContinuityAnalysis, _ publication: Publication) -> [RecoveryMargin] {
        let index = analysis.index
        let margins = analysis.recovery.rows.flatMap { figures -> [RecoveryMargin] in
            let place = index.place(of: figures.number)
            let isRetired = place.unit.map { index.plans.units[$0].plan.status?.value == .retired } ?? false
            guard publication.contains(figures.number), !isRetired else { return [] }
            let mtpd = place.unit.flatMap { index.plans.units[$0].plan.activities[place.position].mtpd?.value }
            func margin(_ objective: Objective, _ limit: TimeSpan?, _ computed: TimeSpan?) -> RecoveryMargin? {
                guard let limit, let computed else { return nil }
                return RecoveryMargin(number: figures.number, objective: objective, limit: limit, computed: computed)
            }
            let breach = margin(.mtpd, mtpd, figures.earliest).flatMap { $0.isConflict ? $0 : nil }
            return [
                breach, margin(.rto, figures.rto, figures.earliest), margin(.rpo, figures.rpo, figures.worstLoss),
            ].compactMap { $0 }
        }
        return margins.enumerated()
            .sorted { ($0.element.slack.seconds, $0.offset) < ($1.element.slack.seconds, $1.offset) }
            .map(\.element)
    }
}
