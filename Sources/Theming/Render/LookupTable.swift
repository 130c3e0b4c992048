/// Where to find a name in a context, as one array access: shapes down, names across.
struct LookupTable: Sendable {
    /// A field of one shape.
    struct Slot: Sendable {
        /// The place of the field in its shape.
        let field: Int32
        /// The number of the shape below it, for objects and lists.
        let child: Int32?
    }

    private let slots: [Slot?]
    private let width: Int

    init(shapes: ShapeTable, names: [String]) {
        width = names.count
        slots = shapes.shapes.flatMap { shape in
            names.map { name in
                shape.places[name].map { place in
                    switch shape.fields[place].kind {
                    case .text, .html, .flag: Slot(field: Int32(place), child: nil)
                    case .object(let child), .list(let child): Slot(field: Int32(place), child: Int32(child))
                    }
                }
            }
        }
    }

    func slot(shape: Int32, name: Int32) -> Slot? {
        slots[Int(shape) * width + Int(name)]
    }
}
