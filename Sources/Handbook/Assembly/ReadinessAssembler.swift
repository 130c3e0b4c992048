internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// Means kept ready.
    func resource(_ number: EntityNumber) -> ResourceContext? {
        let place = index.place(of: number)
        guard place.kind == .resource, let unit = place.unit else { return nil }
        let resource = plans.units[unit].plan.resources[place.position]
        return ResourceContext(
            id: id(number), name: words.text(resource.name) ?? id(number), kind: words.label(resource.kind) ?? "",
            quantity: words.text(resource.quantity), owner: link(resource.owner, in: unit),
            purposes: links(resource.purposes, in: unit), change: mark(number))
    }

    /// An exercise with what came of it.
    func exercise(_ number: EntityNumber) -> RecurringContext? {
        let place = index.place(of: number)
        guard place.kind == .exercise, let unit = place.unit else { return nil }
        let exercise = plans.units[unit].plan.exercises[place.position]
        let next = nextDay(of: number, .exercise)
        return RecurringContext(
            id: id(number), title: title(number), kind: words.label(exercise.kind) ?? "",
            scenarios: links(exercise.scenarios, in: unit), audience: nil, owner: nil,
            every: exercise.every.map { words.period($0.value) }, last: words.date(exercise.last),
            next: next.map(words.date), nextDate: next?.notation, result: result(of: exercise, in: unit),
            findings: exercise.findings.map { finding($0, in: unit) }, change: mark(number))
    }

    /// A training.
    func training(_ number: EntityNumber) -> RecurringContext? {
        let place = index.place(of: number)
        guard place.kind == .training, let unit = place.unit else { return nil }
        let training = plans.units[unit].plan.training[place.position]
        let next = nextDay(of: number, .training)
        return RecurringContext(
            id: id(number), title: title(number), kind: words.label(training.kind) ?? "", scenarios: [],
            audience: words.text(training.audience), owner: link(training.owner, in: unit),
            every: training.every.map { words.period($0.value) }, last: words.date(training.last),
            next: next.map(words.date), nextDate: next?.notation, result: nil, findings: [],
            change: mark(number))
    }

    /// The day on which an entity is next due for something; nil where nothing says how often.
    func nextDay(of number: EntityNumber, _ kind: DueKind) -> CalendarDate? {
        handbook.nextDays[DueKey(entity: number, kind: kind)]
    }

    func finding(_ finding: ExerciseFinding, in unit: Int) -> MeasureContext {
        MeasureContext(
            text: words.text(finding.text) ?? "", owner: link(finding.owner, in: unit), due: words.date(finding.due),
            dueDate: finding.closed == nil ? finding.due?.value.notation : nil, closed: words.date(finding.closed))
    }

    private func result(of exercise: Exercise, in unit: Int) -> String? {
        guard let result = exercise.result else { return nil }
        let met = result.met.map { words.vocabulary[$0.value ? "result.met" : "result.not-met"] }
        let measured = words.duration(result.measuredRTO).map { words.vocabulary.text("result.measured", ["rto": $0]) }
        let isSuspect = plans.evidence.isSuspect(exercise, inUnit: plans.units[unit].id)
        let parts = [met, measured, isSuspect ? words.vocabulary["result.suspect"] : nil].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: words.vocabulary["list.separator"])
    }
}

/// What is next due: the key under which the handbook keeps the day.
struct DueKey: Hashable, Sendable {
    let entity: EntityNumber
    let kind: DueKind
}
