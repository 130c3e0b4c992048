import ContinuityModel
import Diagnostics

/// What takes the place of an asset must not fail for the same reason.
enum AlternateIsElsewhere: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "alternate-shares-hazard", strictness,
        summary: "An asset and its alternate share neither a hazard zone nor a group",
        why: """
            One flood or one failure of a cloud region takes both. DORA (RTS, Art. 24) asks for a secondary site with a
            distinct geographic risk, NIS2 (IR 2024/2690, 4.2) for copies far enough away (to be verified by 2027-06-30).
            """,
        wrong: """
            activities: []
            # shared/sites.yaml
            - {id: main, name: Main office, hazard-zones: [floodplain], alternates: [site:other]}
            - {id: other, name: Other office, hazard-zones: [floodplain]}
            """,
        right: """
            activities: []
            # shared/sites.yaml
            - {id: main, name: Main office, hazard-zones: [floodplain], alternates: [site:other]}
            - {id: other, name: Other office, hazard-zones: [high-ground]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEachAsset { number, asset in
            for reference in asset.alternates {
                guard let other = analysis.index.number(reference, in: nil), other != number,
                    let alternate = analysis.index.asset(other), let shared = common(asset, alternate)
                else { continue }
                findings.append(
                    finding(
                        analysis,
                        "Alternate \(analysis.name(other)) shares \(shared.value) with \(analysis.name(number))",
                        at: reference.location, notes: [.init("it stands here too", at: shared.location)],
                        help: "choose an alternate that does not fail for the same reason"))
            }
        }
        return findings
    }

    private static func common(_ asset: Asset, _ alternate: Asset) -> Located<String>? {
        let zones = Set(asset.hazardZones.map(\.value))
        if let zone = alternate.hazardZones.first(where: { zones.contains($0.value) }) {
            return Located("hazard zone '\(zone.value)'", at: zone.location)
        }
        guard let group = alternate.group, group.value == asset.group?.value else { return nil }
        return Located("group '\(group.value)'", at: group.location)
    }
}
