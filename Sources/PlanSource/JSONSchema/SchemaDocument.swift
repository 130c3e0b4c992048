internal import ContinuityModel

/// A kind of source file that has a schema of its own.
package enum SchemaDocument: String, CaseIterable, Sendable {
    case plan, handbook, page, scenario
    case roles, systems, suppliers, sites, requirements, glossary
    case activities, risks, scenarios, messages, resources, exercises, training

    /// What the file holds.
    package var type: SchemaType {
        switch self {
        case .plan: Plan.schemaType
        case .handbook: HandbookSettings.schemaType
        case .page: PageHeader.schemaType
        case .scenario: .entity(Self.scenarioFile)
        case .roles: .list(Role.schemaType)
        case .systems, .suppliers, .sites: .list(Asset.schemaType)
        case .requirements: .list(Requirement.schemaType)
        case .glossary: .list(GlossaryTerm.schemaType)
        case .activities: .list(Activity.schemaType)
        case .risks: .list(Risk.schemaType)
        case .scenarios: .list(Scenario.schemaType)
        case .messages: .list(Message.schemaType)
        case .resources: .list(Resource.schemaType)
        case .exercises: .list(Exercise.schemaType)
        case .training: .list(Training.schemaType)
        }
    }

    /// Which files the schema is for.
    package var title: String {
        switch self {
        case .plan: "Header of units/<unit>/plan.md"
        case .handbook: "handbook.yaml"
        case .page: "Header of pages/<id>.md"
        case .scenario: "Header of units/<unit>/scenarios/<id>.md"
        case .systems, .suppliers, .sites, .requirements, .glossary: "shared/\(rawValue).yaml"
        case .roles: "shared/roles.yaml and units/<unit>/roles.yaml"
        case .activities, .risks, .scenarios, .messages, .resources, .exercises, .training:
            "units/<unit>/\(rawValue).yaml"
        }
    }

    /// A scenario in a file of its own takes its identifier from the name of the file.
    private static let scenarioFile: EntityDescription = {
        let scenario = Scenario.schema.description
        let fields = scenario.fields.map { field in
            field.key == "id"
                ? EntityDescription.Field(
                    key: field.key, aliases: [], summary: "The identifier; the name of the file where absent",
                    isRequired: false, type: field.type) : field
        }
        return EntityDescription(name: "scenario-file", summary: scenario.summary, fields: fields)
    }()
}
