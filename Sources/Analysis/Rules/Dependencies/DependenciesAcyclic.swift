import ContinuityModel
import Diagnostics

/// Hard dependencies must not lead back to where they began.
enum DependenciesAcyclic: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "dependency-cycle", strictness,
        summary: "Hard dependencies never lead back to where they began",
        why: """
            If each of several things waits for the next and the last for the first, none can be recovered first and no
            recovery time can be computed. In truth one of them starts with less: that is a soft dependency or a workaround.
            """,
        wrong: """
            activities: []
            # shared/systems.yaml
            - {id: login, name: Login, rto: 1h, depends-on: [{on: system:directory}]}
            - {id: directory, name: Directory, rto: 1h, depends-on: [{on: system:login}]}
            """,
        right: """
            activities: []
            # shared/systems.yaml
            - {id: login, name: Login, rto: 1h, depends-on: [{on: system:directory}]}
            - {id: directory, name: Directory, rto: 1h, depends-on: [{on: system:login, kind: workaround, up-to: 4h}]}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        analysis.recovery.cycles.map { members in
            let inCycle = Set(members)
            let notes = members.map { member in
                Finding.Note(
                    "\(analysis.name(member)) is part of the cycle",
                    at: location(of: member, in: inCycle, analysis))
            }
            let shown = members.prefix(4).map { analysis.name($0) }.joined(separator: ", ")
            let rest = members.count > 4 ? " and \(members.count - 4) more" : ""
            let message =
                members.count == 1
                ? "\(shown) depends on itself" : "\(shown)\(rest) depend on each other, so none can be recovered first"
            return finding(
                analysis, message, at: notes.first?.location, notes: members.count == 1 ? [] : notes,
                help: "make the dependency that a recovery can start without soft, or a workaround with up-to")
        }
    }

    /// The dependency of a member that leads on within the cycle.
    private static func location(
        of member: EntityNumber, in cycle: Set<EntityNumber>, _ analysis: ContinuityAnalysis
    ) -> SourceLocation? {
        let place = analysis.index.place(of: member)
        let onward = analysis.index.dependencies(of: place).first { dependency in
            guard dependency.effectiveKind == .hard, let on = dependency.on,
                let target = analysis.index.number(on, in: place.unit)
            else { return false }
            return cycle.contains(target)
        }
        return onward?.on?.location
    }
}
