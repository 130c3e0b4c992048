import ContinuityModel
import Diagnostics

/// What several activities cannot do without must have something that takes its place.
enum SharedDependencyHasAlternate: Rule {
    /// From this number of users on, a dependency is a single point of failure.
    static let many = 3

    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "shared-dependency-without-alternate", strictness,
        summary: "What three or more activities and assets cannot do without has an alternate",
        why: """
            One failure that stops several activities at once is worse than the sum of them: the same people are needed
            everywhere. MAS and DORA look for such single points of failure and concentrations.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - {id: one, name: One, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
              - {id: two, name: Two, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
              - {id: three, name: Three, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rto: 1h}
            """,
        right: """
            activities:
              - {id: one, name: One, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
              - {id: two, name: Two, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
              - {id: three, name: Three, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:ledger}]}
            # shared/systems.yaml
            - {id: ledger, name: Ledger, rto: 1h, alternates: [system:standby]}
            - {id: standby, name: Standby ledger, rto: 1h}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachAsset { number, asset in
            guard let id = asset.id, asset.alternates.isEmpty else { return }
            let users = analysis.index.mentions(of: number).filter { $0.relation == .hardDependency }.map(\.source)
            guard Set(users).count >= many else { return }
            let shown = Set(users).sorted().prefix(many).map { user in
                Finding.Note("\(analysis.name(user)) needs it", at: analysis.index.location(of: user))
            }
            findings.append(
                finding(
                    analysis, "\(analysis.name(number)) is needed by \(Set(users).count) others and has no alternate",
                    at: id.location, notes: shown, help: "name what takes its place under 'alternates'"))
        }
        return findings
    }
}
