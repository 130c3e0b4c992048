/// A box of a dependency map.
package struct MapNodeContext: FieldedContext {
    /// What the box stands for.
    package var subject: LinkContext
    /// Its name on one or two lines that fit the box.
    package var lines: [MapLineContext]
    /// What it is, and its RTO.
    package var detail: MapLineContext
    /// The left edge.
    package var x: Int
    /// The upper edge.
    package var y: Int
    /// The width.
    package var width: Int
    /// The height.
    package var height: Int
    /// Whether it is an activity of the unit.
    package var isOwn: Bool
    /// Whether its RTO cannot be kept.
    package var isLate: Bool
    /// What it needs, for readers who do not see the picture.
    package var needs: [DependencyContext]

    package static let fields: ContextFields<MapNodeContext> = [
        .object("subject", "What the box stands for") { $0.subject },
        .list("lines", "Its name on one or two lines that fit the box") { $0.lines },
        .object("detail", "What it is, and its RTO") { $0.detail },
        .text("x", "The left edge") { String($0.x) },
        .text("y", "The upper edge") { String($0.y) },
        .text("width", "The width") { String($0.width) },
        .text("height", "The height") { String($0.height) },
        .flag("own", "Whether it is an activity of the unit") { $0.isOwn },
        .flag("late", "Whether its RTO cannot be kept") { $0.isLate },
        .list("needs", "What it needs, for readers who do not see the picture") { $0.needs },
    ]
}

/// A line of words in a box.
package struct MapLineContext: FieldedContext {
    /// The start.
    package var x: Int
    /// The base line.
    package var y: Int
    /// The words.
    package var text: String

    package static let fields: ContextFields<MapLineContext> = [
        .text("x", "The start") { String($0.x) },
        .text("y", "The base line") { String($0.y) },
        .text("text", "The words") { $0.text },
    ]
}

/// A line from a box to what it needs.
package struct MapEdgeContext: FieldedContext {
    /// The line as SVG path data.
    package var path: String
    /// The word for the kind in the sources: hard, soft, data or workaround.
    package var kindID: String

    package static let fields: ContextFields<MapEdgeContext> = [
        .text("path", "The line as SVG path data") { $0.path },
        .text("kind-id", "hard, soft, data or workaround") { $0.kindID },
    ]
}

/// What the activities of a unit need, from left to right; all numbers are pixels.
package struct DependencyMapContext: FieldedContext {
    /// The width of the picture.
    package var width: Int
    /// The height of the picture.
    package var height: Int
    /// The boxes: the activities of the unit, then what they need.
    package var nodes: [MapNodeContext]
    /// The lines.
    package var edges: [MapEdgeContext]

    package static let fields: ContextFields<DependencyMapContext> = [
        .text("width", "The width of the picture") { String($0.width) },
        .text("height", "The height of the picture") { String($0.height) },
        .list("nodes", "The boxes: the activities of the unit, then what they need") { $0.nodes },
        .list("edges", "The lines from boxes to what they need") { $0.edges },
    ]
}
