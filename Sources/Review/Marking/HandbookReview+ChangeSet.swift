internal import ContinuityModel
package import Handbook
internal import PlanSource

extension HandbookReview {
    /// The review as marks on the pages of the newer version; findings are left to the report.
    package var changeSet: ChangeSet {
        ChangeSet(base: shownBase, remarks: remarks.map(\.sentence), changes: sections.flatMap(\.marks))
    }

    /// The name of the older version without the folders of the machine that the site was built on.
    private var shownBase: String {
        base.hasPrefix("/") ? base.split(separator: "/").last.map(String.init) ?? base : base
    }
}

extension ReviewSection {
    /// What happened to each entity of the section, weaker first; narratives and what follows for the unit included.
    fileprivate var marks: [ChangeSet.Change] {
        let own = unit.map { EntityAddress(.unit, id: $0) }
        let texts = Dictionary(grouping: narratives.filter { !$0.isFormatting }, by: \.address)
        let marks = changes.map { change in
            change.mark(texts: texts[change.address] ?? [], notes: change.address == own ? notes : [])
        }
        let known = Set(changes.map(\.address))
        let others = Set(texts.keys).union(notes.isEmpty ? [] : [own].compactMap { $0 }).subtracting(known).sorted()
        let more = others.map { address in
            EntityChange(kind: .changed, address: address, former: nil, title: "", fields: [])
                .mark(texts: texts[address] ?? [], notes: address == own ? notes : [])
        }
        return ChangeSet.Direction.allCases.flatMap { direction in
            (marks + more).filter { $0.direction == direction }
        }
    }
}

extension EntityChange {
    fileprivate func mark(texts: [NarrativeChange], notes: [Consequence]) -> ChangeSet.Change {
        let whole = Direction.of([direction] + notes.map(\.direction))
        let kind: ChangeSet.Kind =
            switch self.kind {
            case .added: .added
            case .removed: .removed
            case .changed: .changed
            case .renamed: .renamed
            case .moved: .moved
            }
        return ChangeSet.Change(
            kind, address, former: former, title: title.onOneLine, whole.mark,
            fields: fields.map(\.mark) + texts.flatMap(\.marks),
            consequences: (notes + consequences).map { .init($0.sentence, $0.direction.mark) })
    }
}

extension FieldChange {
    fileprivate var mark: ChangeSet.Field {
        ChangeSet.Field(
            difference.keys.first ?? "", FieldNames.names(of: difference.keys), item: difference.items.first?.nameMark,
            itemNames: (difference.items.first ?? difference.entry)?.names ?? [], difference.mark,
            remark: remark?.rawValue, direction.mark)
    }
}

extension FactDifference {
    /// The item of a list that is new or gone.
    fileprivate var entry: FactValue? {
        switch change {
        case .set(let value), .removed(let value): isItem ? value : nil
        default: nil
        }
    }

    fileprivate var mark: ChangeSet.Field.Content {
        func value(_ fact: FactValue) -> ChangeSet.Value { isItem ? fact.nameMark : fact.mark }
        switch change {
        case .set(let new): return .values(old: nil, new: value(new))
        case .removed(let old): return .values(old: value(old), new: nil)
        case .changed(.text(let old), .text(let new)): return .words(Self.edits(old, new))
        case .changed(let old, let new): return .values(old: old.mark, new: new.mark)
        case .translated(let language, let old, let new):
            return .translation(.init(language, WordDiff.phrase(old?.words ?? "", new?.words ?? "").pieces))
        case .reordered(let old, let new):
            return .order(old: .list(old.map(\.nameMark)), new: .list(new.map(\.nameMark)))
        }
    }

    /// The words of every language in which they changed, or which is new.
    private static func edits(_ old: [FactText], _ new: [FactText]) -> [ChangeSet.Edit] {
        let languages = new.map(\.language) + old.map(\.language).filter { tag in !new.contains { $0.language == tag } }
        return languages.compactMap { language in
            let before = old.first { $0.language == language }?.words ?? ""
            let after = new.first { $0.language == language }?.words ?? ""
            return before == after ? nil : .init(language, WordDiff.phrase(before, after).pieces)
        }
    }
}

extension NarrativeChange {
    /// The number of paragraphs that a page shows.
    private static let mostParagraphs = 30

    fileprivate var marks: [ChangeSet.Field] {
        paragraphs.prefix(Self.mostParagraphs).map {
            .init("narrative", [], .narrative(.init(language, $0.pieces)), .neutral)
        }
    }
}

extension Phrase {
    /// The sentence in pieces, neighbours of one state as one.
    fileprivate var pieces: [ChangeSet.Piece] {
        var pieces: [ChangeSet.Piece] = []
        for part in parts {
            let piece: ChangeSet.Piece =
                switch part {
                case .own(let text), .source(let text), .name(let text): .init(text.onOneLine, .kept)
                case .deleted(let text): .init(text.onOneLine, .deleted)
                case .inserted(let text): .init(text.onOneLine, .inserted)
                }
            if let last = pieces.last, last.state == piece.state {
                pieces[pieces.count - 1] = .init(last.text + piece.text, piece.state)
            } else {
                pieces.append(piece)
            }
        }
        return pieces
    }
}

extension Direction {
    fileprivate var mark: ChangeSet.Direction {
        switch self {
        case .weaker: .weaker
        case .stronger: .stronger
        case .neutral: .neutral
        }
    }
}
