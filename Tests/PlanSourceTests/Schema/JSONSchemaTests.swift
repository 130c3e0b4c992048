import Diagnostics
import Testing

@testable import PlanSource

/// The published schemas; that they accept what the reader accepts is checked with an independent validator.
struct JSONSchemaTests {
    @Test(arguments: SchemaDocument.allCases)
    func everyDefinitionThatIsNamedExists(document: SchemaDocument) {
        let text = JSONSchemaWriter.schema(of: document).text(indented: true)
        for part in text.split(separator: "\"#/$defs/").dropFirst() {
            let name = part.prefix { $0 != "\"" }
            #expect(text.contains("\"\(name)\": "), "\(name)")
        }
        #expect(text.contains("\"https://json-schema.org/draft/2020-12/schema\""))
    }

    @Test func noTwoEntitiesShareAName() {
        var shapes: [String: [String]] = [:]
        func visit(_ type: SchemaType) {
            switch type {
            case .list(let element): visit(element)
            case .entity(let entity):
                let keys = entity.fields.map(\.key)
                #expect(shapes[entity.name] == nil || shapes[entity.name] == keys, "\(entity.name)")
                guard shapes[entity.name] == nil else { return }
                shapes[entity.name] = keys
                for field in entity.fields { visit(field.type) }
            default: break
            }
        }
        for document in SchemaDocument.allCases { visit(document.type) }
        #expect(shapes.count > 30)
    }

    @Test func enumerationsAndEntitiesDoNotCollide() {
        let text = JSONSchemaWriter.schema(of: .plan).text(indented: true)
        #expect(text.contains("\"#/$defs/exercise\""))
        #expect(text.contains("\"#/$defs/entity-exercise\""))
    }
}
