package import ContinuityModel
package import Diagnostics
package import PlanSource

/// A text of the catalogue that becomes a line of the narrative.
package struct CatalogueNote: SchemaEntity {
    /// The identifier, by which a later layer says it otherwise.
    package var id: Located<String>?
    /// The words.
    package var text: LocalizedText?
    /// When it belongs to a draft.
    package var only: PieceCondition?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<CatalogueNote>(
        "note", "A line of the narrative",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("text", \.text, required: true, "The words"),
            .value("only", \.only, "When it belongs to a draft"),
        ])
}

/// A time of the year in which an interruption hurts most.
package struct CataloguePeak: SchemaEntity {
    /// The identifier.
    package var id: Located<String>?
    /// The name.
    package var name: LocalizedText?
    /// The months, from 1.
    package var months: [Located<Int>] = []
    /// When it belongs to a draft.
    package var only: PieceCondition?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<CataloguePeak>(
        "peak", "A time of the year in which an interruption hurts most",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("name", \.name, required: true, "The name"),
            .list("months", \.months, required: true, "The months, from 1"),
            .value("only", \.only, "When it belongs to a draft"),
        ])
}

/// How an audience is reached in a place.
package struct AudienceChannels: SchemaEntity {
    /// The audience.
    package var audience: Located<Stakeholder>?
    /// The channels, first choice first.
    package var channels: [Located<Channel>] = []
    /// The channel to use where the others are down.
    package var fallback: Located<Channel>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<AudienceChannels>(
        "audience-channels", "How an audience is reached in a place",
        [
            .value("audience", \.audience, required: true, "The audience"),
            .list("channels", \.channels, required: true, "The channels, first choice first"),
            .value("fallback", \.fallback, required: true, "The channel to use where the others are down"),
        ])
}

/// How much a plan of a size holds.
package struct DraftLimits: SchemaEntity {
    /// The number of risks.
    package var risks: Located<Int>?
    /// The number of scenarios.
    package var scenarios: Located<Int>?
    /// The number of activities.
    package var activities: Located<Int>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<DraftLimits>(
        "limits", "How much a plan of a size holds",
        [
            .value("risks", \.risks, required: true, "The number of risks"),
            .value("scenarios", \.scenarios, required: true, "The number of scenarios"),
            .value("activities", \.activities, required: true, "The number of activities"),
        ])
}

/// Functions that another one takes over, since the firm has not as many people.
package struct FunctionMerge: SchemaEntity {
    /// The functions that disappear.
    package var functions: [Located<RoleFunction>] = []
    /// The function that takes them over.
    package var target: Located<RoleFunction>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<FunctionMerge>(
        "merge", "Functions that another one takes over",
        [
            .list("functions", \.functions, required: true, "The functions that disappear"),
            .value("into", \.target, required: true, "The function that takes them over"),
        ])
}
