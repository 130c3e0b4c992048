import FoundationEssentials
import TestSupport
import Testing

/// Everything in the three plans that the example handbook was made from stands in it.
struct SeedCoverageTests {
    private struct Row {
        let item: Substring
        let file: Substring
        let string: Substring
    }

    private static func rows() throws -> [Row] {
        try PackageFolder.text("Tests/Fixtures/seed-coverage.tsv").split(separator: "\n").dropFirst().compactMap {
            line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            return cells.count == 5 ? Row(item: cells[2], file: cells[3], string: cells[4]) : nil
        }
    }

    /// The folder with the original text, which lies beside a checkout of those who have it.
    private static let seed: String? = {
        var folder = PackageFolder.root
        for _ in 0..<4 {
            let candidate = folder.appending(path: "shared/seed")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: candidate.path)) ?? []
            let texts = names.filter { $0.hasSuffix(".txt") }.sorted().compactMap {
                try? Data(contentsOf: candidate.appending(path: $0))
            }
            if !texts.isEmpty { return texts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n") }
            folder = folder.deletingLastPathComponent()
        }
        return nil
    }()

    @Test func everyItemOfTheSeedStandsInTheExampleHandbook() throws {
        let rows = try Self.rows()
        #expect(rows.count > 300)
        var texts: [Substring: String] = [:]
        for file in Set(rows.map(\.file)) { texts[file] = try PackageFolder.text(String(file)) }
        let missing = rows.filter { texts[$0.file]?.contains($0.string) != true }
        #expect(missing.map { "\($0.file): \($0.string)" } == [])
    }

    @Test(.enabled(if: seed != nil, "the original text does not lie beside this checkout"))
    func everyItemComesFromTheSeed() throws {
        let seed = Self.plain(try #require(Self.seed))
        let foreign = try Self.rows().filter { !seed.contains(Self.plain(String($0.item))) }
        #expect(foreign.map(\.item) == [])
    }

    /// A text without blanks and marks of Markdown, which tables and lists of the original put between words.
    private static func plain(_ text: String) -> String {
        text.filter { !$0.isWhitespace && !"*|#`".contains($0) }
    }
}
