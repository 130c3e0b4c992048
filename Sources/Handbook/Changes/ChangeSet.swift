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

    /// A stretch of a text of which some words changed.
    package struct Piece: Sendable, Equatable {
        /// Whether both versions have the words.
        package enum State: Sendable { case kept, deleted, inserted }

        package let text: String
        package let state: State

        package init(_ text: String, _ state: State) {
            self.text = text
            self.state = state
        }
    }

    /// A field that changed.
    package struct Field: Sendable {
        /// What the field is called, in the language of `wording`.
        package let label: String
        /// What it said before; nil for nothing.
        package let old: String?
        /// What it says now; nil for nothing.
        package let new: String?
        /// The change word by word, which stands in for the values before and now; empty where they say it all.
        package let pieces: [Piece]
        package let direction: Direction

        package init(_ label: String, old: String?, new: String?, pieces: [Piece] = [], _ direction: Direction) {
            (self.label, self.old, self.new, self.pieces, self.direction) = (label, old, new, pieces, direction)
        }
    }

    /// What follows from a change elsewhere in the handbook.
    package struct Consequence: Sendable {
        /// A sentence in the language of `wording`.
        package let text: String
        package let direction: Direction

        package init(_ text: String, _ direction: Direction) {
            (self.text, self.direction) = (text, direction)
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

    /// The language of labels and sentences, which no vocabulary has.
    package static let wording = "en"

    /// What the older version is called.
    package let base: String
    /// What must be known about the comparison itself, in the language of `wording`.
    package let remarks: [String]
    /// The changes, those of a unit side by side, in the order in which they are to be read.
    package let changes: [Change]
    private let positions: [EntityAddress: Int]
    private let entries: [String: [Int]]

    package init(base: String, remarks: [String] = [], changes: [Change]) {
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
