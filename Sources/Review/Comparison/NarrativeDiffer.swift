internal import ContinuityModel
internal import Markup

/// Compares the Markdown of two versions, paragraph by paragraph and word by word.
enum NarrativeDiffer {
    /// The changes of an entity's narratives, one for each language whose text differs.
    static func changes(
        of address: EntityAddress, _ old: [Narrative], _ new: [Narrative]
    ) -> [NarrativeChange] {
        let languages =
            new.map(\.language) + old.map(\.language).filter { name in !new.contains { $0.language == name } }
        return languages.compactMap { language in
            let before = old.first { $0.language == language }
            let after = new.first { $0.language == language }
            guard (before?.text ?? "") != (after?.text ?? "") else { return nil }
            let isFormatting = shown(before) == shown(after)
            return NarrativeChange(
                address: address, language: language, isFormatting: isFormatting,
                paragraphs: isFormatting ? [] : paragraphs(before?.text ?? "", after?.text ?? ""))
        }
    }

    /// What readers see of a text: its HTML with blanks made alike.
    private static func shown(_ narrative: Narrative?) -> String? {
        guard let narrative, !narrative.text.allSatisfy(\.isWhitespace) else { return "" }
        let source = MarkdownSource(text: narrative.text, file: narrative.file, firstLine: 1)
        let document = MarkdownParser().parse(source).document
        let html =
            document?.html { ResolvedLink(href: String(describing: $0), title: String(describing: $0)) }
            ?? narrative.text
        return html.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The paragraphs that are gone, new or different; each one that changed beside what it was.
    private static func paragraphs(_ old: String, _ new: String) -> [Phrase] {
        let (before, after) = (blocks(old), blocks(new))
        var (removed, inserted) = (Set<Int>(), Set<Int>())
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var result: [Phrase] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            let isGone = left < before.count && removed.contains(left)
            let isNew = right < after.count && inserted.contains(right)
            switch (isGone, isNew) {
            case (true, true): result.append(WordDiff.phrase(before[left], after[right]))
            case (true, false): result.append(Phrase(parts: [.deleted(ValueWording.shortened(before[left], to: 300))]))
            case (false, true): result.append(Phrase(parts: [.inserted(ValueWording.shortened(after[right], to: 300))]))
            case (false, false): (left, right) = (left + 1, right + 1)
            }
            if isGone { left += 1 }
            if isNew { right += 1 }
        }
        return result
    }

    /// The stretches between empty lines, with lists and tables cut into lines, and blanks made alike.
    private static func blocks(_ text: String) -> [String] {
        var blocks: [String] = []
        var isOpen = false
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if words.isEmpty {
                isOpen = false
            } else if isOpen, let last = blocks.last, !startsBlock(words) {
                blocks[blocks.count - 1] = last + " " + words
            } else {
                blocks.append(words)
                isOpen = true
            }
        }
        return blocks
    }

    private static func startsBlock(_ line: String) -> Bool {
        line.hasPrefix("- ") || line.hasPrefix("* ") || line.hasPrefix("+ ") || line.hasPrefix("|")
            || line.hasPrefix("#") || line.hasPrefix("> ") || line.first?.isNumber == true
    }
}
