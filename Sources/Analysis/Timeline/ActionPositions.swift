import ContinuityModel

/// The actions of a scenario by identifier; the first of a name counts.
struct ActionPositions {
    private let actions: [Action]
    /// Only for long scenarios: a handful of names is found sooner by looking at each.
    private let table: [String: Int]

    init(_ actions: [Action]) {
        self.actions = actions
        var table: [String: Int] = [:]
        if actions.count > 16 {
            for position in actions.indices.reversed() {
                if let id = actions[position].id { table[id.value] = position }
            }
        }
        self.table = table
    }

    subscript(name: String) -> Int? {
        table.isEmpty ? actions.firstIndex { $0.id?.value == name } : table[name]
    }
}
