internal import ContinuityModel
internal import PlanSource

/// Which pieces of the catalogue make up a draft.
struct PlanSelection {
    let layers: DraftLayers
    let roles: RoleMap
    let risks: [DraftRisk]
    let scenarios: ScenarioSelection
    let activities: [CataloguePiece]
    let messages: [CataloguePiece]
    let resources: [CataloguePiece]
    let exercises: [CataloguePiece]
    let training: [CataloguePiece]
    let requirements: [CataloguePiece]
    let glossary: [CataloguePiece]
    let assets: AssetSelection
    let cadences: CadenceChoice
    let scope: ReferenceScope

    init(_ layers: DraftLayers) {
        self.layers = layers
        let limits = layers.size.limits
        roles = RoleMap(PieceTable(layers, \.roles), size: layers.size)
        activities = Array(PieceTable(layers, \.activities).pieces.prefix(limits?.activities?.value ?? .max))
        var risks = RiskSelection(layers)
        scenarios = ScenarioSelection(
            PieceTable(layers, \.scenarios), for: risks, limit: limits?.scenarios?.value ?? .max)
        risks.keep(only: scenarios.answered(among: risks.risks))
        self.risks = risks.risks
        let hazards = Set(risks.risks.map(\.hazard))
        messages = PieceTable(layers, \.messages).pieces(with: hazards)
        training = PieceTable(layers, \.training).pieces(with: hazards)
        requirements = PieceTable(layers, \.requirements).pieces(with: hazards).filter {
            Self.applies($0, layers.request)
        }
        glossary = PieceTable(layers, \.glossary).pieces
        cadences = CadenceChoice(layers, requirements: requirements)

        var scope = ReferenceScope(unit: layers.request.unit, roles: roles)
        scope.add(.activity, activities.map(\.id))
        scope.add(.risk, self.risks.compactMap { $0.fields.text(of: "id") })
        scope.add(.scenario, scenarios.scenarios.map(\.id))
        scope.add(.message, messages.map(\.id))
        scope.add(.training, training.map(\.id))
        scope.add(.requirement, requirements.map(\.id))
        scope.add(.term, glossary.map(\.id))
        scope.add(.page, ["emergency"])
        let needed = (activities + scenarios.scenarios).flatMap(\.fields) + self.risks.flatMap(\.fields)
        assets = AssetSelection(layers, needed: needed)
        for kind in AssetSelection.kinds { scope.add(kind, assets.pieces(kind).map(\.id)) }
        let inScope = { (reference: YAMLNode) in !scope.isDangling(reference) }
        resources = PieceTable(layers, \.resources).pieces(with: hazards)
            .filter { $0.fields["for"] == nil || $0.fields.items(of: "for").contains(where: inScope) }
        exercises =
            ExerciseSelection(
                PieceTable(layers, \.exercises).pieces(with: hazards), scenarios: scenarios.scenarios.map(\.id)
            ).exercises
        scope.add(.resource, resources.map(\.id))
        scope.add(.exercise, exercises.map(\.id))
        self.scope = scope
    }

    /// Whether a requirement holds in the region and for the industry.
    private static func applies(_ piece: CataloguePiece, _ request: DraftRequest) -> Bool {
        let regions = piece.fields.items(of: "jurisdiction").compactMap(\.scalar)
        let industries = piece.fields.items(of: "industries").compactMap(\.scalar)
        return (regions.isEmpty || regions.contains(request.region.rawValue))
            && (industries.isEmpty || industries.contains(request.industry.rawValue))
    }
}

/// The systems, suppliers and sites that something in the draft refers to.
struct AssetSelection {
    static let kinds: [EntityKind] = [.system, .supplier, .site]
    private let chosen: [EntityKind: [CataloguePiece]]

    /// - Parameter needed: the fields of all that may need them.
    init(_ layers: DraftLayers, needed: [YAMLEntry]) {
        let tables: [EntityKind: [CataloguePiece]] = [
            .system: PieceTable(layers, \.systems).pieces, .supplier: PieceTable(layers, \.suppliers).pieces,
            .site: PieceTable(layers, \.sites).pieces,
        ]
        var wanted: [EntityKind: Set<String>] = [:]
        var fields = needed
        while !fields.isEmpty {
            var more: [YAMLEntry] = []
            for kind in Self.kinds {
                let ids = Set(ReferenceScope.identifiers(kind, in: fields)).subtracting(wanted[kind] ?? [])
                wanted[kind, default: []].formUnion(ids)
                more += (tables[kind] ?? []).filter { ids.contains($0.id) }.flatMap(\.fields)
            }
            fields = more
        }
        chosen = tables.mapValues { $0 }.reduce(into: [:]) { result, table in
            result[table.key] = table.value.filter { wanted[table.key]?.contains($0.id) == true }
        }
    }

    /// The assets of a kind in the order of the catalogue.
    func pieces(_ kind: EntityKind) -> [CataloguePiece] { chosen[kind] ?? [] }
}

/// The exercises of a draft, each with scenarios that the draft has.
struct ExerciseSelection {
    let exercises: [CataloguePiece]

    init(_ pieces: [CataloguePiece], scenarios: [String]) {
        let known = Set(scenarios)
        func played(_ piece: CataloguePiece) -> [String] {
            ReferenceScope.identifiers(.scenario, in: piece.fields).filter(known.contains)
        }
        let covered = Set(pieces.flatMap(played))
        exercises = pieces.compactMap { piece in
            var ids = played(piece)
            if piece.terms.covers?.value == .rest { ids += scenarios.filter { !covered.contains($0) } }
            guard !ids.isEmpty else { return nil }
            var piece = piece
            piece.fields = piece.fields.setting("scenario", to: ids.map { "scenario:" + $0 })
            return piece
        }
    }
}

/// The shortest of the cadences of size, industry and rules.
struct CadenceChoice {
    let review: CalendarPeriod
    let exercise: CalendarPeriod
    let training: CalendarPeriod

    init(_ layers: DraftLayers, requirements: [CataloguePiece]) {
        let all = layers.all.compactMap(\.layer.cadences) + requirements.compactMap(\.terms.demands)
        let year = CalendarPeriod(months: 12)
        review = all.compactMap { $0.review?.value }.min(by: Self.isShorter) ?? year
        exercise = all.compactMap { $0.exercise?.value }.min(by: Self.isShorter) ?? year
        training = all.compactMap { $0.training?.value }.min(by: Self.isShorter) ?? year
    }

    private static func isShorter(_ left: CalendarPeriod, _ right: CalendarPeriod) -> Bool {
        (left.months * 30 + left.days) < (right.months * 30 + right.days)
    }
}
