internal import ContinuityModel
internal import PlanSource

/// The pieces of one kind that belong to a draft, each once, as the last layer that writes it says.
struct PieceTable {
    /// A piece and whether the industry, the region or the size had a say in it.
    struct Row {
        var piece: CataloguePiece
        var isOwn: Bool
    }

    /// The pieces in the order in which they are first written.
    private(set) var rows: [Row] = []
    private var positions: [String: Int] = [:]

    /// - Parameter path: the kind.
    init(_ layers: DraftLayers, _ path: KeyPath<PieceLists, [CataloguePiece]>) {
        for (layer, isOwn) in layers.all {
            for piece in layer.pieces[keyPath: path] where piece.terms.only?.holds(for: layers.request) != false {
                add(piece, isOwn: isOwn)
            }
        }
    }

    private mutating func add(_ piece: CataloguePiece, isOwn: Bool) {
        guard let position = positions[piece.id] else {
            positions[piece.id] = rows.count
            rows.append(Row(piece: piece, isOwn: isOwn))
            return
        }
        rows[position].piece = rows[position].piece.overridden(by: piece)
        rows[position].isOwn = rows[position].isOwn || isOwn
    }

    /// The pieces.
    var pieces: [CataloguePiece] { rows.map(\.piece) }

    /// The pieces that belong to a draft with these hazards among its risks.
    func pieces(with hazards: Set<String>) -> [CataloguePiece] {
        pieces.filter { $0.terms.only?.holds(with: hazards) != false }
    }
}

/// The layers of one draft.
struct DraftLayers {
    let request: DraftRequest
    /// What every plan has.
    let common: [CatalogueLayer]
    let industry: CatalogueLayer
    let region: CatalogueLayer
    let size: CatalogueLayer

    init(_ catalogue: Catalogue, _ request: DraftRequest) {
        let layers = catalogue.layers(for: request)
        self.request = request
        common = Array(layers.dropLast(3))
        industry = layers[layers.count - 3]
        region = layers[layers.count - 2]
        size = layers[layers.count - 1]
    }

    /// The layers from the most general to the most special, and whether each belongs to some plans only.
    var all: [(layer: CatalogueLayer, isOwn: Bool)] {
        common.map { ($0, false) } + [(industry, true), (region, true), (size, true)]
    }

    /// The words of the special layers first, then of the general ones.
    func texts(_ path: KeyPath<CatalogueLayer, LocalizedText?>) -> [LocalizedText] {
        ([industry, region, size] + common).compactMap { $0[keyPath: path] }
    }

    /// The notes that belong to the draft, each once, as the last layer says it.
    func notes(_ path: KeyPath<CatalogueLayer, [CatalogueNote]>, hazards: Set<String> = []) -> [CatalogueNote] {
        var notes: [CatalogueNote] = []
        for note in all.flatMap({ $0.layer[keyPath: path] }) {
            guard note.only?.holds(for: request) != false, note.only?.holds(with: hazards) != false else { continue }
            if let position = notes.firstIndex(where: { $0.id?.value == note.id?.value }) {
                notes[position] = note
            } else {
                notes.append(note)
            }
        }
        return notes
    }

    /// The times of the year in which an interruption hurts most.
    var peaks: [CataloguePeak] {
        all.flatMap(\.layer.peaks).filter { $0.only?.holds(for: request) != false }
    }

    /// How an audience is reached: the region's word counts before the general one.
    func channels(for audience: Stakeholder) -> AudienceChannels? {
        all.reversed().lazy.flatMap(\.layer.channels).first { $0.audience?.value == audience }
    }
}
