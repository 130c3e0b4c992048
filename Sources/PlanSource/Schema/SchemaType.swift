package import ContinuityModel

/// What a field may hold: the part of the schema that drives messages, the JSON Schema and the reference page.
package indirect enum SchemaType: Sendable {
    /// A text, or one text per language.
    case text
    /// A text that no language changes.
    case line
    /// A kebab-case identifier.
    case identifier
    /// A step of the plan's matrix, such as `high` or `4`.
    case rating
    case duration
    case period
    case date
    /// A whole number of per cent such as `70%`.
    case percent
    case integer
    case boolean
    /// One of a closed set of words, with the name of the set.
    case enumeration(name: String, words: [String])
    /// A reference to one of the kinds.
    case reference([EntityKind])
    /// A role, or the name of a person.
    case deputy
    /// A list of values; a single value stands for a list of one.
    case list(SchemaType)
    /// A map with the fields of an entity.
    case entity(EntityDescription)
}

/// An entity and its fields, for messages and documents.
package struct EntityDescription: Sendable {
    /// One field.
    package struct Field: Sendable {
        /// The key as sources write it.
        package let key: String
        /// Older or foreign names that are taken too.
        package let aliases: [String]
        /// What the field says, in one sentence.
        package let summary: String
        /// Whether an entity without it is an error.
        package let isRequired: Bool
        /// What it may hold.
        package let type: SchemaType
    }

    /// The name of the entity: `activity`.
    package let name: String
    /// What it is, in one sentence.
    package let summary: String
    /// The fields in the order of the reference.
    package let fields: [Field]
}
