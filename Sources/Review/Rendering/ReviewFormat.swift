internal import Diagnostics

/// A way to hand a review to people and programs.
package enum ReviewFormat: String, Sendable, CaseIterable {
    /// For a terminal.
    case text
    /// For a comment of a pull request: short enough, with a marker by which a bot finds it again.
    case markdown
    case json

    /// The review in this format; equal reviews give equal text.
    package func text(of review: HandbookReview) -> String {
        switch self {
        case .text: TextReviewWriter.text(of: review)
        case .markdown: MarkdownReviewWriter.text(of: review)
        case .json: JSONReviewWriter.value(of: review).text(indented: true)
        }
    }
}
