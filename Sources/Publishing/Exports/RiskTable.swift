internal import Analysis
internal import ContinuityModel

/// A row of the risk register.
struct RiskRow {
    let unit: Int
    let rated: RatedRisk
    let risk: Risk
    let matrix: PriorityMatrix?
}

extension ExportScope {
    /// The risk register, the most urgent risk first.
    var riskTable: ExportTable<RiskRow> {
        ExportTable(columns: riskNames + riskRating + riskMeasures, rows: riskRows)
    }

    private var riskRows: [RiskRow] {
        let rated = isWhole ? analysis.register.ranked : units.flatMap(analysis.register.risks)
        return rated.compactMap { rated in
            let place = index.place(of: rated.number)
            guard let unit = place.unit else { return nil }
            return RiskRow(
                unit: unit, rated: rated, risk: plan(unit).risks[place.position],
                matrix: analysis.matrices.matrix(of: plan(unit)))
        }
    }

    private var riskNames: [ExportColumn<RiskRow>] {
        [
            .init("unit") { unit($0.unit) },
            .init("id") { .of($0.risk.id) },
            .init("reference", for: .programs) { .plain(index.address(of: $0.rated.number).notation) },
            .init("title") { .of($0.risk.title) },
            .init("category") { .of($0.risk.category) },
            .init("origin") { .of($0.risk.origin) },
            .init("hazard") { .of($0.risk.hazard) },
            .init("causes") { .of($0.risk.causes) },
        ]
    }

    private var riskRating: [ExportColumn<RiskRow>] {
        [
            .init("likelihood") { Self.step($0.risk.likelihood, of: $0.matrix?.likelihood) },
            .init("impact") { Self.step($0.risk.impact, of: $0.matrix?.impact) },
            .init("priority", for: .readers) { Self.native($0.rated.inherent) },
            .init("priority", for: .programs) { Self.priority($0.rated.inherent) },
            .init("residual-likelihood") { Self.step($0.risk.residual?.likelihood, of: $0.matrix?.likelihood) },
            .init("residual-impact") { Self.step($0.risk.residual?.impact, of: $0.matrix?.impact) },
            .init("residual-priority", for: .readers) { Self.native($0.rated.residual) },
            .init("residual-priority", for: .programs) { Self.priority($0.rated.residual) },
            .init("matrix", for: .programs) { $0.matrix.map { .plain($0.id) } ?? .none },
            .init("effect") { .of($0.risk.effect) },
            .init("affects") { entities($0.risk.affects, in: $0.unit) },
        ]
    }

    private var riskMeasures: [ExportColumn<RiskRow>] {
        [
            .init("treatment") { .of($0.risk.treatment) },
            .init("mitigations", for: .readers) { $0.risk.mitigations.map { .of($0.what) }.asList },
            .init("mitigation-owners", for: .readers) { row in
                row.risk.mitigations.map { entity($0.owner, in: row.unit) }.asList
            },
            .init("mitigation-due", for: .readers) { $0.risk.mitigations.map { .of($0.due) }.asList },
            .init("mitigations", for: .programs) { row in
                row.risk.mitigations.map { measure in
                    .object([
                        ("do", .of(measure.what)), ("owner", entity(measure.owner, in: row.unit)),
                        ("due", .of(measure.due)),
                    ])
                }.asList
            },
            .init("owner") { entity($0.risk.owner, in: $0.unit) },
            .init("accepted-by") { entity($0.risk.accepted?.by, in: $0.unit) },
            .init("accepted-until") { .of($0.risk.accepted?.until) },
            .init("scenarios") { row in
                index.mentions(of: row.rated.number, by: .answers).map { entity($0.source) }.asList
            },
        ]
    }

    /// A step as plans write it where that is a number, so that spreadsheets can compute; else as readers know it.
    private static func step(_ rating: Located<String>?, of scale: [PriorityMatrix.Step]?) -> ExportValue {
        guard let id = rating?.value else { return .none }
        guard Int(id) == nil, let step = scale?.first(where: { $0.id == id }) else { return .plain(id) }
        return .step(id, step.label)
    }

    private static func native(_ priority: RiskPriority?) -> ExportValue {
        guard let priority else { return .none }
        return switch priority.native {
        case .score(let number), .rank(let number): .number(number)
        case .label: .shown(priority.label)
        }
    }

    /// The priority in its matrix's own terms, and per mille of the urgency that all matrices share.
    private static func priority(_ priority: RiskPriority?) -> ExportValue {
        guard let priority else { return .none }
        let number: ExportValue =
            switch priority.native {
            case .score(let number), .rank(let number): .number(number)
            case .label: .none
            }
        return .object([
            ("number", number), ("label", .shown(priority.label)), ("urgency", .number(priority.urgency)),
            ("urgency-per-mille", .number(Int((priority.normalisedUrgency * 1000).rounded()))),
        ])
    }
}
