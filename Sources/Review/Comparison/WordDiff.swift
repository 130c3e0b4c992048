/// Which words of a text are gone and which are new, with a few words around them.
enum WordDiff {
    private struct Run {
        var isSame: Bool
        var old: [Substring]
        var new: [Substring]
    }

    /// The number of words beyond which two texts are shown one after the other.
    private static let limit = 1_500
    /// The number of words that are kept on each side of a change.
    private static let context = 8

    /// The change as one line.
    static func phrase(_ old: String, _ new: String) -> Phrase {
        let (before, after) = (tokens(old), tokens(new))
        guard before.count <= limit, after.count <= limit else {
            return Phrase(parts: marks(.init(isSame: false, old: [old[...]], new: [new[...]])))
        }
        let runs = merged(runs(before, after))
        var parts: [Phrase.Part] = []
        for (position, run) in runs.enumerated() {
            guard run.isSame else {
                parts += marks(run)
                continue
            }
            let text = shortened(run.new, isFirst: position == 0, isLast: position == runs.count - 1)
            parts.append(.source(text))
        }
        return Phrase(parts: parts)
    }

    private static func marks(_ run: Run) -> [Phrase.Part] {
        let (old, new) = (run.old.joined(), run.new.joined())
        return (old.isEmpty ? [] : [.deleted(old)]) + (new.isEmpty ? [] : [.inserted(new)])
    }

    private static func shortened(_ words: [Substring], isFirst: Bool, isLast: Bool) -> String {
        guard words.count > 2 * context + 2 else {
            if isFirst, words.count > context { return "…" + words.suffix(context).joined() }
            return isLast && words.count > context ? words.prefix(context).joined() + "…" : words.joined()
        }
        let (start, end) = (words.prefix(context).joined(), words.suffix(context).joined())
        return (isFirst ? "" : start) + (isFirst || isLast ? "…" : " … ") + (isLast ? "" : end)
    }

    /// Stretches of words that both texts have, and of words that one lacks.
    private static func runs(_ old: [Substring], _ new: [Substring]) -> [Run] {
        let difference = new.difference(from: old)
        var (removed, inserted) = (Set<Int>(), Set<Int>())
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var runs: [Run] = []
        func append(isSame: Bool, old: Substring?, new: Substring?) {
            if runs.last?.isSame != isSame { runs.append(Run(isSame: isSame, old: [], new: [])) }
            if let old { runs[runs.count - 1].old.append(old) }
            if let new { runs[runs.count - 1].new.append(new) }
        }
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                append(isSame: false, old: old[left], new: nil)
                left += 1
            } else if right < new.count, inserted.contains(right) {
                append(isSame: false, old: nil, new: new[right])
                right += 1
            } else {
                append(isSame: true, old: old[left], new: new[right])
                (left, right) = (left + 1, right + 1)
            }
        }
        return runs
    }

    /// Joins changes that only blanks part: word by word they would be hard to read.
    private static func merged(_ runs: [Run]) -> [Run] {
        var result: [Run] = []
        for (position, run) in runs.enumerated() {
            let isGap =
                run.isSame && position > 0 && position < runs.count - 1
                && run.new.allSatisfy { $0.allSatisfy(\.isWhitespace) }
            let joins = isGap || (!run.isSame && result.last?.isSame == false)
            guard joins, !result.isEmpty else {
                result.append(run)
                continue
            }
            result[result.count - 1].old += run.old
            result[result.count - 1].new += run.new
        }
        return result
    }

    /// Words, blanks, signs and single Chinese characters.
    private static func tokens(_ text: String) -> [Substring] {
        var tokens: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            var end = text.index(after: start)
            if isWordPart(text[start]) {
                while end < text.endIndex, isWordPart(text[end]) { end = text.index(after: end) }
            }
            tokens.append(text[start..<end])
            start = end
        }
        return tokens
    }

    private static func isWordPart(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first, scalar.value < 0x2E80 else { return false }
        return character.isLetter || character.isNumber || character == "_"
    }
}
