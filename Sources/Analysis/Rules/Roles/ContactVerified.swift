import ContinuityModel
import Diagnostics

/// A contact must have been tried lately.
enum ContactVerified: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "contact-unverified", strictness,
        summary: "Every contact was tried within the time that the policy sets, six months where it sets none",
        why: """
            Telephone numbers go stale without a sign. A call list that nobody has tried fails in the first minutes of a
            response, when nothing can replace it.
            """,
        wrong: """
            roles:
              - id: lead
                title: Crisis lead
                holder: Li Wei
                contacts: [{kind: phone, value: "+86 10 5555 0100", verified: 2024-01-15}]
            """,
        right: """
            roles:
              - id: lead
                title: Crisis lead
                holder: Li Wei
                contacts: [{kind: phone, value: "+86 10 5555 0100", verified: 2026-05-15}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        let cadence = Cadence(policy: analysis.plans.settings.policy)
        var findings: [Finding] = []
        func check(_ contacts: [Contact], of name: String) {
            for contact in contacts {
                guard let kind = contact.kind else { continue }
                guard let due = cadence.nextCheck(contact) else {
                    let message = "\(kind.value.rawValue) of \(name) was never tried"
                    findings.append(report(analysis, message, kind.location))
                    continue
                }
                guard due.value < analysis.today else { continue }
                let message = "\(kind.value.rawValue) of \(name) was to be tried again by \(due.value.notation)"
                findings.append(report(analysis, message, due.location))
            }
        }
        analysis.forEachRole { _, _, role in
            if let id = role.id?.value { check(role.contacts, of: "role '\(id)'") }
        }
        analysis.forEachAsset { number, asset in check(asset.contacts, of: analysis.name(number)) }
        return findings
    }

    private static func report(
        _ analysis: ContinuityAnalysis, _ message: String, _ location: SourceLocation
    ) -> Finding {
        finding(analysis, message, at: location, help: "try it, and write the day under 'verified'")
    }
}
