internal import Analysis
internal import ContinuityModel

/// A row of the recovery table: an activity, system, supplier or site.
struct RecoveryRow {
    let figures: RecoveryFigures
    /// The unit of an activity; nil for what all units share.
    let unit: Int?
    /// The activity, where it is one.
    let activity: Activity?
    let owner: Reference?
}

extension ExportScope {
    /// RTO and RPO of everything, the shortest RTO first; of one unit, with what its activities need.
    var recoveryTable: ExportTable<RecoveryRow> {
        recoveryTable(
            of: isWhole ? analysis.recovery.rows : units.flatMap { analysis.recovery.rows(ofUnit: $0, index: index) })
    }

    /// The figures of what all units share.
    var sharedRecoveryTable: ExportTable<RecoveryRow> {
        recoveryTable(of: analysis.recovery.rows.filter { index.place(of: $0.number).unit == nil })
    }

    private func recoveryTable(of figures: [RecoveryFigures]) -> ExportTable<RecoveryRow> {
        let sorted = figures.filter { !index.isWithheld($0.number) }.sorted { left, right in
            (left.rto?.seconds ?? .max, left.number) < (right.rto?.seconds ?? .max, right.number)
        }
        return ExportTable(columns: recoveryNames + recoveryObjectives + recoveryTimes, rows: sorted.map(recoveryRow))
    }

    private func recoveryRow(_ figures: RecoveryFigures) -> RecoveryRow {
        let place = index.place(of: figures.number)
        let activity = place.unit.flatMap { place.kind == .activity ? plan($0).activities[place.position] : nil }
        let asset = activity == nil ? index.asset(index.address(of: figures.number)) : nil
        return RecoveryRow(
            figures: figures, unit: place.unit, activity: activity, owner: activity?.owner ?? asset?.owner)
    }

    private var recoveryNames: [ExportColumn<RecoveryRow>] {
        [
            .init("unit") { $0.unit.map(unit) ?? .none },
            .init("kind") { .word($0.figures.kind.rawValue, label: "kind.\($0.figures.kind.rawValue)") },
            .init("id") { .plain(index.address(of: $0.figures.number).id) },
            .init("reference", for: .programs) { .plain(index.address(of: $0.figures.number).notation) },
            .init("name") { .of(index.title(of: $0.figures.number)) },
            .init("owner") { entity($0.owner, in: $0.unit) },
            .init("tier") { row in row.figures.tier.map { .shown(analysis.recovery.tiers.all[$0].name) } ?? .none },
        ]
    }

    private var recoveryObjectives: [ExportColumn<RecoveryRow>] {
        [
            .init("mtpd") { .of($0.activity?.mtpd?.value, in: .hour) },
            .init("rto") { .of($0.figures.rto, in: .hour) },
            .init("rpo") { .of($0.figures.rpo, in: .hour) },
            .init("mbco-level") { $0.activity?.mbco?.level.map { .number($0.value) } ?? .none },
            .init("mbco-by") { .of($0.activity?.mbco?.by?.value, in: .hour) },
            .init("required-rto") { .of($0.figures.required, in: .hour) },
            .init("required-by", for: .programs) { $0.figures.demandedBy.map(entity) ?? .none },
        ]
    }

    private var recoveryTimes: [ExportColumn<RecoveryRow>] {
        [
            .init("earliest-recovery") { .of($0.figures.earliest, in: .hour) },
            .init("is-lower-bound", for: .programs) { .flag($0.figures.isLowerBound) },
            .init("rto-slack") { .of($0.figures.slack, in: .hour) },
            .init("worst-loss") { .of($0.figures.worstLoss, in: .hour) },
            .init("rpo-slack") { .of($0.figures.rpoSlack, in: .hour) },
            .init("recovery-path") { row in
                analysis.recovery.bindingPath(of: row.figures.number).map { entity($0.number) }.asList
            },
        ]
    }
}
