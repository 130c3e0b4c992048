internal import Analysis
internal import ContinuityModel

/// A row of the table of exercises.
struct ExerciseRow {
    let unit: Int
    let number: EntityNumber?
    let exercise: Exercise
}

extension ExportScope {
    /// Every exercise with what it brought to light, in the order of the sources.
    var exerciseTable: ExportTable<ExerciseRow> {
        let rows = units.flatMap { unit in
            plan(unit).exercises.enumerated().map { position, exercise in
                ExerciseRow(
                    unit: unit, number: index.number(.exercise, unit: unit, position: position), exercise: exercise)
            }
        }
        return ExportTable(columns: exerciseFacts + exerciseFindings, rows: rows)
    }

    private var exerciseFacts: [ExportColumn<ExerciseRow>] {
        [
            .init("unit") { unit($0.unit) },
            .init("id") { .of($0.exercise.id) },
            .init("reference", for: .programs) { $0.number.map { .plain(index.address(of: $0).notation) } ?? .none },
            .init("title") { .of($0.exercise.title) },
            .init("kind") { .of($0.exercise.kind) },
            .init("scenarios") { entities($0.exercise.scenarios, in: $0.unit) },
            .init("every") { .of($0.exercise.every) },
            .init("last") { .of($0.exercise.last) },
            .init("next") { nextDay($0.number) },
            .init("objectives-met") { $0.exercise.result?.met.map { .flag($0.value) } ?? .none },
            .init("measured-rto") { .of($0.exercise.result?.measuredRTO?.value, in: .hour) },
        ]
    }

    private var exerciseFindings: [ExportColumn<ExerciseRow>] {
        [
            .init("open-findings") { row in .number(row.exercise.findings.count { $0.closed == nil }) },
            .init("findings", for: .readers) { $0.exercise.findings.map { .of($0.text) }.asList },
            .init("finding-owners", for: .readers) { row in
                row.exercise.findings.map { entity($0.owner, in: row.unit) }.asList
            },
            .init("finding-due", for: .readers) { $0.exercise.findings.map { .of($0.due) }.asList },
            .init("finding-closed", for: .readers) { $0.exercise.findings.map { .of($0.closed) }.asList },
            .init("findings", for: .programs) { row in
                row.exercise.findings.map { finding in
                    .object([
                        ("text", .of(finding.text)), ("owner", entity(finding.owner, in: row.unit)),
                        ("due", .of(finding.due)), ("closed", .of(finding.closed)),
                    ])
                }.asList
            },
        ]
    }
}
