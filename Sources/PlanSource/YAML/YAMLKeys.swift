/// The entries of one map, each key once: looked through one by one while they are few, by hash once they are many, so
/// that no map takes quadratic time.
struct YAMLKeys {
    /// The entries in source order.
    private(set) var entries: [YAMLEntry] = []
    private var places: [String: Int] = [:]
    private static let few = 16

    /// Adds an entry, unless its key is taken: then it gives the entry that has it.
    mutating func add(_ entry: YAMLEntry) -> YAMLEntry? {
        if let taken = self[entry.key] { return taken }
        entries.append(entry)
        if places.isEmpty {
            guard entries.count > Self.few else { return nil }
            for (place, entry) in entries.enumerated() { places[entry.key] = place }
        } else {
            places[entry.key] = entries.count - 1
        }
        return nil
    }

    private subscript(key: String) -> YAMLEntry? {
        let place = places.isEmpty ? entries.indices.first { entries[$0].key == key } : places[key]
        return place.map { entries[$0] }
    }
}
