import ContinuityModel
import Diagnostics
import FoundationEssentials
import Testing

@testable import PlanSource

/// The fixture `every-field` writes each field of the schema, and each one reaches the model.
struct EveryFieldTests {
    @Test func theFixtureHasNoFault() {
        let folder = Self.folder
        #expect(folder.files.count == 13)
        #expect(folder.read().findings == [])
    }

    @Test func everyDeclaredFieldIsWritten() throws {
        var used: Set<String> = []
        var declared: Set<String> = []
        for (document, node) in try Self.documents() {
            collect(node, document.type, &used)
            collect(document.type, &declared)
        }
        #expect(declared.subtracting(used).sorted() == [])
        #expect(declared.count > 150)
    }

    @Test func everyFieldReachesTheModel() throws {
        for (document, node) in try Self.documents() {
            let whole = Self.description(document, node)
            for (path, variant) in Self.variants(of: node) {
                #expect(Self.description(document, variant) != whole, "\(document): \(path)")
            }
        }
    }

    @Test(arguments: ["mtpd", "mtd", "mao"])
    func takesOtherNamesOfTheMTPD(key: String) throws {
        let text = "{id: a, name: A, owner: role:b, \(key): 8h, rto: 2h}"
        let (activity, findings) = try decode(Activity.self, text)
        #expect(findings == [])
        #expect(activity?.mtpd?.value == (try TimeSpan(parsing: "8h")))
    }
}

extension EveryFieldTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/every-field")

    static let folder: Folder = {
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        var folder = Folder([:], settings: nil)
        for path in paths.sorted() where path.hasSuffix(".md") || path.hasSuffix(".yaml") {
            let data = (try? Data(contentsOf: root.appending(path: path))) ?? Data()
            folder.files.append((path, String(decoding: data, as: UTF8.self)))
        }
        return folder
    }()

    /// The root node of every file with fields, beside the kind of source that it is.
    private static func documents() throws -> [(SchemaDocument, YAMLNode)] {
        try folder.files.compactMap { path, text in
            guard let document = document(path) else { return nil }
            let bytes = Array(text.utf8)[...]
            let header = HeaderSplitter.split(bytes, file: FileID(0)).parts?.header
            let node = YAMLReader.read(path.hasSuffix(".md") ? header ?? [] : bytes, file: FileID(0)).root
            return (document, try #require(node))
        }
    }

    private static func document(_ path: String) -> SchemaDocument? {
        switch SourceRole(path: path) {
        case .handbook: .handbook
        case .registry(let registry): SchemaDocument(rawValue: registry.rawValue)
        case .plan: .plan
        case .scenario: .scenario
        case .page: .page
        default: nil
        }
    }

    private static func description(_ document: SchemaDocument, _ node: YAMLNode) -> String {
        func one<Entity: SchemaEntity>(_ type: Entity.Type) -> String {
            var decoding = Decoding()
            return "\(decoding.items(of: node).map { Entity.decode($0, &decoding) })"
        }
        return switch document {
        case .handbook: one(HandbookSettings.self)
        case .plan: one(Plan.self)
        case .page: one(PageHeader.self)
        case .scenario: one(Scenario.self)
        case .roles: one(Role.self)
        case .requirements: one(Requirement.self)
        case .glossary: one(GlossaryTerm.self)
        default: one(Asset.self)
        }
    }

    /// The same tree with one field less, for every field anywhere in it.
    private static func variants(of node: YAMLNode) -> [(path: String, node: YAMLNode)] {
        switch node.content {
        case .scalar: []
        case .sequence(let items):
            items.indices.flatMap { index in
                variants(of: items[index]).map { path, variant in
                    var changed = items
                    changed[index] = variant
                    return ("\(index).\(path)", YAMLNode(.sequence(changed), at: node.location))
                }
            }
        case .mapping(let entries):
            entries.indices.flatMap { index -> [(path: String, node: YAMLNode)] in
                let entry = entries[index]
                func with(_ replacement: [YAMLEntry]) -> YAMLNode {
                    let changed = entries[..<index] + replacement + entries[(index + 1)...]
                    return YAMLNode(.mapping(Array(changed)), at: node.location)
                }
                let inner = variants(of: entry.value).map { path, variant in
                    let changed = YAMLEntry(key: entry.key, keyLocation: entry.keyLocation, value: variant)
                    return ("\(entry.key).\(path)", with([changed]))
                }
                return [(entry.key, with([]))] + inner
            }
        }
    }

    private func collect(_ node: YAMLNode, _ type: SchemaType, _ used: inout Set<String>) {
        switch (type, node.content) {
        case (.list(let element), .sequence(let items)): for item in items { collect(item, element, &used) }
        case (.list(let element), _): collect(node, element, &used)
        case (.entity(let entity), .mapping(let entries)):
            for entry in entries {
                guard let field = entity.fields.first(where: { $0.key == entry.key }) else { continue }
                used.insert("\(Self.name(entity)).\(field.key)")
                collect(entry.value, field.type, &used)
            }
        default: break
        }
    }

    private func collect(_ type: SchemaType, _ declared: inout Set<String>) {
        switch type {
        case .list(let element): collect(element, &declared)
        case .entity(let entity):
            for field in entity.fields where declared.insert("\(Self.name(entity)).\(field.key)").inserted {
                collect(field.type, &declared)
            }
        default: break
        }
    }

    /// A scenario in a file of its own has the same fields as any other.
    private static func name(_ entity: EntityDescription) -> String {
        entity.name == "scenario-file" ? "scenario" : entity.name
    }
}
