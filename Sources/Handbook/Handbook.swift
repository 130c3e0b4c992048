package import Analysis
package import ContinuityModel
package import Diagnostics
package import Markup

/// The handbook as pages and their addresses, before any of them is assembled.
///
/// A class, since every page holds it: copying its many fields would cost more than assembling a small page.
package final class Handbook: Sendable {
    /// What the pages speak of.
    package let analysis: ContinuityAnalysis
    /// The rules, for the page of them.
    package let rules: [RuleInfo]
    /// The path of the script that keeps the handbook on a device; nil where the site has none.
    let worker: String?
    let sources: SourcePaths
    let documents: [FileID: MarkdownDocument]
    let localizers: [Localizer]
    let narrativeParser: NarrativeParser
    let routes: Routes
    let sections: [HandbookSection]
    let publication: Publication
    /// Who reads this edition; everybody who may read anything where nil.
    package let audience: Audience?
    /// The identifier of the one unit that is published; nil for all.
    let unit: String?
    let readiness: Readiness
    /// What changed since an older version, for the pages to mark; nil where they are compared with nothing.
    let changes: ChangeSet?
    /// Who changed the plans and when; nil where nobody asked.
    let history: PlanHistory?
    private let indexEntries: [IndexKind: [EntityNumber]]
    private let later = Later()

    /// What few pages need, so that a preview need not wait for it.
    private struct Later: Sendable {
        let pages = Lazy<[HandbookPage]>()
        let subjects = Lazy<[PageSubject]>()
        let nextDays = Lazy<[DueKey: CalendarDate]>()
        let rankedRisks = Lazy<[RatedRisk]>()
        let recoveryRows = Lazy<[EntityNumber]>()
        let singlePoints = Lazy<SinglePoints>()
        let triage = Lazy<Triage>()
        let actingRoles = Lazy<Set<EntityNumber>>()
    }

    /// Rows on one page of a list that grows with the handbook.
    static let rowsPerPage = 200
    /// Rows of a table on a page about one thing; longer ones are cut, so that no page grows with the handbook.
    static let longestTable = 500
    /// Boxes or bars of a picture; with more it is left out, and the tables say the same.
    static let longestPicture = 60
    /// Entries of one kind in the index of the search page; for more there is the list of that kind.
    static let longestIndex = 150
    /// Units up to which a site holds the plan of each as one document too, which costs a third of the time of all other
    /// pages; beyond it `mainstay print` makes the one that is wanted.
    static let mostDocuments = 200
    /// Scenarios on the page that asks what happened; with more each class of loss has pages of its own.
    static let scenariosOnTriage = 60
    /// Units on the home page; the list of plans has all.
    static let unitsOnHome = 60

    /// Lays out the pages.
    ///
    /// - Parameters:
    ///   - documents: the parsed narratives by the file in which they stand.
    ///   - vocabularies: the words of each language, the default language first; one at least.
    ///   - rules: the rules to document.
    ///   - unit: the identifier of the one unit to publish; all where nil.
    ///   - audience: who reads this edition, for whom `analysis` has been narrowed; nil for the whole handbook.
    ///   - worker: the path of the script that keeps the handbook on a device; nil where the site has none.
    ///   - changes: what changed since an older version, for the pages to mark.
    ///   - history: who changed the plans and when, for a page of each unit.
    package init(
        _ analysis: ContinuityAnalysis, sources: SourcePaths, documents: [FileID: MarkdownDocument],
        vocabularies: [Vocabulary], rules: [RuleInfo], unit: String? = nil, audience: Audience? = nil,
        worker: String? = nil, changes: ChangeSet? = nil, history: PlanHistory? = nil
    ) {
        self.analysis = analysis
        self.audience = audience
        self.unit = unit
        publication = Publication(analysis.index, unit: unit)
        self.sources = sources
        self.worker = worker
        self.changes = changes
        self.history = history
        self.documents = documents
        self.rules = rules.sorted { $0.code < $1.code }
        let fallback = analysis.plans.settings.defaultLanguage
        localizers = vocabularies.map { Localizer(vocabulary: $0, fallback: fallback) }
        narrativeParser = NarrativeParser(analysis.plans.settings, vocabularies: vocabularies)
        routes = Routes(index: analysis.index, languages: vocabularies.map(\.language))
        indexEntries = Self.indexEntries(analysis.index, publication)
        readiness = Readiness(analysis, publication)
        sections = Self.sections(analysis, indexEntries, readiness, isCompared: changes != nil)
    }

    /// The entities that a list page lists, in order.
    func entries(of kind: IndexKind) -> [EntityNumber] { indexEntries[kind] ?? [] }

    /// The number of pages that a list of so many rows takes; one at least.
    static func pageCount(rows: Int) -> Int { max(1, (rows + rowsPerPage - 1) / rowsPerPage) }

    /// Whether the site holds the plan of each unit as one document.
    var hasDocuments: Bool { publication.units.count <= Self.mostDocuments }

    /// Every page in every language, in the order of routes within each language.
    package var pages: [HandbookPage] {
        later.pages.value {
            localizers.indices.flatMap { language in
                let folder = routes.folder(ofLanguage: language)
                return subjects.map {
                    HandbookPage(subject: $0, language: language, route: folder + routes.path(of: $0))
                }
            }
        }
    }

    /// What the pages are about, in their order.
    var subjects: [PageSubject] {
        later.subjects.value {
            Self.subjects(self) + (changes.map(Self.subjects) ?? [])
                + (history == nil ? [] : publication.units.map { .history($0) }) + triage.subjects
                + Self.cards(analysis.index, publication, acting: actingRoles)
        }
    }

    /// The first day on which something comes due.
    var nextDays: [DueKey: CalendarDate] { later.nextDays.value { Self.nextDays(analysis.dueItems) } }

    /// The published risks, the most urgent first.
    var rankedRisks: [RatedRisk] {
        later.rankedRisks.value { analysis.register.ranked.filter { publication.contains($0.number) } }
    }

    /// The rows of the recovery tables.
    var recoveryRows: [EntityNumber] { later.recoveryRows.value { Self.recoveryRows(analysis, publication) } }

    /// What much depends on.
    var singlePoints: SinglePoints {
        later.singlePoints.value { analysis.singlePoints(limit: Self.longestTable, including: publication.contains) }
    }

    /// The scenarios by what is lost.
    var triage: Triage { later.triage.value { Triage(analysis.index, publication) } }

    /// The roles that have something to do in a response, each with a crisis card.
    var actingRoles: Set<EntityNumber> {
        later.actingRoles.value { Self.actingRoles(analysis.index, publication) }
    }

    /// The languages in order, the default one first.
    package var languages: [String] { localizers.map(\.language) }
}

extension Handbook {
    private static func nextDays(_ items: [DueItem]) -> [DueKey: CalendarDate] {
        var days: [DueKey: CalendarDate] = [:]
        for item in items {
            let key = DueKey(entity: item.entity, kind: item.kind)
            if let known = days[key], known <= item.due { continue }
            days[key] = item.due
        }
        return days
    }

    /// Activities and assets by tier, the shortest RTO first.
    private static func recoveryRows(_ analysis: ContinuityAnalysis, _ publication: Publication) -> [EntityNumber] {
        analysis.recovery.rows
            .filter { publication.contains($0.number) }
            .map { (tier: $0.tier ?? .max, seconds: $0.rto?.seconds ?? .max, number: $0.number) }
            .sorted { ($0.tier, $0.seconds, $0.number) < ($1.tier, $1.seconds, $1.number) }
            .map(\.number)
    }

    private static func indexEntries(
        _ index: EntityIndex, _ publication: Publication
    ) -> [IndexKind: [EntityNumber]] {
        var entries: [IndexKind: [EntityNumber]] = [:]
        for number in index.numbers where publication.contains(number) {
            let kind: IndexKind? =
                switch index.place(of: number).kind {
                case .unit: .plans
                case .scenario: .scenarios
                case .role: .roles
                case .system: .systems
                case .supplier: .suppliers
                case .site: .sites
                default: nil
                }
            if let kind { entries[kind, default: []].append(number) }
        }
        return entries
    }

    /// The main parts that have something to show.
    private static func sections(
        _ analysis: ContinuityAnalysis, _ entries: [IndexKind: [EntityNumber]], _ readiness: Readiness,
        isCompared: Bool
    ) -> [HandbookSection] {
        HandbookSection.allCases.filter { section in
            switch section {
            case .home, .risks, .recovery, .lost, .coverage, .search, .rules: true
            case .changes: isCompared
            case .exercises: !readiness.exercises.isEmpty
            case .calendar: !readiness.due.isEmpty
            case .glossary: !analysis.plans.shared.glossary.isEmpty
            case .requirements: !analysis.plans.shared.requirements.isEmpty
            case .plans, .scenarios, .roles, .systems, .suppliers, .sites:
                IndexKind(rawValue: section.rawValue).map { !(entries[$0] ?? []).isEmpty } ?? false
            }
        }
    }

    /// The pages of all changes.
    private static func subjects(_ changes: ChangeSet) -> [PageSubject] {
        (0..<pageCount(rows: changes.changes.count)).map { .changes($0) }
    }

    private static func subjects(_ handbook: Handbook) -> [PageSubject] {
        let (index, publication, sections) = (handbook.analysis.index, handbook.publication, handbook.sections)
        var subjects: [PageSubject] = [.home]
        subjects += (0..<pageCount(rows: handbook.rankedRisks.count)).map { .risks($0) }
        subjects += (0..<pageCount(rows: handbook.recoveryRows.count)).map { .recovery($0) }
        subjects.append(.lost)
        for kind in IndexKind.allCases where sections.contains(kind.section) {
            subjects += (0..<pageCount(rows: handbook.entries(of: kind).count)).map { .index(kind, $0) }
        }
        if sections.contains(.exercises) {
            subjects += (0..<pageCount(rows: handbook.readiness.exercises.count)).map { .exercises($0) }
        }
        if sections.contains(.calendar) {
            subjects += (0..<pageCount(rows: handbook.readiness.due.count)).map { .calendar($0) }
        }
        if sections.contains(.requirements) { subjects.append(.requirements) }
        subjects += (0..<pageCount(rows: publication.units.count)).map { .coverage($0) }
        if sections.contains(.glossary) { subjects.append(.glossary) }
        subjects += [.search, .rules]
        subjects += index.plans.pages.indices.map { .page($0) }
        let hasDocuments = handbook.hasDocuments
        subjects += publication.units.flatMap { hasDocuments ? [.plan($0), .document($0)] : [.plan($0)] }
        subjects += index.numbers.filter(publication.contains).compactMap { number in
            switch index.place(of: number).kind {
            case .scenario: .scenario(number)
            case .activity: .activity(number)
            case .role: .role(number)
            case .system, .supplier, .site: .asset(number)
            default: nil
            }
        }
        return subjects
    }
}
