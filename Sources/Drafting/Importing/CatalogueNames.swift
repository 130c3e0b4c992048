internal import Diagnostics
internal import PlanSource

/// What the catalogue calls things: a title in any language leads to the identifier.
struct CatalogueNames {
    private var identifiers: [String: String] = [:]

    init(_ catalogue: Catalogue) {
        let industries = catalogue.availableIndustries.compactMap { catalogue.industries[$0] }
        let regions = catalogue.availableRegions.compactMap { catalogue.regions[$0] }
        for layer in catalogue.common + industries + regions {
            add(layer.pieces.roles, "role")
            add(layer.pieces.activities, "activity")
            add(layer.pieces.risks, "risk")
            add(layer.pieces.scenarios, "scenario")
            add(layer.pieces.resources, "resource")
            add(layer.pieces.exercises, "exercise")
            add(layer.pieces.training, "training")
        }
    }

    private mutating func add(_ pieces: [CataloguePiece], _ kind: String) {
        for piece in pieces {
            guard let title = piece.fields["title"] ?? piece.fields["name"], case .mapping(let texts) = title.content
            else {
                continue
            }
            // A risk of the catalogue is named by its hazard; its English title makes the better identifier.
            let english = texts.first { $0.key == "en" }?.value.scalar.flatMap(LooseText.slug)
            let id = kind == "risk" ? english ?? piece.id.lowercased() : piece.id
            for text in texts {
                guard let words = text.value.scalar else { continue }
                let key = kind + ":" + LooseText.key(words)
                if identifiers[key] == nil { identifiers[key] = id }
            }
        }
    }

    /// The identifier of what has this title; nil where the catalogue knows none.
    func identifier(for title: String, kind: String) -> String? { identifiers[kind + ":" + LooseText.key(title)] }
}
