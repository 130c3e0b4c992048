internal import Analysis
internal import ContinuityModel

/// What the rows of all tables are drawn from.
struct ExportScope: Sendable {
    let analysis: ContinuityAnalysis
    /// The positions in `PlanSet.units` of the units to export.
    let units: [Int]
    /// Whether the handbook is exported, rather than one unit of it.
    let isWhole: Bool
    /// The languages to export, the default one first.
    let languages: [String]
    private let nextDays: [EntityNumber: CalendarDate]

    /// - Parameters:
    ///   - unit: the identifier of the one unit to export; all where nil.
    ///   - languages: the languages to export; all of the handbook where nil.
    init(_ analysis: ContinuityAnalysis, unit: String? = nil, languages: [String]? = nil) {
        self.analysis = analysis
        self.languages = languages ?? analysis.plans.settings.organisation.languages.map(\.value)
        isWhole = unit == nil
        units = analysis.plans.units.indices.filter { position in
            let candidate = analysis.plans.units[position]
            return !candidate.isWithheld && (unit == nil || candidate.id == unit)
        }
        var days: [EntityNumber: CalendarDate] = [:]
        for item in analysis.dueItems where item.kind == .review || item.kind == .exercise {
            if days[item.entity] == nil { days[item.entity] = item.due }
        }
        nextDays = days
    }

    /// The same handbook, one unit of it.
    func limited(to position: Int) -> ExportScope {
        ExportScope(self, unit: position)
    }

    private init(_ whole: ExportScope, unit position: Int) {
        analysis = whole.analysis
        units = [position]
        isWhole = false
        languages = whole.languages
        nextDays = whole.nextDays
    }

    var index: EntityIndex { analysis.index }
    var plans: PlanSet { index.plans }

    func plan(_ unit: Int) -> Plan { plans.units[unit].plan }

    /// When a plan is next reviewed, or an exercise next held.
    func nextDay(_ number: EntityNumber?) -> ExportValue {
        number.flatMap { nextDays[$0] }.map(ExportValue.date) ?? .none
    }
}

extension ExportScope {
    func unit(_ position: Int) -> ExportValue {
        let unit = plans.units[position]
        return .entity(address: "unit:" + unit.id, name: unit.plan.title.map(ExportName.text) ?? .id(unit.id))
    }

    func entity(_ number: EntityNumber) -> ExportValue {
        .entity(address: index.address(of: number).notation, name: name(number))
    }

    /// What a reference written in the plan of a unit means.
    func entity(_ reference: Reference?, in unit: Int?) -> ExportValue {
        guard let reference else { return .none }
        guard let number = index.number(reference, in: unit) else { return .plain(reference.notation) }
        return entity(number)
    }

    func entities(_ references: [Reference], in unit: Int?) -> ExportValue {
        references.map { entity($0, in: unit) }.asList
    }

    private func name(_ number: EntityNumber) -> ExportName {
        if let title = index.title(of: number) { return .text(title) }
        let place = index.place(of: number)
        guard let unit = place.unit else { return .id(index.address(of: number).id) }
        let key =
            switch place.kind {
            case .exercise: plan(unit).exercises[place.position].kind?.value.vocabularyKey
            case .training: plan(unit).training[place.position].kind?.value.vocabularyKey
            default: String?.none
            }
        return key.map(ExportName.label) ?? .id(index.address(of: number).id)
    }
}

extension ExportValue {
    static func of(_ text: LocalizedText?) -> ExportValue { text.map { .text($0) } ?? .none }
    static func of(_ texts: [LocalizedText]) -> ExportValue { .list(texts.map { .text($0) }) }
    static func of(_ text: Located<String>?) -> ExportValue { text.map { .plain($0.value) } ?? .none }
    static func of(_ date: Located<CalendarDate>?) -> ExportValue { date.map { .date($0.value) } ?? .none }
    static func of(_ period: Located<CalendarPeriod>?) -> ExportValue { period.map { .period($0.value) } ?? .none }

    static func of<Word: Enumeration>(_ word: Located<Word>?) -> ExportValue {
        word.map { .word($0.value.rawValue, label: $0.value.vocabularyKey) } ?? .none
    }

    static func of(_ span: TimeSpan?, in unit: TimeUnit) -> ExportValue {
        span.map { .span($0, in: unit) } ?? .none
    }
}
