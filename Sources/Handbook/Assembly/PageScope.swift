internal import Analysis
internal import ContinuityModel

/// Everything that assembling one page needs: the handbook, the language, and the way from this page to others.
struct PageScope: Sendable {
    let handbook: Handbook
    let page: HandbookPage
    let words: Localizer
    /// The way to the root of the site.
    let root: String
    /// The way to the root of the page's language.
    let languageRoot: String
    /// What stands in the same document; nil for a page of its own.
    let document: DocumentAnchors?
    /// How the page stands alone in one file; nil within a site.
    let file: SingleFile?

    init(_ handbook: Handbook, _ page: HandbookPage, file: SingleFile? = nil) {
        self.handbook = handbook
        self.page = page
        words = handbook.localizers[page.language]
        root = String(repeating: "../", count: page.depth)
        languageRoot = page.language == 0 ? root : String(root.dropFirst(3))
        document = DocumentAnchors(of: page.subject, handbook.analysis.index)
        self.file = file
    }

    var index: EntityIndex { handbook.analysis.index }
    var plans: PlanSet { index.plans }

    /// The relative address of a path below the folder of the page's language.
    func href(_ path: String) -> String { languageRoot + path }

    /// Whether an entity has a place on the published pages.
    func isPublished(_ number: EntityNumber) -> Bool { handbook.publication.contains(number) }

    /// The relative address of an entity; nil where it has no place on the published pages, or in the document.
    func href(_ number: EntityNumber) -> String? {
        if let document { return document.anchor(of: number).map { "#" + $0 } }
        return isPublished(number) ? href(handbook.routes.path(of: index.address(of: number))) : nil
    }

    /// A link to an entity under its own name; plain text where it is not published.
    func link(_ number: EntityNumber) -> LinkContext { LinkContext(title(number), href: href(number)) }

    /// A link to what a reference means, plain text where it means nothing.
    func link(_ reference: Reference?, in unit: Int?) -> LinkContext? {
        guard let reference else { return nil }
        guard let number = index.number(reference, in: unit) else { return LinkContext(reference.id) }
        return link(number)
    }

    func links(_ references: [Reference], in unit: Int?) -> [LinkContext] {
        references.compactMap { link($0, in: unit) }
    }

    func links(_ numbers: some Sequence<EntityNumber>) -> [LinkContext] { numbers.map(link) }

    /// A link to the plan of a unit.
    func link(unit position: Int) -> LinkContext {
        let unit = plans.units[position]
        let title = words.text(unit.plan.title) ?? unit.id
        guard document == nil, handbook.publication.contains(unit: position) else { return LinkContext(title) }
        return LinkContext(title, href: href(handbook.routes.path(of: .plan(position))))
    }

    /// The name of an entity for readers: its title, else what it is for (messages, exercises), else its identifier.
    func title(_ number: EntityNumber) -> String {
        let place = index.place(of: number)
        if let unit = place.unit {
            let plan = plans.units[unit].plan
            switch place.kind {
            case .message: return words.label(plan.messages[place.position].audience) ?? id(number)
            case .exercise where plan.exercises[place.position].title == nil:
                return words.label(plan.exercises[place.position].kind) ?? id(number)
            case .training where plan.training[place.position].title == nil:
                return words.label(plan.training[place.position].kind) ?? id(number)
            default: break
            }
        }
        return words.text(index.title(of: number)) ?? id(number)
    }

    func id(_ number: EntityNumber) -> String { index.address(of: number).id }

    /// The unit in whose plan an entity stands, as a link.
    func unitLink(of number: EntityNumber) -> LinkContext? {
        index.place(of: number).unit.map { link(unit: $0) }
    }
}
