import ContinuityModel

/// A hash table from unit, kind and identifier to a number. A handbook of 10,000 units resolves millions of references,
/// and hashing a composite key through `Hasher` took half of the analysis.
struct IdentifierTable: Sendable {
    private struct Key: Sendable {
        let hash: UInt32
        let owner: Int32
        let kind: UInt8
        let id: String
    }

    private var keys: [Key] = []
    private var slots: [Int32]
    private let mask: Int

    /// Room for `count` keys at a load of at most a half.
    init(capacity count: Int) {
        var size = 16
        while size < count * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
        keys.reserveCapacity(count)
    }

    /// Adds the next number in sequence; the key must be new.
    mutating func append(_ id: String, kind: EntityKind, owner: Int?) {
        let key = Key(
            hash: Self.hash(id, kind: kind, owner: owner), owner: Int32(owner ?? -1), kind: kind.ordinal, id: id)
        var slot = Int(key.hash) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(keys.count)
        keys.append(key)
    }

    /// The number of the key, or nil.
    func number(of id: String, kind: EntityKind, owner: Int?) -> EntityNumber? {
        let hash = Self.hash(id, kind: kind, owner: owner)
        let ordinal = kind.ordinal
        var slot = Int(hash) & mask
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if keys[number].hash == hash, keys[number].kind == ordinal, keys[number].owner == Int32(owner ?? -1),
                keys[number].id == id
            {
                return EntityNumber(number)
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The identifier of a number.
    func id(_ number: EntityNumber) -> String { keys[number.index].id }

    var count: Int { keys.count }

    /// FNV-1a over the bytes, started from kind and owner, with a final mix so that the low bits depend on all of it.
    private static func hash(_ id: String, kind: EntityKind, owner: Int?) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(kind.ordinal)
        hash = (hash ^ UInt64(truncatingIfNeeded: owner ?? -1)) &* 0x100_0000_01b3
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash ^= hash >> 32
        return UInt32(truncatingIfNeeded: hash &* 0x9e37_79b9_7f4a_7c15 >> 32)
    }
}

extension EntityKind {
    /// A small number for the kind, the same within one run.
    var ordinal: UInt8 {
        switch self {
        case .unit: 0
        case .role: 1
        case .activity: 2
        case .risk: 3
        case .scenario: 4
        case .message: 5
        case .resource: 6
        case .exercise: 7
        case .training: 8
        case .system: 9
        case .supplier: 10
        case .site: 11
        case .requirement: 12
        case .term: 13
        case .page: 14
        }
    }
}
