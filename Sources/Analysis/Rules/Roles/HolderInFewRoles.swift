import ContinuityModel
import Diagnostics

/// Nobody must hold more roles of a response than one person can fill.
enum HolderInFewRoles: Rule {
    /// The number of roles that one person may hold.
    static let most = 3

    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "holder-in-many-roles", strictness,
        summary: "Nobody holds more than three roles that answer for something in a response",
        why: """
            In a response all roles are needed at once. Whoever holds four of them is the single point of failure that no
            diagram of systems shows, and is missing in three places.
            """,
        wrong: """
            roles:
              - {id: lead, title: Lead, holder: Li Wei, deputies: [A]}
              - {id: it, title: IT, holder: Li Wei, deputies: [B]}
              - {id: press, title: Press, holder: Li Wei, deputies: [C]}
              - {id: sites, title: Sites, holder: Li Wei, deputies: [D]}
            activities:
              - {id: one, name: One, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: two, name: Two, owner: role:it, mtpd: 8h, rto: 4h}
              - {id: three, name: Three, owner: role:press, mtpd: 8h, rto: 4h}
              - {id: four, name: Four, owner: role:sites, mtpd: 8h, rto: 4h}
            """,
        right: """
            roles:
              - {id: lead, title: Lead, holder: Li Wei, deputies: [A]}
              - {id: it, title: IT, holder: Chen Jing, deputies: [B]}
              - {id: press, title: Press, holder: Li Wei, deputies: [C]}
              - {id: sites, title: Sites, holder: Li Wei, deputies: [D]}
            activities:
              - {id: one, name: One, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: two, name: Two, owner: role:it, mtpd: 8h, rto: 4h}
              - {id: three, name: Three, owner: role:press, mtpd: 8h, rto: 4h}
              - {id: four, name: Four, owner: role:sites, mtpd: 8h, rto: 4h}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var roles: [String: [(number: EntityNumber, holder: LocalizedText)]] = [:]
        var order: [String] = []
        analysis.forEachRole { _, number, role in
            guard let number, let holder = role.holder, let name = holder.translations.first?.text,
                analysis.index.mentions(of: number).contains(where: \.relation.isResponsibility)
            else { return }
            if roles[name] == nil { order.append(name) }
            roles[name, default: []].append((number, holder))
        }
        return order.compactMap { name in
            guard let held = roles[name], held.count > most, let first = held.first else { return nil }
            return finding(
                analysis, "'\(name)' holds \(held.count) roles, more than one person can fill (\(most))",
                at: first.holder.location,
                notes: held.dropFirst().map { .init("\(analysis.name($0.number)) is another", at: $0.holder.location) },
                help: "give some of them to others")
        }
    }
}
