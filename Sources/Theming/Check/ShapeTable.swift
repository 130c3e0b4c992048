import Handbook

/// All shapes that a theme's layouts can come across, numbered, with the kinds of their fields.
///
/// Shapes are told apart by their name together with the names and kinds of their fields, since two structs may share a
/// short name.
struct ShapeTable: Sendable {
    enum Kind: Hashable, Sendable {
        case text
        case html
        case flag
        /// The number of the shape of the context.
        case object(Int)
        /// The number of the shape of the items.
        case list(Int)
    }

    struct Field: Sendable {
        let name: String
        let kind: Kind
    }

    struct Shape: Sendable {
        let name: String
        var fields: [Field] = []
        var places: [String: Int] = [:]
    }

    private(set) var shapes: [Shape] = []
    /// The number of the shape of each layout's context.
    private(set) var roots: [String: Int] = [:]

    init(layouts: [String: ContextShape]) {
        var numbers: [String: Int] = [:]
        var open: [ContextShape] = []
        func number(of shape: ContextShape) -> Int {
            let signature = Self.signature(of: shape)
            if let number = numbers[signature] { return number }
            numbers[signature] = open.count
            open.append(shape)
            return open.count - 1
        }
        for (layout, shape) in layouts.sorted(by: { $0.key < $1.key }) { roots[layout] = number(of: shape) }
        while shapes.count < open.count {
            let source = open[shapes.count]
            var shape = Shape(name: source.name)
            for (place, field) in source.fields.enumerated() {
                let kind: Kind =
                    switch field.kind() {
                    case .text: .text
                    case .html: .html
                    case .flag: .flag
                    case .object(let child): .object(number(of: child))
                    case .list(let child): .list(number(of: child))
                    }
                shape.fields.append(Field(name: field.name, kind: kind))
                shape.places[field.name] = place
            }
            shapes.append(shape)
        }
    }

    private static func signature(of shape: ContextShape) -> String {
        var signature = shape.name
        for field in shape.fields {
            let kind =
                switch field.kind() {
                case .text: "text"
                case .html: "html"
                case .flag: "flag"
                case .object(let child): "object \(child.name)"
                case .list(let child): "list \(child.name)"
                }
            signature += "\n\(field.name) \(kind)"
        }
        return signature
    }
}
