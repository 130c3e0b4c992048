import ContinuityModel
import Testing

@testable import Publishing

/// A handbook with something for every circle of readers: a plan for the public, one for staff, one for the response team.
enum EditionHandbook {
    static let files: [String: String] = [
        "handbook.yaml": Workshop.handbook,
        "pages/welcome.md": "---\ntitle: Welcome\naudience: public\n---\nGood day.\n",
        "pages/rota.md": "---\ntitle: Rota of the night watch\naudience: response-team\n---\nWho is awake.\n",
        "shared/roles.yaml": """
        - id: chief
          title: Crisis lead
          holder: Zhao Min
          deputies: [Wu Fang]
          contacts:
            - {kind: phone, value: +86 138 5550 0101}
            - {kind: hotline, value: +86 10 5550 0102, audience: staff}
            - {kind: email, value: press@example.com, audience: public}
        """,
        "shared/systems.yaml": """
        - {id: ledger, name: Ledger machine, recovery-time: {measured: 3h, on: 2026-06-01}, backup: {every: 1h, location: Vault under the lake}}
        - {id: shop, name: Web shop, audience: public, contacts: [{kind: phone, value: "5550 0103"}]}
        """,
        "units/counter/plan.md": plan(
            "Counter", audience: "public",
            """
            activities:
              - {id: service, name: Service, owner: role:clerk, mtpd: 2d, rto: 1d, depends-on: [{on: vault/activity:keys, kind: hard}, {on: system:ledger, kind: hard}]}
            scenarios:
              - {id: queue, title: Long queue, affects: activity:service, lead: vault/role:guard, activate-when: Fifty people wait, actions: [{do: Open another counter, owner: role:clerk}]}
            """, role: "clerk", holder: "Qian Hua",
            narrative: "See [[vault/activity:keys]] and [the vault](../vault/plan.md)."),
        "units/office/plan.md": plan(
            "Back office", audience: "staff", "", role: "writer", holder: "Sun Lei",
            narrative: "Papers of the office."),
        "units/vault/plan.md": plan(
            "Vault of gold", audience: "response-team",
            "activities: [{id: keys, name: Keeping of keys, owner: role:guard, mtpd: 9h, rto: 8h, takes: 5h, depends-on: [{on: system:ledger, kind: hard}]}]",
            role: "guard", holder: "Zhou Qiang", narrative: "The combination is known to two."),
        "units/vault/map.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Way to the gold</title></svg>",
    ]

    /// A workshop with the handbook, changed here and there.
    static func workshop(_ changes: [String: String] = [:]) throws -> Workshop {
        try Workshop(files.merging(changes) { $1 })
    }

    static func plan(
        _ title: String, audience: String, _ sections: String, role: String, holder: String, narrative: String
    ) -> String {
        """
        ---
        title: \(title)
        owner: role:\(role)
        audience: \(audience)
        roles: [{id: \(role), title: The \(role), holder: \(holder), contacts: [{kind: phone, value: +86 139 \(holder.count)550 0199}]}]
        \(sections)
        ---
        \(narrative)
        """
    }
}

extension Workshop {
    /// All text of a site, by file.
    func texts() throws -> [(path: String, text: String)] {
        try paths().filter { !$0.hasPrefix(".") }.map { ($0, try page($0)) }
    }

    /// The files of a site that hold a text.
    func files(holding text: String) throws -> [String] {
        try texts().filter { $0.text.contains(text) || $0.path.contains(text) }.map(\.path)
    }
}
