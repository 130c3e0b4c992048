import ContinuityModel
import Diagnostics

/// A risk must have a scenario that answers it.
enum RiskHasScenario: Rule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "risk-without-scenario", strictness,
        summary: "Every risk is answered by a scenario, the more so the more urgent it is",
        why: """
            A register that names a risk and a plan without a response to it look complete, each by itself. Urgent risks
            (the upper half of the matrix) count by the maturity of the organisation; for the others this is a hint. ISO
            22301 (8.3) asks for strategies that address the assessed risks.
            Source to be verified by 2027-06-30.
            """,
        wrong: """
            risks:
              - {id: outage, title: Outage, category: technology, likelihood: 4, impact: 5}
            scenarios: []
            """,
        right: """
            risks:
              - {id: outage, title: Outage, category: technology, likelihood: 4, impact: 5}
            scenarios:
              - {id: outage, title: Outage, risks: [risk:outage], activate-when: [Down for 15 minutes], actions: {do: Restart, owner: role:lead}}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        for unit in analysis.plans.units.indices {
            let plan = analysis.plans.units[unit].plan
            guard plan.status?.value != .retired else { continue }
            for rated in analysis.register.risks(ofUnit: unit) where !isAnswered(rated.number, analysis) {
                let position = analysis.index.place(of: rated.number).position
                if let id = plan.risks[position].id { findings.append(report(id, rated, analysis)) }
            }
        }
        return findings
    }

    private static func isAnswered(_ risk: EntityNumber, _ analysis: ContinuityAnalysis) -> Bool {
        analysis.index.mentions(of: risk).contains { $0.relation == .answers }
    }

    private static func report(_ id: Located<String>, _ rated: RatedRisk, _ analysis: ContinuityAnalysis) -> Finding {
        let isHigh = rated.inherent?.isHigh ?? false
        let language = analysis.plans.settings.defaultLanguage
        let priority = rated.inherent.map { " (\($0.shown(in: language)))" } ?? ""
        return Finding(
            isHigh ? strictness.severity(at: analysis.maturity) ?? .note : .note, info.code,
            "Risk '\(id.value)'\(priority) has no scenario",
            at: id.location,
            help: "write a scenario with 'risks: [risk:\(id.value)]', or add the risk to one that answers it")
    }
}

extension RiskPriority {
    /// The priority as messages show it: the number, where readers know one, and its label.
    func shown(in language: String) -> String {
        let label = label.text(in: language, fallback: "en")
        return switch native {
        case .score(let score): "\(score), \(label)"
        case .rank(let rank): label.contains(String(rank)) ? label : "rank \(rank), \(label)"
        case .label: label
        }
    }
}
