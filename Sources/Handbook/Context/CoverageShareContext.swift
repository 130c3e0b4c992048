/// How many of something have the counterpart that they should have.
package struct CoverageShareContext: FieldedContext {
    /// What is counted.
    package var label: String
    /// Those that have it.
    package var covered: Int
    /// All.
    package var total: Int
    /// Where those that lack it are named.
    package var gaps: LinkContext?

    /// The share in whole per cent, rounded down, so that only all of them make 100.
    var percent: Int { total == 0 ? 100 : covered * 100 / total }

    package static let fields: ContextFields<CoverageShareContext> = [
        .text("label", "What is counted") { $0.label },
        .text("covered", "Those that have it") { String($0.covered) },
        .text("total", "All") { String($0.total) },
        .flag("any", "Whether there is anything to count") { $0.total > 0 },
        .text("percent", "The share in whole per cent, rounded down") { String($0.percent) },
        .flag("open", "Whether some lack it") { $0.covered < $0.total },
        .text("missing", "The number of those that lack it") { String($0.total - $0.covered) },
        .object("gaps", "Where those that lack it are named") { $0.gaps },
    ]
}
