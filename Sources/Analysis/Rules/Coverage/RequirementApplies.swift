import ContinuityModel
import Diagnostics

/// A requirement that a plan names must hold where the unit works and for what it does.
enum RequirementApplies: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "requirement-outside-jurisdiction", strictness,
        summary: "A plan names only requirements that hold in its region and industry",
        why: """
            A plan that cites a law of another continent claims a compliance that nobody asked for, while the law that
            does apply may be missing: HIPAA and GDPR do not by default bind a hospital in South-East Asia.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            profile: {industry: healthcare, size: medium, region: south-east-asia}
            requirements: [requirement:hipaa]
            # shared/requirements.yaml
            - {id: hipaa, title: HIPAA contingency plan, jurisdiction: [north-america], industries: [healthcare]}
            """,
        right: """
            profile: {industry: healthcare, size: medium, region: north-america}
            requirements: [requirement:hipaa]
            # shared/requirements.yaml
            - {id: hipaa, title: HIPAA contingency plan, jurisdiction: [north-america], industries: [healthcare]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachPlan { unit, plan in
            guard let profile = plan.profile else { return }
            for reference in plan.requirements {
                guard let number = analysis.index.number(reference, in: unit),
                    analysis.index.place(of: number).kind == .requirement
                else { continue }
                let requirement = analysis.plans.shared.requirements[analysis.index.place(of: number).position]
                if let region = profile.region?.value, !requirement.jurisdictions.isEmpty,
                    !requirement.jurisdictions.contains(where: { $0.value == region })
                {
                    findings.append(outside(reference, "region", region.rawValue, requirement.jurisdictions, analysis))
                } else if let industry = profile.industry?.value, industry != .conglomerate,
                    !requirement.industries.isEmpty,
                    !requirement.industries.contains(where: { $0.value == industry })
                {
                    findings.append(outside(reference, "industry", industry.rawValue, requirement.industries, analysis))
                }
            }
        }
        return findings
    }

    private static func outside(
        _ reference: Reference, _ what: String, _ own: String, _ scope: [Located<some Enumeration>],
        _ analysis: ContinuityAnalysis
    ) -> Finding {
        let words = scope.map(\.value.rawValue).joined(separator: ", ")
        return finding(
            analysis, "'\(reference.notation)' holds for \(what) \(words), not for \(what) \(own) of the plan",
            at: reference.location, notes: [.init("its scope stands here", at: scope.first?.location)],
            help: "take it out, or correct its scope if it does apply")
    }
}
