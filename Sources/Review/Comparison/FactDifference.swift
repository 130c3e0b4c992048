internal import PlanSource

/// One difference between what two versions say.
struct FactDifference {
    /// What happened to the value.
    enum Change {
        case set(FactValue)
        case removed(FactValue)
        case changed(FactValue, FactValue)
        /// Only the words of languages other than the first of the handbook.
        case translated(language: String, FactText?, FactText?)
        /// The same items in another order: their names before and after.
        case reordered([FactValue], [FactValue])
    }

    /// The keys from the entity down: `["actions", "within"]`.
    let keys: [String]
    /// The items of lists on the way, in the order of the keys.
    let items: [FactValue]
    /// What happened.
    let change: Change
    /// Whether the value is an item of the list that the last key names.
    var isItem = false

    /// The keys as one name: `actions.within`.
    var path: String { keys.joined(separator: ".") }
}

/// Compares what two versions of an entity say, field by field; a field of the schema needs no line here.
struct FactDiffer {
    /// The language whose words count as the meaning.
    let language: String

    /// Lists in which the order says something.
    private static let ordered: Set<String> = [
        "actions", "deputies", "contacts", "channels", "languages", "tiers", "return-to-normal", "likelihood", "impact",
    ]

    /// The differences in the order of the fields.
    func differences(
        _ old: [Fact], _ new: [Fact], keys: [String] = [], items: [FactValue] = []
    ) -> [FactDifference] {
        let names = new.map(\.key) + old.map(\.key).filter { key in !new.contains { $0.key == key } }
        return names.flatMap { key in
            difference(
                old.first { $0.key == key }?.value, new.first { $0.key == key }?.value, keys: keys + [key], items: items
            )
        }
    }

    private func difference(
        _ old: FactValue?, _ new: FactValue?, keys: [String], items: [FactValue]
    ) -> [FactDifference] {
        guard old != new else { return [] }
        func one(_ change: FactDifference.Change) -> [FactDifference] {
            [FactDifference(keys: keys, items: items, change: change)]
        }
        switch (old, new) {
        case (.list(let before)?, .list(let after)?): return listDifferences(before, after, keys: keys, items: items)
        case (.list(let before)?, nil): return listDifferences(before, [], keys: keys, items: items)
        case (nil, .list(let after)?): return listDifferences([], after, keys: keys, items: items)
        case (.entity(let before)?, .entity(let after)?):
            return differences(before, after, keys: keys, items: items)
        case (.text(let before)?, .text(let after)?):
            return textDifferences(before, after).map { FactDifference(keys: keys, items: items, change: $0) }
        case (let before?, let after?): return one(.changed(before, after))
        case (nil, let after?): return one(.set(after))
        case (let before?, nil): return one(.removed(before))
        case (nil, nil): return []
        }
    }

    /// A change of words in the first language, or else one for each other language.
    private func textDifferences(_ old: [FactText], _ new: [FactText]) -> [FactDifference.Change] {
        guard main(old) == main(new) else { return [.changed(.text(old), .text(new))] }
        return Set((old + new).map(\.language)).sorted().compactMap { language in
            let (before, after) = (
                old.first { $0.language == language }, new.first { $0.language == language }
            )
            return before == after ? nil : .translated(language: language, before, after)
        }
    }

    private func main(_ texts: [FactText]) -> String? {
        (texts.first { $0.language == language } ?? texts.first { $0.language.isEmpty } ?? texts.first)?.words
    }
}

extension FactDiffer {
    private func listDifferences(
        _ old: [FactValue], _ new: [FactValue], keys: [String], items: [FactValue]
    ) -> [FactDifference] {
        let pairs = ItemMatcher(language: language).pairs(old, new)
        var result: [FactDifference] = []
        for (before, after) in pairs {
            switch (before.map { old[$0] }, after.map { new[$0] }) {
            case (let before?, nil):
                result.append(
                    FactDifference(keys: keys, items: items, change: .removed(before), isItem: true))
            case (nil, let after?):
                result.append(FactDifference(keys: keys, items: items, change: .set(after), isItem: true))
            case (.entity(let before)?, .entity(let after)?):
                result += differences(before, after, keys: keys, items: items + [.entity(after)])
            case (let before?, let after?):
                result += difference(before, after, keys: keys, items: items).map { difference in
                    var item = difference
                    item.isItem = true
                    return item
                }
            case (nil, nil): break
            }
        }
        let kept = pairs.compactMap { pair in pair.0.flatMap { old in pair.1.map { (old, $0) } } }
        if Self.ordered.contains(keys.last ?? ""), kept.map(\.0) != kept.map(\.0).sorted() {
            result.append(
                FactDifference(
                    keys: keys, items: items,
                    change: .reordered(kept.map(\.0).sorted().map { old[$0] }, kept.map { new[$0.1] })))
        }
        return result
    }
}

/// Finds which items of two lists are the same one: equal ones first, then those of the same name, then similar ones.
struct ItemMatcher {
    let language: String

    /// Pairs of positions in the order of the new list, what is gone behind it.
    func pairs(_ old: [FactValue], _ new: [FactValue]) -> [(Int?, Int?)] {
        var partner = [Int?](repeating: nil, count: new.count)
        var isTaken = [Bool](repeating: false, count: old.count)
        func match(_ isSame: (FactValue, FactValue) -> Bool) {
            for position in new.indices where partner[position] == nil {
                let found = old.indices.first { !isTaken[$0] && isSame(old[$0], new[position]) }
                guard let found else { continue }
                partner[position] = found
                isTaken[found] = true
            }
        }
        match { $0 == $1 }
        match { left, right in left.naturalKey.map { $0 == right.naturalKey } ?? false }
        match { left, right in isSimilar(left, right) }
        return new.indices.map { (partner[$0], $0) } + old.indices.filter { !isTaken[$0] }.map { ($0, nil) }
    }

    private func isSimilar(_ left: FactValue, _ right: FactValue) -> Bool {
        switch (left, right) {
        // What has a name, or is about another entity, is another thing where that differs.
        case (.entity, .entity) where left["on"] != nil || right["on"] != nil: false
        case (.entity, .entity):
            left.identifier == nil && right.identifier == nil && FactLikeness.of(left, right) >= 0.5
        case (.text(let one), .text(let other)): Self.share(words(one), words(other)) >= 0.4
        default: false
        }
    }

    private func words(_ texts: [FactText]) -> [Character] {
        Array((texts.first { $0.language == language } ?? texts.first)?.words ?? "")
    }

    /// The share of letters that two texts have in common, whatever their order.
    private static func share(_ left: [Character], _ right: [Character]) -> Double {
        var counts: [Character: Int] = [:]
        for letter in left { counts[letter, default: 0] += 1 }
        var common = 0
        for letter in right {
            guard let count = counts[letter], count > 0 else { continue }
            counts[letter] = count - 1
            common += 1
        }
        return left.isEmpty || right.isEmpty ? 0 : Double(common) / Double(max(left.count, right.count))
    }
}

extension FactValue {
    /// What tells an item of a list from the others: its identifier, or the fields that say what it is about.
    var naturalKey: [FactValue]? {
        for keys in [
            ["id"], ["on"], ["at", "category"], ["code", "at"], ["code"], ["kind", "value"], ["value"], ["do"],
        ] {
            let values = keys.compactMap { self[$0] }
            if values.count == keys.count { return values }
        }
        return nil
    }
}
