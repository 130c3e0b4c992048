package import ContinuityModel
package import Diagnostics
internal import Handbook

/// What a change of a handbook means: the comparison of two versions through the model and the analysis.
package struct HandbookReview: Sendable {
    /// What the older version is called.
    package let base: String
    /// What the newer version is called.
    package let head: String
    /// What must be known about the comparison itself: files that could not be read, a base without a handbook.
    package let remarks: [Remark]
    /// The changes unit by unit, what all units share at the end.
    package let sections: [ReviewSection]
    /// What a check finds in one version and not in the other.
    package let findings: FindingComparison
    /// The number of files whose bytes differ.
    package let changedFiles: Int

    /// Whether nothing but formatting changed.
    package var isWithoutMeaning: Bool {
        sections.allSatisfy { $0.changes.isEmpty && $0.narratives.allSatisfy(\.isFormatting) && $0.notes.isEmpty }
            && findings.new.isEmpty && findings.fixed.isEmpty && remarks.isEmpty
    }

    /// Whether the change brings errors that were not there before.
    package var fails: Bool { findings.new.contains { $0.severity == .error } }
}

/// The changes of one unit, or of what all units share.
package struct ReviewSection: Sendable {
    /// The unit in the newer version, or in the older one where it is gone; nil for what all units share.
    package let unit: String?
    /// What readers see of the unit; empty for what all units share.
    package let title: String
    /// What follows for the unit as a whole, weaker first.
    package let notes: [Consequence]
    /// The entities that changed, weaker first.
    package let changes: [EntityChange]
    /// The narratives that changed.
    package let narratives: [NarrativeChange]

    /// The direction of the whole.
    package var direction: Direction { .of(changes.map(\.direction) + notes.map(\.direction)) }
}

/// What happened to one entity.
package struct EntityChange: Sendable {
    /// How the entity as a whole changed.
    package enum Kind: String, Sendable {
        case added, removed, changed, renamed, moved
    }

    package let kind: Kind
    /// Its address in the newer version, or in the older one where it is gone.
    package let address: EntityAddress
    /// Its address in the older version, where that is another one.
    package let former: EntityAddress?
    /// What readers see of it; empty where it has no title.
    package let title: String
    /// The fields that changed, weaker first; of an entity that is new or gone only the most telling ones.
    package let fields: [FieldChange]
    /// What follows from the change.
    package internal(set) var consequences: [Consequence] = []

    /// The direction of the change as a whole.
    package var direction: Direction {
        let whole: [Direction] =
            switch kind {
            case .added: [FieldSense.direction(of: address.kind, isAdded: true)]
            case .removed: [FieldSense.direction(of: address.kind, isAdded: false)]
            case .changed, .renamed, .moved: fields.map(\.direction)
            }
        return .of(whole + consequences.map(\.direction))
    }
}

/// What happened to one field of an entity.
package struct FieldChange: Sendable {
    /// The key as the schema has it, with those of nested entities: `actions.within`.
    package let key: String
    /// The item of the list that the change is in: the identifier of an action, say.
    package let item: String?
    /// What it said before; nil for nothing.
    package let old: String?
    /// What it says now; nil for nothing.
    package let new: String?
    package let direction: Direction
    /// The change as a sentence.
    package let phrase: Phrase
    /// The change before it was put into words.
    let difference: FactDifference
    /// What the numbers alone do not say.
    let remark: RatingRemark?
}

/// Something that follows from a change elsewhere in the handbook.
package struct Consequence: Sendable {
    /// What kind of thing follows, as the JSON names it: `rto-after-mtpd`.
    package let code: String
    package let direction: Direction
    /// What follows, as a sentence.
    package let phrase: Phrase
    /// The entities that it speaks of.
    package let entities: [EntityAddress]
    /// The same sentence before it was put into words.
    let sentence: ChangeSet.Sentence

    init(
        _ code: String, _ direction: Direction, _ sentence: ChangeSet.Sentence, _ entities: [EntityAddress] = [],
        in wording: ChangeWording
    ) {
        self.code = code
        self.direction = direction
        self.sentence = sentence
        self.entities = entities
        phrase = wording.phrase(sentence)
    }
}

/// Something that must be known about a comparison itself.
package struct Remark: Sendable {
    /// The remark as a sentence.
    package let phrase: Phrase
    /// The same sentence before it was put into words.
    let sentence: ChangeSet.Sentence
}

/// A narrative whose text changed.
package struct NarrativeChange: Sendable {
    /// The unit, scenario or page that it belongs to.
    package let address: EntityAddress
    /// The language of the text.
    package let language: String
    /// Whether readers see the same as before.
    package let isFormatting: Bool
    /// The paragraphs that changed, word by word.
    package let paragraphs: [Phrase]
}

/// The findings of two versions held against each other.
package struct FindingComparison: Sendable {
    /// Those that only the newer version has, worst first.
    package let new: [Finding]
    /// Those that only the older version has.
    package let fixed: [Finding]
    /// The number of those that both have.
    package let unchanged: Int
    /// The files that the findings speak of.
    package let files: SourceFiles
}
