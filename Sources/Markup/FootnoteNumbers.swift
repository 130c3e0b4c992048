/// How often each footnote is referred to: a footnote links back to every place, also to those in footnotes after it.
struct FootnoteNumbers {
    /// References by the number of the footnote, which counts from 1.
    private var total: [Int] = []
    private var seen: [Int] = []
    /// The number of the footnote whose text is being read; 0 before the first.
    var current = 0

    mutating func count(in tree: borrowing CommonMarkTree) {
        // The library puts the footnotes last, so a look at the end of the document saves the walk.
        guard let last = tree.lastBlock, last.kind == .footnoteDefinition else { return }
        var total: [Int] = []
        tree.walk { node, kind, isEntering in
            guard isEntering, kind == .footnoteReference, let number = Self.number(of: node) else { return }
            if total.count < number { total += Array(repeating: 0, count: number - total.count) }
            total[number - 1] += 1
        }
        self.total = total
        seen = Array(repeating: 0, count: total.count)
    }

    /// The number that the library gave a footnote, at a reference to it.
    static func number(of node: TreeNode) -> Int? {
        Int(String(decoding: node.literal, as: UTF8.self)).flatMap { $0 > 0 && $0 < 1 << 20 ? $0 : nil }
    }

    /// Notes one more reference to a footnote; answers with the end of its id: `2`, then `2-2`, `2-3`.
    mutating func nextReference(to number: Int) -> String {
        seen[number - 1] += 1
        return Self.suffix(number, seen[number - 1])
    }

    /// The ends of the ids of all references to a footnote.
    func references(to number: Int) -> [String] {
        guard number <= total.count, total[number - 1] > 0 else { return [] }
        return (1...total[number - 1]).map { Self.suffix(number, $0) }
    }

    /// All ids that footnotes and references to them have, without prefix.
    var ids: Set<String> {
        var ids: Set<String> = []
        for number in total.indices.map({ $0 + 1 }) {
            ids.insert("fn-\(number)")
            for suffix in references(to: number) { ids.insert("fnref-\(suffix)") }
        }
        return ids
    }

    private static func suffix(_ number: Int, _ place: Int) -> String {
        place == 1 ? "\(number)" : "\(number)-\(place)"
    }
}
