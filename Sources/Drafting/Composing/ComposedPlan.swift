internal import ContinuityModel
internal import PlanSource

/// A drafted plan as entries, before it is written into files.
struct ComposedPlan {
    let request: DraftRequest
    let layers: DraftLayers
    let selection: PlanSelection
    let words: NarrativeWords
    let texts: DraftTexts
    /// The lists of the plan.
    let sections: [SourceRole.PlanSection: [DraftEntry]]
    /// What it needs of the lists that all units share.
    let registries: [SourceRole.Registry: [DraftEntry]]

    init(_ catalogue: Catalogue, _ request: DraftRequest) {
        let composer = PlanComposer(catalogue, request)
        self.request = request
        layers = composer.selection.layers
        selection = composer.selection
        words = composer.words
        texts = composer.texts
        sections = Dictionary(
            uniqueKeysWithValues: SourceRole.PlanSection.allCases.map { ($0, composer.entries($0)) })
        registries = Dictionary(uniqueKeysWithValues: SourceRole.Registry.allCases.map { ($0, composer.entries($0)) })
    }

    subscript(section: SourceRole.PlanSection) -> [DraftEntry] { sections[section] ?? [] }
    subscript(registry: SourceRole.Registry) -> [DraftEntry] { registries[registry] ?? [] }

    /// The matrix that rates its risks.
    var matrix: String { layers.size.matrix?.value ?? "score-5x5" }

    /// A word of the narrative in a language.
    func word(_ name: String, in language: String) -> String { texts.text(words.text(name), in: language) }
}
