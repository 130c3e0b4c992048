import ContinuityModel
import Diagnostics

/// A workaround must hold until what it stands in for is back.
enum WorkaroundLongEnough: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "workaround-too-short", strictness,
        summary: "A workaround lasts at least as long as the recovery of what it replaces",
        why: """
            Paper forms or a substitute carry an activity only for a time. Where they run out before the system is
            back, the activity stops in the middle of the response, which no RTO shows.
            """,
        wrong: """
            activities:
              - id: wards
                name: Ward care
                owner: role:lead
                mtpd: 1h
                rto: 15m
                depends-on: [{on: system:records, kind: workaround, up-to: 4h}]
            # shared/systems.yaml
            - {id: records, name: Patient records, recovery-time: {measured: 6h}}
            """,
        right: """
            activities:
              - id: wards
                name: Ward care
                owner: role:lead
                mtpd: 1h
                rto: 15m
                depends-on: [{on: system:records, kind: workaround, up-to: 8h}]
            # shared/systems.yaml
            - {id: records, name: Patient records, recovery-time: {measured: 6h}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.activities) { place, activity in
            guard let id = activity.id?.value else { return }
            for dependency in activity.dependencies {
                check(dependency, of: "'\(id)'", unit: place.unit, analysis, &findings)
            }
        }
        analysis.forEachAsset { number, asset in
            for dependency in asset.dependencies {
                check(dependency, of: analysis.name(number), unit: nil, analysis, &findings)
            }
        }
        return findings
    }

    private static func check(
        _ dependency: Dependency, of user: String, unit: Int?, _ analysis: ContinuityAnalysis,
        _ findings: inout [Finding]
    ) {
        guard dependency.effectiveKind == .workaround, let limit = dependency.upTo, let on = dependency.on,
            let needed = analysis.index.number(on, in: unit),
            let earliest = analysis.recovery.figures(of: needed)?.earliest, earliest > limit.value
        else { return }
        let name = analysis.name(needed, from: unit)
        findings.append(
            finding(
                analysis,
                "Workaround of \(user) for \(name) (\(limit.value.notation)) ends before it is back "
                    + "(\(earliest.notation))",
                at: limit.location,
                notes: analysis.recovery.bindingPath(of: needed).map { step in
                    .init(
                        "\(analysis.name(step.number)) takes \(step.own.notation)",
                        at: analysis.ownTimeLocation(of: step.number))
                },
                help: "prepare the workaround for at least \(earliest.notation), or recover \(name) sooner"))
    }
}
