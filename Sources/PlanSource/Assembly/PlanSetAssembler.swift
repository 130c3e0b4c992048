package import ContinuityModel
package import Diagnostics

/// Puts the decoded files of a content folder together.
package struct PlanSetAssembler {
    private var settings: HandbookSettings?
    private var shared = SharedRegistry()
    private var units: [String: BusinessUnit] = [:]
    private var pages: [String: FreePage] = [:]
    private var findings: [Finding] = []

    private init() {}

    /// The plan set of all files, which must come in the order of their paths; nil where there is no `handbook.yaml`.
    package static func assemble(_ sources: [DecodedSource]) -> (plans: PlanSet?, findings: [Finding]) {
        var assembler = PlanSetAssembler()
        for source in sources { assembler.addPrimary(source) }
        for source in sources { assembler.addPart(source) }
        for source in sources { assembler.addTranslation(source) }
        return assembler.finish()
    }

    /// Takes what others hang on to: settings, registries, plans and pages.
    private mutating func addPrimary(_ source: DecodedSource) {
        switch source {
        case .handbook(let settings): self.settings = settings
        case .roles(let roles): shared.roles = roles
        case .assets(.system, let assets): shared.systems = assets
        case .assets(.supplier, let assets): shared.suppliers = assets
        case .assets(.site, let assets): shared.sites = assets
        case .requirements(let requirements): shared.requirements = requirements
        case .glossary(let terms): shared.glossary = terms
        case .plan(let unit, let plan, let narrative):
            units[unit] = BusinessUnit(id: unit, plan: plan, narratives: [narrative])
        case .page(let page): pages[page.id] = page
        case .planTranslation, .section, .scenario, .scenarioTranslation, .pageTranslation: break
        }
    }

    /// Takes what belongs to a plan: sections and scenarios in files of their own.
    private mutating func addPart(_ source: DecodedSource) {
        switch source {
        case .section(let unit, let list, let location):
            guard var owner = units[unit] else { return reportOrphan(at: location, "plan.md") }
            merge(list, into: &owner.plan, at: location)
            units[unit] = owner
        case .scenario(let unit, var scenario, let narrative):
            if units[unit] == nil { return reportOrphan(narrative, "plan.md") }
            if !narrative.text.allSatisfy(\.isWhitespace) { scenario.narratives = [narrative] }
            units[unit]?.plan.scenarios.append(scenario)
        default: break
        }
    }

    /// Takes the words of other languages, once everything that they translate is there.
    private mutating func addTranslation(_ source: DecodedSource) {
        switch source {
        case .planTranslation(let unit, let narrative):
            if units[unit] == nil { return reportOrphan(narrative, "plan.md") }
            units[unit]?.narratives.append(narrative)
        case .scenarioTranslation(let unit, let id, let narrative):
            let scenarios = units[unit]?.plan.scenarios ?? []
            guard let index = scenarios.firstIndex(where: { $0.id?.value == id }) else {
                return reportOrphan(narrative, "\(id).md")
            }
            units[unit]?.plan.scenarios[index].narratives.append(narrative)
        case .pageTranslation(let id, let narrative):
            if pages[id] == nil { return reportOrphan(narrative, "\(id).md") }
            pages[id]?.narratives.append(narrative)
        default: break
        }
    }

    private mutating func merge(_ list: SectionList, into plan: inout Plan, at location: SourceLocation) {
        switch list {
        case .roles(let items): merge(items, into: &plan.roles, "roles", location) { $0.location }
        case .activities(let items): merge(items, into: &plan.activities, "activities", location) { $0.location }
        case .risks(let items): merge(items, into: &plan.risks, "risks", location) { $0.location }
        case .scenarios(let items): merge(items, into: &plan.scenarios, "scenarios", location) { $0.location }
        case .messages(let items): merge(items, into: &plan.messages, "messages", location) { $0.location }
        case .resources(let items): merge(items, into: &plan.resources, "resources", location) { $0.location }
        case .exercises(let items): merge(items, into: &plan.exercises, "exercises", location) { $0.location }
        case .training(let items): merge(items, into: &plan.training, "training", location) { $0.location }
        }
    }

    /// A section has one home: with part of it in the header and part in a file, nobody could tell what is missing.
    private mutating func merge<Item>(
        _ items: [Item], into existing: inout [Item], _ section: String, _ location: SourceLocation,
        place: (Item) -> SourceLocation
    ) {
        if let first = existing.first {
            findings.append(
                Finding(
                    .error, "section-in-two-places", "\(section) stand both here and in the header of plan.md",
                    at: location,
                    notes: [.init("the header has them here", at: place(first))],
                    help: "keep them in one of the two places"))
        }
        existing += items
    }
}

extension PlanSetAssembler {
    private mutating func reportOrphan(_ narrative: Narrative, _ original: String) {
        reportOrphan(at: SourceLocation(file: narrative.file, line: 1, column: 1), original)
    }

    private mutating func reportOrphan(at location: SourceLocation, _ original: String) {
        findings.append(
            Finding(
                .error, "orphan-file", "'\(original)' that this file belongs to is missing or unreadable", at: location,
                help: "add \(original) beside it, or remove this file"))
    }

    private mutating func finish() -> (plans: PlanSet?, findings: [Finding]) {
        guard let settings else {
            findings.append(
                Finding(
                    .error, "handbook-missing", "handbook.yaml is missing or unreadable", at: nil,
                    help: "add handbook.yaml with the organisation to the content folder"))
            return (nil, findings)
        }
        let language = settings.defaultLanguage
        var sortedUnits = units.values.sorted { $0.id < $1.id }
        var sortedPages = pages.values.sorted { ($0.order?.value ?? .max, $0.id) < ($1.order?.value ?? .max, $1.id) }
        let narratives =
            sortedUnits.flatMap { [$0.narratives] + $0.plan.scenarios.map(\.narratives) }
            + sortedPages.map(\.narratives)
        findings += narratives.flatMap(NarrativeLanguages(settings).findings)
        for index in sortedUnits.indices { name(language, in: &sortedUnits[index]) }
        for index in sortedPages.indices {
            sortedPages[index].narratives = sortedPages[index].narratives.named(language)
        }
        var plans = PlanSet(settings: settings, shared: shared, units: sortedUnits, pages: sortedPages)
        plans.evidence = EvidenceStamp.digests(of: plans)
        return (plans, findings)
    }

    /// Files without a language in their name are in the handbook's default language.
    private func name(_ language: String, in unit: inout BusinessUnit) {
        unit.narratives = unit.narratives.named(language)
        for index in unit.plan.scenarios.indices {
            unit.plan.scenarios[index].narratives = unit.plan.scenarios[index].narratives.named(language)
        }
    }
}

extension [Narrative] {
    fileprivate func named(_ language: String) -> [Narrative] {
        map { narrative in
            narrative.language.isEmpty
                ? Narrative(
                    language: language, text: narrative.text, file: narrative.file, firstLine: narrative.firstLine)
                : narrative
        }
    }
}
