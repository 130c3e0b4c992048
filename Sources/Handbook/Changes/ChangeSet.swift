package import ContinuityModel

/// What changed in the plans since an older version, as the pages show it.
package struct ChangeSet: Sendable {
    /// Whether a change asks more or less of the organisation than before.
    package enum Direction: String, Sendable, CaseIterable {
        case weaker, stronger, neutral
    }

    /// What happened to an entity as a whole.
    package enum Kind: String, Sendable, CaseIterable {
        case added, removed, changed, renamed, moved
    }

    /// A field that changed.
    package struct Field: Sendable, Equatable {
        /// What became of it.
        package enum Content: Sendable, Equatable {
            /// What it said before and says now; nil for nothing.
            case values(old: Value?, new: Value?)
            /// Its words, in every language in which they changed.
            case words([Edit])
            /// Its words in one language, while those that count stayed.
            case translation(Edit)
            /// The same items in another order.
            case order(old: Value, new: Value)
            /// A paragraph of a narrative.
            case narrative(Edit)
        }

        /// The key of the entity's own field in the sources; `narrative` for its text.
        package let root: String
        /// The keys from the entity down, as vocabularies have them; none for a narrative.
        package let keys: [String]
        /// The item of the list behind the first key in which the change lies; nil where it lies in none.
        package let item: Value?
        /// What that item, or one that is new, goes by: its identifier, else what it says in each language.
        package let itemNames: Set<String>
        package let content: Content
        /// What the numbers alone do not say, by its key.
        package let remark: String?
        package let direction: Direction

        package init(
            _ root: String, _ keys: [String], item: Value? = nil, itemNames: Set<String> = [], _ content: Content,
            remark: String? = nil, _ direction: Direction
        ) {
            (self.root, self.keys, self.item, self.itemNames) = (root, keys, item, itemNames)
            (self.content, self.remark, self.direction) = (content, remark, direction)
        }
    }

    /// What follows from a change elsewhere in the handbook.
    package struct Consequence: Sendable, Equatable {
        package let sentence: Sentence
        package let direction: Direction

        package init(_ sentence: Sentence, _ direction: Direction) {
            (self.sentence, self.direction) = (sentence, direction)
        }
    }

    /// What happened to one entity.
    package struct Change: Sendable {
        package let kind: Kind
        /// Its address now, or in the older version where it is gone.
        package let address: EntityAddress
        /// Its address in the older version, where that is another one.
        package let former: EntityAddress?
        /// What readers of either version see of it; empty where it has no title.
        package let title: String
        package let direction: Direction
        package let fields: [Field]
        package let consequences: [Consequence]

        package init(
            _ kind: Kind, _ address: EntityAddress, former: EntityAddress? = nil, title: String = "",
            _ direction: Direction, fields: [Field] = [], consequences: [Consequence] = []
        ) {
            (self.kind, self.address, self.former, self.title) = (kind, address, former, title)
            (self.direction, self.fields, self.consequences) = (direction, fields, consequences)
        }

        /// The unit that the change is listed under; nil for what all units share.
        package var unit: String? { address.kind == .unit ? address.id : address.unit }
    }

    /// What the older version is called.
    package let base: String
    /// What must be known about the comparison itself.
    package let remarks: [Sentence]
    /// The changes, those of a unit side by side, in the order in which they are to be read.
    package let changes: [Change]
    private let positions: [EntityAddress: Int]
    private let entries: [String: [Int]]

    package init(base: String, remarks: [Sentence] = [], changes: [Change]) {
        (self.base, self.remarks, self.changes) = (base, remarks, changes)
        positions = Dictionary(
            changes.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { first, _ in first })
        entries = Dictionary(grouping: changes.indices.filter { changes[$0].address.kind.isEntryOfPlan }) {
            changes[$0].unit ?? ""
        }
    }

    /// The position of what happened to an entity.
    func position(of address: EntityAddress) -> Int? { positions[address] }

    /// The positions of what happened to those parts of a unit's plan that have no page of their own.
    func entries(ofUnit unit: String) -> [Int] { entries[unit] ?? [] }
}

extension EntityKind {
    /// Whether entities of the kind are entries on the page of a plan.
    fileprivate var isEntryOfPlan: Bool {
        switch self {
        case .risk, .message, .resource, .exercise, .training: true
        default: false
        }
    }
}
