internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import PlanSource

/// An entity of one version with all that it says, references made out.
struct EntityRecord {
    let address: EntityAddress
    /// What readers see: the title or name in the language of the handbook; empty where there is none.
    let title: String
    /// What it says, without its identifier.
    var facts: [Fact]
    /// The plan's or scenario's or page's Markdown.
    let narratives: [Narrative]
}

/// Collects the entities of what changed in one version.
struct RecordCollector {
    let version: ReviewedVersion
    /// The units with a changed file.
    let units: Set<String>
    /// Whether the shared lists, the pages or the settings changed.
    let changedShared: Bool

    /// What the settings of the handbook are called among entities.
    static let settings = EntityAddress(.page, id: "handbook.yaml")

    /// The records by address.
    func records() -> [EntityAddress: EntityRecord] {
        var records: [EntityAddress: EntityRecord] = [:]
        guard version.hasHandbook else { return records }
        func add(_ address: EntityAddress, _ title: LocalizedText?, _ facts: [Fact], _ narratives: [Narrative] = []) {
            guard records[address] == nil else { return }
            let resolver = FactResolver(index: version.analysis.index, unit: address.unit ?? address.unitItself)
            records[address] = EntityRecord(
                address: address, title: text(title), facts: facts.filter { $0.key != "id" }.map(resolver.resolve),
                narratives: narratives)
        }
        for unit in version.plans.units where units.contains(unit.id) { collect(unit, add) }
        if changedShared { collectShared(add) }
        return records
    }

    private typealias Adder = (EntityAddress, LocalizedText?, [Fact], [Narrative]) -> Void

    private static let sections: Set<String> = [
        "roles", "activities", "risks", "scenarios", "messages", "resources", "exercises", "training",
    ]

    private func collect(_ unit: BusinessUnit, _ add: Adder) {
        let plan = unit.plan
        let header = Plan.schema.facts(of: plan).filter { !Self.sections.contains($0.key) }
        add(EntityAddress(.unit, id: unit.id), plan.title, header, unit.narratives)
        func list<Entity: SchemaEntity>(
            _ entities: [Entity], _ kind: EntityKind, _ id: (Entity) -> Located<String>?,
            _ title: (Entity) -> LocalizedText?, _ narratives: (Entity) -> [Narrative] = { _ in [] }
        ) {
            for entity in entities {
                guard let id = id(entity)?.value else { continue }
                let address = EntityAddress(kind, unit: unit.id, id: id)
                add(address, title(entity), Entity.schema.facts(of: entity), narratives(entity))
            }
        }
        list(plan.roles, .role, \.id, \.title)
        list(plan.activities, .activity, \.id, \.name)
        list(plan.risks, .risk, \.id, \.title)
        list(plan.scenarios, .scenario, \.id, \.title, \.narratives)
        list(plan.messages, .message, \.id) { _ in nil }
        list(plan.resources, .resource, \.id, \.name)
        list(plan.exercises, .exercise, \.id, \.title)
        list(plan.training, .training, \.id, \.title)
    }

    private func collectShared(_ add: Adder) {
        let (plans, shared) = (version.plans, version.plans.shared)
        func list<Entity: SchemaEntity>(
            _ entities: [Entity], _ kind: EntityKind, _ id: (Entity) -> Located<String>?,
            _ title: (Entity) -> LocalizedText?
        ) {
            for entity in entities {
                guard let id = id(entity)?.value else { continue }
                add(EntityAddress(kind, id: id), title(entity), Entity.schema.facts(of: entity), [])
            }
        }
        list(shared.roles, .role, \.id, \.title)
        for kind in AssetKind.allCases { list(shared.assets(kind), kind.entityKind, \.id, \.name) }
        list(shared.requirements, .requirement, \.id, \.title)
        list(shared.glossary, .term, \.id, \.term)
        for page in plans.pages {
            var header = PageHeader(location: page.location)
            (header.title, header.order, header.summary) = (page.title, page.order, page.summary)
            add(EntityAddress(.page, id: page.id), page.title, PageHeader.schema.facts(of: header), page.narratives)
        }
        add(Self.settings, nil, HandbookSettings.schema.facts(of: plans.settings), [])
    }

    private func text(_ text: LocalizedText?) -> String {
        let language = version.plans.settings.defaultLanguage
        return text?.text(in: "en", fallback: language) ?? ""
    }
}

extension EntityAddress {
    /// The identifier of a unit's own address.
    var unitItself: String? { kind == .unit ? id : nil }

    /// The unit that a change of the entity is listed under; nil for what all units share.
    var home: String? { unit ?? unitItself }
}

/// Makes out what references mean, so that `role:lead` and `finance/role:lead` are the same.
struct FactResolver {
    let index: EntityIndex
    let unit: String?

    func resolve(_ fact: Fact) -> Fact { Fact(key: fact.key, value: resolve(fact.value)) }

    private func resolve(_ value: FactValue) -> FactValue {
        switch value {
        case .reference(let named, let kind, let id):
            let place = SourceLocation(file: FileID(0), line: 1, column: 1)
            let reference = Reference(kind, unit: named, id: id, at: place)
            guard let meant = index.resolve(reference, in: unit.flatMap(index.unitPosition)) else { return value }
            return .reference(unit: meant.unit, meant.kind, id: meant.id)
        case .list(let items): return .list(items.map(resolve))
        case .entity(let facts): return .entity(facts.map(resolve))
        default: return value
        }
    }
}

extension FactValue {
    /// The same value with references to what was renamed carried over to the new names.
    func renamed(_ renames: [EntityAddress: EntityAddress]) -> FactValue {
        switch self {
        case .reference(let unit, let kind, let id):
            guard let new = renames[EntityAddress(kind, unit: unit, id: id)] else { return self }
            return .reference(unit: new.unit, new.kind, id: new.id)
        case .list(let items): return .list(items.map { $0.renamed(renames) })
        case .entity(let facts): return .entity(facts.map { Fact(key: $0.key, value: $0.value.renamed(renames)) })
        default: return self
        }
    }
}
