internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `exercises`.
    func exercisesPage(_ page: Int) -> ExercisesContext {
        let (exercises, open) = (handbook.readiness.exercises, handbook.readiness.openFindings)
        return ExercisesContext(
            page: frame(title: listTitle(.exercises, page)), isFirst: page == 0,
            findings: page == 0 ? open.prefix(Handbook.rowsPerPage).compactMap(openFinding) : [],
            hiddenFindings: page == 0 ? max(0, open.count - Handbook.rowsPerPage) : 0,
            exercises: slice(exercises, page).compactMap(exerciseRow),
            pagination: pagination(page, of: exercises.count) { .exercises($0) })
    }

    /// A line of the log.
    func exerciseRow(_ number: EntityNumber) -> ExerciseContext? {
        let place = index.place(of: number)
        guard place.kind == .exercise, let unit = place.unit else { return nil }
        let exercise = plans.units[unit].plan.exercises[place.position]
        let next = nextDay(of: number, .exercise)
        let objective = handbook.analysis.objective(of: exercise, in: unit)
        let (met, measured) = (exercise.result?.met?.value, exercise.result?.measuredRTO?.value)
        return ExerciseContext(
            title: link(number), unit: link(unit: unit), kind: words.label(exercise.kind) ?? "",
            scenarios: links(exercise.scenarios, in: unit), every: exercise.every.map { words.period($0.value) },
            last: words.date(exercise.last), lastDate: exercise.last?.value.notation, next: next.map(words.date),
            nextDate: next?.notation, outcome: met.map { words.vocabulary[$0 ? "result.met" : "result.not-met"] },
            isFailed: met == false, measured: measured.map(words.length),
            required: objective.map { words.duration($0.rto) },
            requiredBy: objective.map { link($0.number) },
            isLate: objective.flatMap { objective in measured.map { $0 > objective.rto } } ?? false,
            findings: exercise.findings.map { finding($0, in: unit) },
            openFindings: exercise.findings.count { $0.closed == nil }, change: mark(number))
    }

    /// A finding with the exercise that it comes from.
    func openFinding(_ open: Readiness.OpenFinding) -> OpenFindingContext? {
        let place = index.place(of: open.exercise)
        guard let unit = place.unit else { return nil }
        let exercise = plans.units[unit].plan.exercises[place.position]
        return OpenFindingContext(
            exercise: link(open.exercise), unit: link(unit: unit),
            finding: finding(exercise.findings[open.position], in: unit))
    }
}
