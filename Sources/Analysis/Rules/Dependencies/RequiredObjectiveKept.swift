import ContinuityModel
import Diagnostics

/// The RTO of an asset must leave every activity that needs it enough time, through whatever lies between.
enum RequiredObjectiveKept: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "required-objective-exceeded", strictness,
        summary: "The RTO of an asset leaves every activity that needs it, directly or not, time for its own recovery",
        why: """
            An RTO is agreed with the users one knows. Others wait for the same asset through a second system or with a
            workaround that ends, and each of them needs it sooner than it is promised. Where the recovery was measured
            and is quick enough today, only the promise is at fault, and nothing keeps it from coming true.
            """,
        wrong: """
            activities:
              - {id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, takes: 1h, depends-on: [{on: system:records}]}
            # shared/systems.yaml
            - {id: records, name: Records, rto: 4h, recovery-time: {measured: 2h}}
            """,
        right: """
            activities:
              - {id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, takes: 1h, depends-on: [{on: system:records}]}
            # shared/systems.yaml
            - {id: records, name: Records, rto: 3h, recovery-time: {measured: 2h}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachAsset { number, asset in
            guard let rto = asset.rto, let node = analysis.recovery.graph.node(of: number),
                analysis.recovery.graph.facts[node].ownSource == .measured,
                let demanded = analysis.recovery.demandedByActivities(of: node), demanded < rto.value
            else { return }
            for demand in analysis.recovery.demands(on: node) where demand.time < rto.value {
                findings.append(report(demand, number, rto, analysis))
            }
        }
        return findings
    }

    private static func report(
        _ demand: ActivityDemand, _ asset: EntityNumber, _ rto: Located<TimeSpan>, _ analysis: ContinuityAnalysis
    ) -> Finding {
        let name = analysis.name(asset)
        let user = analysis.name(demand.activity)
        let chain = demand.chain.map { step in
            Finding.Note(
                "\(analysis.name(step.number)) waits for it and then takes \(step.own.notation)",
                at: analysis.ownTimeLocation(of: step.number))
        }
        let limit =
            demand.isWorkaround
            ? "\(user) has a workaround, which ends after \(demand.objective.notation)"
            : "the RTO of \(user) is \(demand.objective.notation)"
        return finding(
            analysis,
            "RTO of \(name) (\(rto.value.notation)) is longer than \(user) can wait for it (\(demand.time.notation))",
            at: rto.location,
            notes: chain + [
                .init(limit, at: demand.isWorkaround ? nil : analysis.rto(of: demand.activity)?.location),
                .init("slack is -\((rto.value - demand.time).notation)"),
            ],
            help: "agree on an RTO of at most \(demand.time.notation) for \(name), or give \(user) a longer workaround")
    }
}
