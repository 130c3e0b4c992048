import ContinuityModel
import Diagnostics

/// A supplier that something needs must have promised something.
enum SupplierPromises: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "supplier-without-sla", strictness,
        summary: "A supplier that activities or systems need has an RTO and a service level",
        why: """
            What a supplier has not promised it need not keep. An activity that waits for it then has an RTO that depends
            on goodwill. FFIEC and DORA ask to compare the terms of contracts with one's own objectives.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            activities:
              - {id: clearing, name: Clearing, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: supplier:house}]}
            # shared/suppliers.yaml
            - {id: house, name: Clearing house, rto: 2h}
            """,
        right: """
            activities:
              - {id: clearing, name: Clearing, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: supplier:house}]}
            # shared/suppliers.yaml
            - {id: house, name: Clearing house, rto: 2h, sla: Back within 2 hours by contract}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        for (position, supplier) in analysis.plans.shared.suppliers.enumerated() {
            guard let id = supplier.id, supplier.sla == nil || supplier.rto == nil,
                let number = analysis.index.number(.supplier, unit: nil, position: position),
                let user = analysis.index.mentions(of: number).first(where: \.relation.isDependency)
            else { continue }
            let missing = supplier.sla == nil ? "has promised nothing" : "has no RTO"
            let field = supplier.sla == nil ? "sla" : "rto"
            findings.append(
                finding(
                    analysis, "Supplier '\(id.value)' \(missing) but is needed by \(analysis.name(user.source))",
                    at: id.location, help: "write what the contract says under '\(field)'"))
        }
        return findings
    }
}
