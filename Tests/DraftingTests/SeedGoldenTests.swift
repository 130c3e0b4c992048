import ContinuityModel
import Drafting
import FoundationEssentials
import Testing

/// The drafts for the parameters of the three example plans hold what the examples hold.
struct SeedGoldenTests {
    /// An item of an example, and where the draft says it.
    struct Row: Sendable {
        let example: String
        let kind: String
        let item: String
        let file: String
        let string: String
    }

    private static let combinations = [
        "e-commerce": Combination(industry: .ecommerce, size: .small, region: .china),
        "finance": Combination(industry: .finance, size: .medium, region: .northAmerica),
        "healthcare": Combination(industry: .healthcare, size: .large, region: .southEastAsia),
    ]

    private static func rows() throws -> [Row] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let data = try Data(contentsOf: folder.appending(path: "Fixtures/seed-golden.tsv"))
        return String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5 else { return nil }
            return Row(example: cells[0], kind: cells[1], item: cells[2], file: cells[3], string: cells[4])
        }
    }

    @Test(arguments: ["e-commerce", "finance", "healthcare"])
    func holdsEveryItem(example: String) throws {
        let rows = try Self.rows().filter { $0.example == example }
        let combination = try #require(Self.combinations[example])
        let files = Dictionary(
            uniqueKeysWithValues: PlanDrafter(Catalogue.carried).draft(combination.request()).files.map {
                ($0.path, $0.text)
            })
        let missing = rows.filter { files[$0.file]?.contains($0.string) != true }
        #expect(missing.map { "\($0.kind) \($0.item): \($0.file)" } == [])
    }

    @Test(arguments: ["e-commerce", "finance", "healthcare"])
    func looksForEveryKind(example: String) throws {
        let kinds = Set(try Self.rows().filter { $0.example == example }.map(\.kind))
        #expect(kinds.isSuperset(of: ["risk", "scenario", "role", "channel", "objective", "cadence"]))
    }
}
