package import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Markup

/// Everything in one language that a search can find, in the order of rank. Entries are put together when they are asked
/// for: no build holds the text of a whole handbook.
package struct SearchCatalogue: Sendable {
    /// What entries are made from.
    package enum Subject: Hashable, Sendable {
        case entity(EntityNumber)
        /// The texts that belong to an entity: the narrative of a plan, a scenario or a free page.
        case narrative(EntityNumber)
    }

    /// The subjects by kind, then by address: the order of results that match equally well.
    package let subjects: [Subject]
    private let scope: PageScope

    /// - Parameter language: the position of the language in the handbook's languages.
    package init(_ handbook: ResolvedHandbook, language: Int) {
        let page = HandbookPage(subject: .search, language: language, route: "")
        scope = PageScope(handbook.handbook, page)
        var byKind = [[EntityNumber]](repeating: [], count: SearchKind.allCases.count)
        for number in scope.index.numbers where scope.isPublished(number) {
            guard let kind = SearchKind(scope.index.place(of: number).kind) else { continue }
            byKind[kind.rawValue].append(number)
        }
        let told: [SearchKind] = [.scenario, .plan, .page]
        subjects =
            byKind.flatMap { $0.map { .entity($0) } } + told.flatMap { byKind[$0.rawValue].map { .narrative($0) } }
    }

    /// The folder of the index of a language, with its slash.
    package static func folder(ofLanguage language: String) -> String { "search/\(language)/" }

    /// The language.
    package var language: String { scope.words.language }

    /// The folder of the pages of the language, with its slash; empty for the default one.
    package var routeFolder: String { scope.handbook.routes.folder(ofLanguage: scope.page.language) }

    /// The words for the kinds, by their numbers.
    package var kindLabels: [String] { SearchKind.allCases.map { scope.words.vocabulary[$0.vocabularyKey] } }

    /// The entries of a subject: one for an entity, one for each heading of a narrative.
    package func entries(of subject: Subject) -> [SearchEntry] {
        switch subject {
        case .entity(let number): entry(number).map { [$0] } ?? []
        case .narrative(let number): sections(number)
        }
    }
}

extension SearchCatalogue {
    private func entry(_ number: EntityNumber) -> SearchEntry? {
        let place = scope.index.place(of: number)
        guard let kind = SearchKind(place.kind) else { return nil }
        let texts = scope.searchTexts(place) + (hasCard(number) ? [scope.words.vocabulary["card.title"]] : [])
        return SearchEntry(
            kind: kind, title: scope.title(number), context: context(place), route: route(number),
            text: texts.joined(separator: "\n"))
    }

    /// Whether the page leads to a crisis card: who looks for cards finds the pages that have one.
    private func hasCard(_ number: EntityNumber) -> Bool {
        scope.index.place(of: number).kind == .scenario || scope.handbook.actingRoles.contains(number)
    }

    private func context(_ place: EntityPlace) -> String {
        guard let unit = place.unit.map({ scope.plans.units[$0] }) else { return "" }
        return scope.words.text(unit.plan.title) ?? unit.id
    }

    private func route(_ number: EntityNumber) -> String {
        scope.handbook.routes.path(of: scope.index.address(of: number))
    }

    private func narratives(_ place: EntityPlace) -> [Narrative] {
        switch place.kind {
        case .unit: scope.plans.units[place.position].narratives
        case .page: scope.plans.pages[place.position].narratives
        case .scenario: place.unit.map { scope.plans.units[$0].plan.scenarios[place.position].narratives } ?? []
        default: []
        }
    }

    private func sections(_ number: EntityNumber) -> [SearchEntry] {
        let place = scope.index.place(of: number)
        let chosen = PageScope.choose(
            narratives(place), language: scope.words.language, fallback: scope.words.fallback)
        guard let chosen, let document = scope.handbook.documents[chosen.file] else { return [] }
        let unit = place.kind == .unit ? place.position : place.unit
        let resolver = LinkResolver(handbook: scope.handbook, unit: unit, file: chosen.file)
        let text = document.plainText { target in
            guard case .entity(let name, _) = target, let entity = resolver.entity(name) else {
                return scope.unresolved(target)
            }
            return ResolvedLink(href: "", title: scope.title(entity))
        }
        return cut(text, document.headings.map { ($0.text, $0.id) }, of: number)
    }

    /// Cuts a text at the lines of its headings, which come in their order.
    private func cut(
        _ text: String, _ headings: [(text: String, id: String)], of number: EntityNumber
    ) -> [SearchEntry] {
        let (title, route) = (scope.title(number), route(number))
        var entries: [SearchEntry] = []
        var current = SearchEntry(kind: .section, title: title, context: "", route: route, text: "")
        var next = headings[...]
        for line in text.utf8.split(separator: UInt8(ascii: "\n")).map(Substring.init) {
            if let heading = next.first, line == heading.text {
                if !current.text.isEmpty { entries.append(current) }
                current = SearchEntry(
                    kind: .section, title: heading.text, context: title, route: route + "#" + heading.id, text: "")
                next = next.dropFirst()
            } else {
                current.text += (current.text.isEmpty ? "" : "\n") + line
            }
        }
        if !current.text.isEmpty || current.route != route { entries.append(current) }
        return entries
    }
}
