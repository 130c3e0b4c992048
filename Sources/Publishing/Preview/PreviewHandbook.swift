internal import Analysis
internal import ContinuityModel
package import Diagnostics
internal import Handbook
internal import Theming

/// A handbook that can be looked at, page by page and table by table.
package struct PreviewHandbook: Sendable {
    private let site: RenderedSite
    private let analysis: ContinuityAnalysis
    private let indexes: PreviewIndexes

    init(_ site: RenderedSite, _ analysis: ContinuityAnalysis) {
        self.site = site
        self.analysis = analysis
        indexes = PreviewIndexes(languages: site.languages.count)
    }

    /// The languages, the default one first.
    package var languages: [String] { site.languages }

    /// The identifiers of the units.
    package var units: [String] { analysis.plans.units.map(\.id) }

    /// The bytes of a file of the site; nil where the site has none of that path.
    package func file(_ path: String) throws(BuildFailure) -> [UInt8]? {
        if let page = site.page(at: path) {
            var bytes: [UInt8] = []
            try site.render(page, into: &bytes)
            return bytes
        }
        if path.hasPrefix("assets/"), let asset = site.assets.first(where: { "assets/" + $0.path == path }) {
            return asset.bytes
        }
        if site.attachments.contains(path) { return try site.attachment(path) }
        return site.data.file(at: path) ?? indexes.script(path, of: site)
    }

    /// Whether the site has a page of the route.
    package func hasPage(_ route: String) -> Bool { site.page(at: route) != nil }
}

extension PreviewHandbook {
    /// The list of plans, as `api/v1/plans.json` of a site.
    package var plans: JSONValue { site.data.plans }

    /// The tables of a unit, as `api/v1/units/<unit>.json` of a site; nil where there is no such unit.
    package func plan(_ unit: String) -> JSONValue? {
        analysis.index.unitPosition(unit).map(site.data.tables)
    }

    /// The recovery table, as `mainstay export recovery --format json` writes it; nil where there is no such unit.
    package func recovery(unit: String?) -> JSONValue? {
        if let unit, analysis.index.unitPosition(unit) == nil { return nil }
        return ExportScope(analysis, unit: unit, languages: languages).document(of: .recovery)
    }

    /// What follows where a system, supplier, site or role is lost.
    ///
    /// - Parameter reference: such as `system:emr` or `finance/role:cashier`.
    /// - Returns: nil where there is nothing of that name that could be lost.
    package func loss(of reference: String) -> JSONValue? {
        guard let (kind, unit, id) = Reference.parse(reference),
            let number = analysis.index.number(of: EntityAddress(kind, unit: unit, id: id))
        else { return nil }
        return ExportScope(analysis, languages: languages).loss(of: number)
    }

    /// What a search for `query` finds, the best first.
    ///
    /// - Returns: nil where the handbook has no such language.
    package func search(_ query: String, language: String?, limit: Int) -> [SearchHit]? {
        guard let position = language.map({ languages.firstIndex(of: $0) }) ?? 0 else { return nil }
        return indexes.entries(position, of: site).search(query, limit: limit)
    }

    /// The references of everything whose loss can be asked for, in the order of addresses.
    package var losable: [String] { analysis.losable.map { analysis.index.address(of: $0).notation } }
}
