internal import ContinuityModel
package import Diagnostics

/// Writes the declarations of the schema as JSON Schema (draft 2020-12), for editors and independent validators.
package struct JSONSchemaWriter {
    private var definitions: [(String, JSONValue)] = []

    private init() {}

    /// The JSON Schema of one kind of source.
    package static func schema(of document: SchemaDocument) -> JSONValue {
        var writer = JSONSchemaWriter()
        let root = writer.schema(document.type)
        let definitions = writer.definitions.sorted { $0.0 < $1.0 }
        return .object(
            [
                ("$schema", "https://json-schema.org/draft/2020-12/schema"),
                ("$id", .string("mainstay:\(document.rawValue)")), ("title", .string(document.title)),
            ] + members(root) + [("$defs", .object(definitions))])
    }

    private static func members(_ value: JSONValue) -> [(String, JSONValue)] {
        if case .object(let members) = value { members } else { [] }
    }

    /// The schema of a type; entities and long types are written once, as definitions.
    private mutating func schema(_ type: SchemaType) -> JSONValue {
        switch type {
        case .text: define("text", JSONSchemaForms.text)
        case .line, .rating: define("line", JSONSchemaForms.line)
        case .identifier: define("identifier", JSONSchemaForms.identifier)
        case .duration: define("duration", JSONSchemaForms.duration)
        case .period: define("period", JSONSchemaForms.period)
        case .date: define("date", JSONSchemaForms.date)
        case .percent: define("percent", JSONSchemaForms.percent)
        case .integer: define("integer", JSONSchemaForms.integer)
        case .boolean: define("boolean", JSONSchemaForms.boolean)
        case .enumeration(let name, let words): define(name, ["enum": .array(words.map { .string($0) })])
        case .reference(let kinds): JSONSchemaForms.reference(kinds)
        case .deputy: ["anyOf": [JSONSchemaForms.reference([.role]), define("text", JSONSchemaForms.text)]]
        case .list(let element): list(schema(element))
        case .entity(let entity): define(entity)
        }
    }

    /// A list, or a single value in place of a list of one.
    private func list(_ element: JSONValue, minimum: Int = 0) -> JSONValue {
        ["anyOf": [["type": "array", "items": element, "minItems": .integer(minimum)], element]]
    }

    /// The schema of a field: a list that must be there must not be empty either.
    private mutating func schema(_ field: EntityDescription.Field) -> JSONValue {
        guard field.isRequired, case .list(let element) = field.type else { return schema(field.type) }
        return list(schema(element), minimum: 1)
    }

    private mutating func define(_ name: String, _ schema: JSONValue) -> JSONValue {
        if !definitions.contains(where: { $0.0 == name }) { definitions.append((name, schema)) }
        return ["$ref": .string("#/$defs/\(name)")]
    }

    private mutating func define(_ entity: EntityDescription) -> JSONValue {
        let name = "entity-\(entity.name)"
        if !definitions.contains(where: { $0.0 == name }) {
            // Stands in until the fields are known, so that the entity is not written twice on the way.
            definitions.append((name, .boolean(true)))
            let written = object(entity)
            if let position = definitions.firstIndex(where: { $0.0 == name }) { definitions[position].1 = written }
        }
        return ["$ref": .string("#/$defs/\(name)")]
    }

    private mutating func object(_ entity: EntityDescription) -> JSONValue {
        var properties: [(String, JSONValue)] = []
        var alternatives: [JSONValue] = []
        for field in entity.fields {
            let type = JSONSchemaWriter.members(schema(field)) + [("description", .string(field.summary))]
            for key in [field.key] + field.aliases { properties.append((key, .object(type))) }
            if field.isRequired, !field.aliases.isEmpty {
                let names = [field.key] + field.aliases
                alternatives.append(["anyOf": .array(names.map { ["required": .array([.string($0)])] })])
            }
        }
        let required = entity.fields.filter { $0.isRequired && $0.aliases.isEmpty }.map(\.key)
        var members: [(String, JSONValue)] = [
            ("type", "object"), ("description", .string(entity.summary)), ("properties", .object(properties)),
            ("required", .array(required.map { .string($0) })), ("additionalProperties", false),
        ]
        if !alternatives.isEmpty { members.append(("allOf", .array(alternatives))) }
        return .object(members)
    }
}
