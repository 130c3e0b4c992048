import ContinuityModel
import Diagnostics

/// The sum of recovery times along the slowest chain of hard dependencies must stay within an activity's RTO.
enum RecoveryPathWithinRTO: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "recovery-path-exceeds-rto", strictness,
        summary: "Everything that an activity waits for, one after the other, fits into its RTO",
        why: """
            Each RTO may look right by itself while the chain does not fit: power 30 minutes, then the database 2 hours,
            then the activity itself 20 minutes make 2 h 50. The earliest recovery is the own time plus the longest
            among the hard dependencies. NIS2 (IR 2024/2690, 4.1.2) asks for an order of recovery that meets the objectives.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - id: checkout
                name: Checkout
                owner: role:lead
                mtpd: 4h
                rto: 2h
                takes: 20m
                depends-on: [{on: system:orders}]
            # shared/systems.yaml
            - {id: orders, name: Order database, rto: 2h, recovery-time: {measured: 2h}}
            """,
        right: """
            activities:
              - id: checkout
                name: Checkout
                owner: role:lead
                mtpd: 4h
                rto: 3h
                takes: 20m
                depends-on: [{on: system:orders}]
            # shared/systems.yaml
            - {id: orders, name: Order database, rto: 2h, recovery-time: {measured: 2h}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { place, activity in
            guard let id = activity.id?.value, let rto = activity.rto,
                let number = analysis.index.number(.activity, unit: place.unit, position: place.position),
                let figures = analysis.recovery.figures(of: number), let earliest = figures.earliest,
                earliest > rto.value
            else { return }
            findings.append(
                finding(
                    analysis,
                    "Earliest recovery of '\(id)' (\(earliest.notation)) is later than its RTO (\(rto.value.notation))",
                    at: rto.location, notes: notes(analysis, figures, over: earliest - rto.value),
                    help: help(
                        fixes(of: number, analysis), mtpd: activity.mtpd?.value, earliest: earliest,
                        over: earliest - rto.value)))
        }
        return findings
    }

    private static func notes(
        _ analysis: ContinuityAnalysis, _ figures: RecoveryFigures, over: TimeSpan
    ) -> [Finding.Note] {
        var notes = analysis.recovery.bindingPath(of: figures.number).map { step in
            Finding.Note(
                "\(analysis.name(step.number)) takes \(step.own.notation)",
                at: analysis.ownTimeLocation(of: step.number))
        }
        notes.append(.init("slack is -\(over.notation)"))
        if figures.isLowerBound { notes.append(.init("some times are unknown, so that recovery may take longer")) }
        return notes
    }

    /// The single changes that would do, in words.
    private static func fixes(of number: EntityNumber, _ analysis: ContinuityAnalysis) -> [String] {
        analysis.recovery.fixes(of: number).map { fix in
            switch fix {
            case .tighten(let other, let time): "recover \(analysis.name(other)) itself within \(time.notation)"
            case .workAround(let other, let time):
                "prepare a workaround for \(analysis.name(other)) that holds \(time.notation)"
            }
        }
    }

    private static func help(_ fixes: [String], mtpd: TimeSpan?, earliest: TimeSpan, over: TimeSpan) -> String {
        let wait = mtpd.flatMap { mtpd in
            mtpd >= earliest
                ? "set the RTO to at least \(earliest.notation), which the MTPD (\(mtpd.notation)) allows" : nil
        }
        let choices =
            (fixes.isEmpty ? ["save \(over.notation) on every path that is too long"] : fixes)
            + [wait].compactMap { $0 }
        guard let last = choices.last, choices.count > 1 else { return choices.first ?? "" }
        return choices.dropLast().joined(separator: ", ") + ", or " + last
    }
}
