package import ContinuityModel
package import Diagnostics

/// The header of a free page.
package struct PageHeader: SchemaEntity {
    /// The title.
    package var title: LocalizedText?
    /// The place among the pages.
    package var order: Located<Int>?
    /// Who may read the page.
    package var audience: Located<Audience>?
    /// One sentence on the page.
    package var summary: LocalizedText?
    /// Where the header begins.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<PageHeader>(
        "page", "The header of a free page",
        [
            .value("title", \.title, required: true, "The title"),
            .value("order", \.order, "The place among the pages, low first"),
            .value("audience", \.audience, "Who may read it; staff where absent"),
            .value("summary", \.summary, "What the page says, in one sentence"),
        ])
}
