package import Analysis
internal import ContinuityModel
package import Diagnostics
internal import Markup

/// A handbook whose narratives link to nothing that does not exist: what pages are assembled from.
package struct ResolvedHandbook: Sendable {
    /// The handbook.
    package let handbook: Handbook

    /// The same without a look at the links, for a preview: one that leads nowhere is shown as its text.
    package static func unchecked(_ handbook: Handbook) -> ResolvedHandbook { ResolvedHandbook(handbook: handbook) }

    /// Checks every link and picture of every narrative.
    package static func resolve(_ handbook: Handbook) -> (handbook: ResolvedHandbook, findings: [Finding]) {
        var checker = LinkChecker(
            index: handbook.analysis.index, sources: handbook.sources, documents: handbook.documents)
        checker.check { _ in true }
        return (ResolvedHandbook(handbook: handbook), checker.findings)
    }
}

/// Checks the links of some narratives without the rest of a handbook, for those who compare two versions of it.
package struct NarrativeChecker: Sendable {
    private let index: EntityIndex
    private let sources: SourcePaths

    /// - Parameter sources: the paths of all files by their identifiers, of either version.
    package init(_ index: EntityIndex, sources: SourcePaths) {
        (self.index, self.sources) = (index, sources)
    }

    /// What is wrong with the Markdown of the narratives that stand in some files, and with their links; these alone are
    /// parsed, and whatever else they link to a heading of.
    package func findings(in files: Set<FileID>) -> [Finding] {
        guard !files.isEmpty else { return [] }
        var checker = LinkChecker(
            index: index, sources: sources, parser: NarrativeParser(index.plans.settings, vocabularies: []))
        checker.check { files.contains($0.file) }
        return checker.findings
    }
}

/// Looks for links that lead nowhere.
private struct LinkChecker {
    let index: EntityIndex
    let sources: SourcePaths
    /// Parses what is not among the documents; nil where all of them are.
    let parser: NarrativeParser?
    private var documents: [FileID: MarkdownDocument]
    private(set) var findings: [Finding] = []

    init(
        index: EntityIndex, sources: SourcePaths, documents: [FileID: MarkdownDocument] = [:],
        parser: NarrativeParser? = nil
    ) {
        (self.index, self.sources, self.documents, self.parser) = (index, sources, documents, parser)
    }

    /// Checks the narratives for which a test holds, in the order of units, scenarios and pages.
    mutating func check(where isMeant: (Narrative) -> Bool) {
        for (position, unit) in index.plans.units.enumerated() {
            for narrative in unit.narratives where isMeant(narrative) { check(narrative, unit: position) }
            for scenario in unit.plan.scenarios {
                for narrative in scenario.narratives where isMeant(narrative) { check(narrative, unit: position) }
            }
        }
        for page in index.plans.pages {
            for narrative in page.narratives where isMeant(narrative) { check(narrative, unit: nil) }
        }
    }

    private mutating func parsed(_ narrative: Narrative, isChecked: Bool = false) -> MarkdownDocument? {
        if let parser, documents[narrative.file] == nil || isChecked {
            let outcome = parser.parse(narrative)
            documents[narrative.file] = outcome.document
            if isChecked { findings += outcome.findings }
        }
        return documents[narrative.file]
    }

    private mutating func check(_ narrative: Narrative, unit: Int?) {
        guard let document = parsed(narrative, isChecked: true) else { return }
        let resolver = LinkResolver(index: index, sources: sources, unit: unit, file: narrative.file)
        for link in document.links { check(link, resolver, document, narrative.language) }
        for image in document.images where !image.isExternal { check(image, resolver) }
        for image in document.images where image.isExternal {
            report(
                .warning, "external-image", "picture '\(image.destination)' lies outside the handbook", image.location,
                help: "copy it beside the text: a page must work without the network")
        }
        for refused in document.refusedLinks {
            report(
                .error, "unsafe-link", "link '\(refused.destination)' could run code", refused.location,
                help: "link to http, https, mailto or tel addresses, or to files of the handbook")
        }
    }

    private mutating func check(
        _ link: MarkdownLink, _ resolver: LinkResolver, _ document: MarkdownDocument, _ language: String
    ) {
        if case .external = link.target { return }
        guard let destination = resolver.destination(of: link.target) else { return reportBroken(link, resolver) }
        switch destination {
        case .entity, .attachment, .page(_, fragment: nil): break
        case .here(let fragment): checkAnchor(fragment, in: document, link)
        case .page(let subject, let fragment?):
            let narratives = narratives(of: subject)
            let chosen = PageScope.choose(
                narratives, language: language, fallback: index.plans.settings.defaultLanguage)
            checkAnchor(fragment, in: chosen.flatMap { parsed($0) }, link)
        }
    }

    private mutating func check(_ image: MarkdownImage, _ resolver: LinkResolver) {
        guard resolver.destination(of: .image(path: image.destination)) == nil else { return }
        report(
            .error, "broken-link", "picture '\(image.destination)' does not exist", image.location,
            help: "add the file to the content folder, or correct the path")
    }

    private mutating func checkAnchor(_ fragment: String, in document: MarkdownDocument?, _ link: MarkdownLink) {
        let ids = document?.headings.map { String($0.id.dropFirst(NarrativeParser.idPrefix.count)) } ?? []
        guard !fragment.isEmpty, !ids.contains(fragment) else { return }
        let suggestion = NearMiss.of(fragment, among: ids).map { "did you mean '#\($0)'?" }
        report(
            .error, "unknown-anchor", "no heading has the anchor '#\(fragment)'", link.location,
            help: suggestion ?? "link to a heading of that text")
    }

    private mutating func reportBroken(_ link: MarkdownLink, _ resolver: LinkResolver) {
        switch link.target {
        case .entity(let text, _):
            report(
                .error, "unknown-reference", "'\(text)' refers to nothing in the handbook", link.location,
                help: suggestion(for: text, resolver))
        case .relative(let path, _):
            report(
                .error, "broken-link", "link '\(path)' leads to nothing in the handbook", link.location,
                help: "link to a file of the content folder, or write [[kind:id]]")
        case .image, .external: break
        }
    }

    private func suggestion(for text: String, _ resolver: LinkResolver) -> String {
        guard let parsed = Reference.parse(text) else {
            return "write [[kind:id]] such as [[scenario:data-breach]], with a known kind"
        }
        let known = index.numbers.lazy.map { index.address(of: $0) }.filter { address in
            address.kind == parsed.kind
                && (address.unit == nil || address.unit == parsed.unit
                    || address.unit == resolver.unit.map { index.plans.units[$0].id })
        }
        let near = NearMiss.of(parsed.id, among: known.map(\.id))
        return near.map { "did you mean '\(parsed.kind.rawValue):\($0)'?" }
            ?? "declare \(parsed.kind.rawValue) '\(parsed.id)', or correct the reference"
    }

    private func narratives(of subject: PageSubject) -> [Narrative] {
        let plans = index.plans
        return switch subject {
        case .plan(let unit): plans.units[unit].narratives
        case .page(let position): plans.pages[position].narratives
        case .scenario(let number):
            index.scenario(index.address(of: number))?.narratives ?? []
        default: []
        }
    }

    private mutating func report(
        _ severity: Severity, _ code: String, _ message: String, _ place: SourceLocation, help: String
    ) {
        findings.append(Finding(severity, code, message, at: place, help: help))
    }
}
