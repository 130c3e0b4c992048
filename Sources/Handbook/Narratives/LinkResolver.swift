internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Markup

/// Finds what a link of a narrative leads to, without regard to the page on which it is shown.
struct LinkResolver: Sendable {
    let index: EntityIndex
    let sources: SourcePaths
    /// The unit in whose plan the narrative stands; nil for free pages.
    let unit: Int?
    /// The file of the narrative.
    let file: FileID

    /// Where a link leads.
    enum Destination {
        case entity(EntityNumber)
        /// A page of the handbook, with an anchor on it.
        case page(PageSubject, fragment: String?)
        /// A place on the page of the narrative itself.
        case here(fragment: String)
        /// A picture or document of the content folder.
        case attachment(String)
    }

    /// The destination; nil where there is none.
    func destination(of target: LinkTarget) -> Destination? {
        switch target {
        case .entity(let text, _): entity(text).map { .entity($0) }
        case .relative("", let fragment): .here(fragment: fragment ?? "")
        case .relative(let path, let fragment): relative(path, fragment: fragment)
        case .image(let path): attachment(path)
        case .external: nil
        }
    }

    /// The entity that `[[text]]` names.
    func entity(_ text: String) -> EntityNumber? {
        guard let parsed = Reference.parse(text) else { return nil }
        let place = SourceLocation(file: file, line: 1, column: 1)
        return index.number(
            Reference(parsed.kind, unit: parsed.unit, id: parsed.id, at: place), in: unit)
    }

    private func relative(_ path: String, fragment: String?) -> Destination? {
        guard let full = sources.path(path, from: file) else { return nil }
        if full.hasSuffix(".md"), let subject = subject(of: full) { return .page(subject, fragment: fragment) }
        return sources.hasAttachment(full) ? .attachment(full) : nil
    }

    private func attachment(_ path: String) -> Destination? {
        sources.path(path, from: file).flatMap {
            sources.hasAttachment($0) ? .attachment($0) : nil
        }
    }

    /// The page that shows a Markdown file; a language in its name is left to the reader's choice.
    private func subject(of path: String) -> PageSubject? {
        let parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last?.split(separator: ".").first.map(String.init) else { return nil }
        return switch (parts.first, parts.count) {
        case ("pages", 2): index.plans.pages.firstIndex { $0.id == name }.map { .page($0) }
        case ("units", 3) where name == "plan": index.unitPosition(parts[1]).map { .plan($0) }
        case ("units", 4) where parts[2] == "scenarios":
            index.number(of: EntityAddress(.scenario, unit: parts[1], id: name)).map { .scenario($0) }
        default: nil
        }
    }
}

extension LinkResolver {
    /// The resolver for a narrative of the handbook.
    init(handbook: Handbook, unit: Int?, file: FileID) {
        self.init(index: handbook.analysis.index, sources: handbook.sources, unit: unit, file: file)
    }
}
