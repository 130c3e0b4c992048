import ContinuityModel
import Foundation
import Handbook
import PlanSource
import Testing

@testable import Review

/// A report and a site say the same in English, and a site has a name for every field that can change.
struct WordingTests {
    /// The lines of a group of the English strings of the default theme.
    private static func strings(of group: String) throws -> [String: String] {
        let file = ScriptedRepository.base.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Themes/default/strings/en.yaml")
        let lines = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let rows = lines.drop { $0 != "\(group):" }.dropFirst().prefix { $0.hasPrefix("  ") }
        return Dictionary(
            rows.compactMap { row in
                guard let colon = row.firstIndex(of: ":") else { return nil }
                let text = row[row.index(after: colon)...].drop { $0 == " " }
                return (String(row[..<colon].drop { $0 == " " }), text.trimmingCharacters(in: ["\""]))
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test func saysTheSameOnASiteAndInAReport() throws {
        #expect(try Self.strings(of: "meaning") == ChangeWording.sentences)
    }

    @Test func callsFieldsTheSameOnASiteAndInAReport() throws {
        let strings = try Self.strings(of: "field")
        #expect(FieldNames.english.filter { strings[$0.key] != $0.value }.isEmpty)
    }

    /// The keys of an entity and of all that it contains.
    private static func keys(_ entity: EntityDescription) -> Set<String> {
        func keys(_ type: SchemaType) -> Set<String> {
            switch type {
            case .entity(let nested): Self.keys(nested)
            case .list(let element): keys(element)
            default: []
            }
        }
        return entity.fields.reduce(into: []) { $0.formUnion(keys($1.type).union([$1.key])) }
    }

    @Test(arguments: [
        Plan.schema.description, HandbookSettings.schema.description, Role.schema.description,
        Asset.schema.description, Requirement.schema.description, GlossaryTerm.schema.description,
        PageHeader.schema.description,
    ])
    func namesEveryField(entity: EntityDescription) {
        let names = Self.keys(entity).subtracting(["id"]).flatMap { FieldNames.names(of: [$0]) }
        #expect(names.filter { !Vocabulary.requiredKeys.contains("field." + $0) } == [])
        #expect(names.count > 1)
    }

    @Test(arguments: [
        ("approved.by", ["approval-by"]), ("policy.review-every", ["review-every"]),
        ("actions.within", ["actions", "within"]),
        ("rto", ["rto"]),
    ])
    func namesFieldsBelowOthers(path: String, names: [String]) {
        #expect(FieldNames.names(of: path.split(separator: ".").map(String.init)) == names)
        #expect(names.allSatisfy { Vocabulary.requiredKeys.contains("field." + $0) })
    }

    @Test func namesWhatIsKnownByItsPath() {
        #expect(FieldNames.byPath.values.filter { !Vocabulary.requiredKeys.contains("field." + $0) } == [])
    }
}
