import Testing

@testable import Review

/// A comment is never longer than the services take, and says what it leaves out.
struct CommentLengthTests {
    private static func review() async throws -> HandbookReview {
        let repository = try ScriptedRepository()
        try repository.replace("units/hospital/activities.yaml", "rto: 4h", "rto: 12h")
        try repository.replace("units/hospital/activities.yaml", "en: Pharmacy", "en: The pharmacy")
        try repository.replace("units/hospital/plan.md", "The hospital answers", "The hospital always answers")
        return try await repository.review()
    }

    @Test func leavesOutInSteps() async throws {
        let review = try await Self.review()
        let lengths = OutlineDetail.allCases.map { detail in
            ReviewOutline(review: review, detail: detail).blocks().count
        }
        #expect(lengths.first ?? 0 > lengths.last ?? 0)
        let whole = MarkdownReviewWriter.text(of: review)
        #expect(!whole.contains("Left out for length"))
        var limit = whole.utf16.count - 1
        var omissions: [String] = []
        while limit > 300 {
            let text = MarkdownReviewWriter.text(of: review, limit: limit)
            #expect(text.utf16.count <= limit)
            #expect(text.hasPrefix(MarkdownReviewWriter.marker))
            if let line = text.split(separator: "\n").first(where: { $0.hasPrefix("Left out") }) {
                omissions.append(String(line.prefix { $0 != "." }))
            }
            limit = text.utf16.count - 1
        }
        #expect(
            omissions == [
                "Left out for length: the words of narratives",
                "Left out for length: the words of narratives and neutral changes",
                "Left out for length: the words of narratives, neutral changes and findings",
                "Left out for length: everything but what changed for the weaker",
            ])
    }

    @Test func cutsWhatDoesNotFitEvenThen() async throws {
        let text = MarkdownReviewWriter.text(of: try await Self.review(), limit: 200)
        #expect(text.utf16.count <= 200)
        #expect(text.hasPrefix(MarkdownReviewWriter.marker))
        #expect(text.contains("The rest does not fit into a comment."))
    }

    @Test(arguments: [
        ("@team", "@\u{2060}team"), ("<b>", "&lt;b&gt;"), ("a\nb", "a b"), ("**x**", "\\*\\*x\\*\\*"),
        ("https://evil.example", "https:\u{2060}/\u{2060}/\u{2060}evil.\u{2060}example"), ("#12", "\\#\u{2060}12"),
        ("4 h → 12 h", "4 h → 12 h"), ("\u{202E}abc", " abc"), ("R&D", "R&amp;\u{2060}D"),
    ])
    func letsNoWordBeMore(text: String, escaped: String) {
        #expect(MarkdownEscaper.escaped(text) == escaped)
    }
}
