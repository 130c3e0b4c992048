package import ContinuityModel
package import Diagnostics
package import PlanSource

/// One file of the catalogue: what an industry, a region or a size adds to a plan.
package struct CatalogueLayer: SchemaEntity {
    /// What readers see.
    package var title: LocalizedText?
    /// One sentence for the choice on a terminal.
    package var summary: LocalizedText?
    /// Why planning matters.
    package var importance: LocalizedText?
    /// What a plan covers and leaves out.
    package var scope: LocalizedText?
    /// Why the plan exists.
    package var purpose: LocalizedText?
    /// What a plan takes for granted.
    package var assumptions: [LocalizedText] = []
    /// What calls for a review ahead of time.
    package var reviewTriggers: [LocalizedText] = []
    /// How often things come round.
    package var cadences: DraftCadences?
    /// The pieces by kind.
    package var pieces = PieceLists()
    /// What technology does for continuity.
    package var technology: [CatalogueNote] = []
    /// What is peculiar to the industry, the place or the size.
    package var considerations: [CatalogueNote] = []
    /// When an interruption hurts most.
    package var peaks: [CataloguePeak] = []
    /// The channels of each audience.
    package var channels: [AudienceChannels] = []
    /// Of a region: the countries.
    package var countries: LocalizedText?
    /// Of a region: an IANA time zone name.
    package var timezone: Located<String>?
    /// Of a region: the emergency numbers.
    package var emergency: LocalizedText?
    /// Of a size: how many people.
    package var people: LocalizedText?
    /// Of a size: how much a plan holds.
    package var limits: DraftLimits?
    /// Of a size: the matrix that rates its risks.
    package var matrix: Located<String>?
    /// Of a size: the maturity to grow to.
    package var target: Located<Maturity>?
    /// Of a size: functions that others take over.
    package var merges: [FunctionMerge] = []
    /// Of a size: how many roles a function may have.
    package var rolesPerFunction: Located<Int>?
    /// Words of the narrative.
    package var words: [CatalogueNote] = []
    /// Where the file begins.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }

    package static let schema = EntitySchema<CatalogueLayer>(
        "layer", "What an industry, a region or a size adds to a plan", texts + pieceFields + regionFields + sizeFields)

    private static let texts: [SchemaField<CatalogueLayer>] = [
        .value("title", \.title, "What readers see"),
        .value("summary", \.summary, "One sentence for the choice on a terminal"),
        .value("importance", \.importance, "Why planning matters"),
        .value("scope", \.scope, "What a plan covers and leaves out"),
        .value("purpose", \.purpose, "Why the plan exists"),
        .list("assumptions", \.assumptions, "What a plan takes for granted"),
        .list("review-triggers", \.reviewTriggers, "What calls for a review ahead of time"),
        .value("cadences", \.cadences, "How often things come round"),
        .list("technology", \.technology, "What technology does for continuity"),
        .list("considerations", \.considerations, "What is peculiar"),
        .list("peaks", \.peaks, "When an interruption hurts most"),
        .list("channels", \.channels, "The channels of each audience"),
        .list("words", \.words, "Words of the narrative"),
    ]

    private static let pieceFields: [SchemaField<CatalogueLayer>] = [
        .list("roles", \.pieces.roles, "Roles"),
        .list("activities", \.pieces.activities, "Activities, the most important first"),
        .list("systems", \.pieces.systems, "Systems"),
        .list("suppliers", \.pieces.suppliers, "Suppliers"),
        .list("sites", \.pieces.sites, "Sites"),
        .list("risks", \.pieces.risks, "Risks, the most important first"),
        .list("hazards", \.pieces.hazards, "Hazards of the place, the likeliest first"),
        .list("scenarios", \.pieces.scenarios, "Scenarios"),
        .list("messages", \.pieces.messages, "Messages"),
        .list("resources", \.pieces.resources, "Resources"),
        .list("exercises", \.pieces.exercises, "Exercises"),
        .list("training", \.pieces.training, "Training"),
        .list("requirements", \.pieces.requirements, "Requirements"),
        .list("glossary", \.pieces.glossary, "Words of the field"),
    ]

    private static let regionFields: [SchemaField<CatalogueLayer>] = [
        .value("countries", \.countries, "The countries of a region"),
        .string("timezone", \.timezone, .line, "An IANA time zone name"),
        .value("emergency", \.emergency, "The emergency numbers"),
    ]

    private static let sizeFields: [SchemaField<CatalogueLayer>] = [
        .value("people", \.people, "How many people"),
        .value("limits", \.limits, "How much a plan holds"),
        .string("matrix", \.matrix, .identifier, "The matrix that rates its risks"),
        .value("target", \.target, "The maturity to grow to"),
        .list("merge", \.merges, "Functions that others take over"),
        .value("roles-per-function", \.rolesPerFunction, "How many roles a function may have"),
    ]
}

/// The pieces of a layer by kind.
package struct PieceLists: Sendable {
    package var roles: [CataloguePiece] = []
    package var activities: [CataloguePiece] = []
    package var systems: [CataloguePiece] = []
    package var suppliers: [CataloguePiece] = []
    package var sites: [CataloguePiece] = []
    package var risks: [CataloguePiece] = []
    package var hazards: [CataloguePiece] = []
    package var scenarios: [CataloguePiece] = []
    package var messages: [CataloguePiece] = []
    package var resources: [CataloguePiece] = []
    package var exercises: [CataloguePiece] = []
    package var training: [CataloguePiece] = []
    package var requirements: [CataloguePiece] = []
    package var glossary: [CataloguePiece] = []
}
