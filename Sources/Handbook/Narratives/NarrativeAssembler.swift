internal import Analysis
internal import ContinuityModel
internal import Markup

extension PageScope {
    /// The narrative in the reader's language, else in the default one; nil where there is none or it says nothing.
    func narrative(_ narratives: [Narrative]) -> NarrativeContext? {
        guard let chosen = Self.choose(narratives, language: words.language, fallback: words.fallback),
            let document = handbook.documents[chosen.file]
        else { return nil }
        let resolver = LinkResolver(handbook: handbook, unit: unit, file: chosen.file)
        let html = document.html { target in resolver.destination(of: target).map(resolved) ?? unresolved(target) }
        guard !html.isEmpty else { return nil }
        return NarrativeContext(
            html: html, foreignLanguage: chosen.language == words.language ? nil : chosen.language,
            headings: document.headings.map { heading in
                HeadingContext(text: heading.text, href: "#" + heading.id, level: min(6, heading.level + 1))
            })
    }

    /// The narrative that a reader of `language` gets.
    static func choose(_ narratives: [Narrative], language: String, fallback: String) -> Narrative? {
        narratives.first { $0.language == language } ?? narratives.first { $0.language == fallback } ?? narratives.first
    }

    /// The unit whose plan the page belongs to.
    private var unit: Int? {
        switch page.subject {
        case .plan(let unit), .document(let unit): unit
        case .scenario(let number): index.place(of: number).unit
        default: nil
        }
    }

    /// A narrative as a part of the page's document.
    ///
    /// - Parameters:
    ///   - level: the level of the heading above it.
    ///   - id: what tells its ids from those of other narratives.
    func narrativePart(_ narratives: [Narrative], belowLevel level: Int, id: String) -> NarrativeContext? {
        let prefix = NarrativeParser.idPrefix + id + "-"
        guard let chosen = Self.choose(narratives, language: words.language, fallback: words.fallback),
            let document = handbook.narrativeParser.part(chosen, belowLevel: level, idPrefix: prefix)
        else { return nil }
        let resolver = LinkResolver(handbook: handbook, unit: unit, file: chosen.file)
        let html = document.html { target in partLink(target, resolver, prefix: prefix) }
        guard !html.isEmpty else { return nil }
        return NarrativeContext(
            html: html, foreignLanguage: chosen.language == words.language ? nil : chosen.language,
            headings: document.headings.map { heading in
                HeadingContext(text: heading.text, href: "#" + heading.id, level: min(6, heading.level + level))
            })
    }

    /// What a link leads to within the document; words without a link for all that stands elsewhere.
    private func partLink(_ target: LinkTarget, _ resolver: LinkResolver, prefix: String) -> ResolvedLink? {
        switch (target, resolver.destination(of: target)) {
        case (_, .entity(let number)): ResolvedLink(href: href(number), title: title(number))
        case (_, .here(let fragment)) where !fragment.isEmpty: ResolvedLink(href: "#" + prefix + fragment, title: "")
        case (.image, .attachment(let path)):
            (file.map { $0.picture(path) } ?? root + path).map { ResolvedLink(href: $0, title: "") }
        case (_, nil): unresolved(target)
        default: nil
        }
    }

    /// What stands in for a link to something that the edition withholds: every other link of a checked narrative leads
    /// somewhere.
    func unresolved(_ target: LinkTarget) -> ResolvedLink? {
        guard case .entity = target else { return nil }
        return ResolvedLink(href: nil, title: words.vocabulary["edition.withheld"])
    }

    private func resolved(_ destination: LinkResolver.Destination) -> ResolvedLink {
        switch destination {
        case .entity(let number): ResolvedLink(href: href(number), title: title(number))
        case .page(.plan(let unit), _) where !handbook.publication.contains(unit: unit):
            ResolvedLink(href: nil, title: "")
        case .page(.scenario(let number), _) where !handbook.publication.contains(number):
            ResolvedLink(href: nil, title: "")
        case .page(let subject, let fragment):
            ResolvedLink(href: href(handbook.routes.path(of: subject)) + Self.anchor(fragment), title: "")
        case .here(let fragment): ResolvedLink(href: Self.anchor(fragment), title: "")
        case .attachment(let path): ResolvedLink(href: root + path, title: "")
        }
    }

    private static func anchor(_ fragment: String?) -> String {
        fragment.map { $0.isEmpty ? "" : "#" + NarrativeParser.idPrefix + $0 } ?? ""
    }
}
