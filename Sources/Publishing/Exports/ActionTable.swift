internal import Analysis
internal import ContinuityModel

/// A row of the table of actions: one step of the response to a scenario.
struct ActionRow {
    let unit: Int
    let scenario: ExportValue
    let position: Int
    let action: Action
    let timed: TimedAction?
    let isCritical: Bool
}

extension ExportScope {
    /// Every action of every scenario, in the order of the sources.
    var actionTable: ExportTable<ActionRow> {
        ExportTable(columns: actionSteps + actionTimes, rows: units.flatMap(actionRows))
    }

    private func actionRows(_ unit: Int) -> [ActionRow] {
        let timelines = analysis.timelines.timelines(ofUnit: unit)
        return plan(unit).scenarios.enumerated().flatMap { place, scenario -> [ActionRow] in
            let number = index.number(.scenario, unit: unit, position: place)
            let value = number.map(entity) ?? .of(scenario.title)
            let critical = Set(timelines[place].criticalPath)
            return scenario.actions.indices.map { position in
                ActionRow(
                    unit: unit, scenario: value, position: position, action: scenario.actions[position],
                    timed: timelines[place].actions[position], isCritical: critical.contains(position))
            }
        }
    }

    private var actionSteps: [ExportColumn<ActionRow>] {
        [
            .init("unit") { unit($0.unit) },
            .init("scenario") { $0.scenario },
            .init("step") { .number($0.position + 1) },
            .init("id") { .of($0.action.id) },
            .init("action") { .of($0.action.what) },
            .init("owner") { entity($0.action.owner, in: $0.unit) },
            .init("phase") { .of($0.action.phase) },
            .init("after") { .list($0.action.after.map { .plain($0.value) }) },
            .init("done-when") { .of($0.action.doneWhen) },
        ]
    }

    private var actionTimes: [ExportColumn<ActionRow>] {
        [
            .init("within") { .of($0.action.within?.value, in: .minute) },
            .init("takes") { .of($0.action.takes?.value, in: .minute) },
            .init("earliest-start") { .of($0.timed?.start, in: .minute) },
            .init("earliest-finish") { .of($0.timed?.finish, in: .minute) },
            .init("is-critical") { .flag($0.isCritical) },
        ]
    }
}
