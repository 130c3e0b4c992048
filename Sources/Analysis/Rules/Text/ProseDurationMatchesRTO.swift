import ContinuityModel
import Diagnostics

/// A recovery time written in words must be the RTO of something that the scenario restores.
enum ProseDurationMatchesRTO: Rule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "prose-duration-differs", strictness,
        summary: "A recovery time in the text of a scenario is the RTO of something that it restores",
        why: """
            Responders read the text, auditors the table. Where an action promises recovery within one hour and the RTO
            says two, one of them was changed and the other forgotten.
            """,
        wrong: """
            activities: [{id: site, name: Web shop, owner: role:lead, mtpd: 8h, rto: 2h}]
            scenarios:
              - id: outage
                title: Outage
                affects: [activity:site]
                activate-when: [Down for 15 minutes]
                actions: [{id: back, do: 1小时内恢复访问, owner: role:lead, within: 1h}]
            """,
        right: """
            activities: [{id: site, name: Web shop, owner: role:lead, mtpd: 8h, rto: 2h}]
            scenarios:
              - id: outage
                title: Outage
                affects: [activity:site]
                activate-when: [Down for 15 minutes]
                actions: [{id: back, do: 2小时内恢复访问, owner: role:lead, within: 1h}]
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings: [Finding] = []
        analysis.forEach(\.scenarios) { place, scenario in
            let timeline = analysis.timelines.timelines(ofUnit: place.unit)[place.position]
            guard let id = scenario.id?.value, let objective = timeline.objective, let number = timeline.objectiveOf
            else { return }
            for text in texts(of: scenario, unit: place.unit, analysis) {
                for translation in text.translations {
                    for promise in DurationScanner.promises(in: translation.text)
                    where !isRTO(promise.time, restoredBy: scenario, in: place.unit, analysis) {
                        findings.append(
                            finding(
                                analysis,
                                "'\(promise.words)' in the text of '\(id)' differs from the RTO of "
                                    + "\(analysis.name(number, from: place.unit)) (\(objective.notation))",
                                at: translation.location,
                                notes: [.init("the RTO stands here", at: analysis.rto(of: number)?.location)],
                                help: "write the same time in both places, or leave it out of the text"))
                    }
                }
            }
        }
        return findings
    }

    private static func isRTO(
        _ time: TimeSpan, restoredBy scenario: Scenario, in unit: Int, _ analysis: ContinuityAnalysis
    ) -> Bool {
        analysis.index.restored(by: scenario, in: unit).contains { analysis.recovery.rto(of: $0) == time }
    }

    /// What responders read: the actions and the messages that the scenario sends.
    private static func texts(of scenario: Scenario, unit: Int, _ analysis: ContinuityAnalysis) -> [LocalizedText] {
        let actions = scenario.actions.flatMap { [$0.what, $0.doneWhen] }
        let messages = scenario.messages.map { reference -> LocalizedText? in
            guard let number = analysis.index.number(reference, in: unit) else { return nil }
            let place = analysis.index.place(of: number)
            guard place.kind == .message, let home = place.unit else { return nil }
            return analysis.plans.units[home].plan.messages[place.position].text
        }
        return (actions + messages).compactMap { $0 }
    }
}
