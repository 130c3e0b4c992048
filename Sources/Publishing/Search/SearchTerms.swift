/// The terms of an index, each with a number, and the entries in which it stands.
///
/// A term that stands almost everywhere finds nothing that a reader wants, so no term keeps more than `longestList`
/// entries of either kind; entries come in the order of rank, so the best are kept.
struct SearchTerms {
    /// The most entries that a term keeps in titles, and again in texts.
    static let longestList: UInt32 = 3_000

    /// What one term keeps.
    private struct Term {
        let offset: UInt32
        let length: UInt32
        let hash: UInt32
        var lastEntry = UInt32.max
        var titles: UInt32 = 0
        var texts: UInt32 = 0
    }

    private var bytes: [UInt8] = []
    private var terms: [Term] = []
    /// Numbers of terms by hash, negative where free; a power of two of them.
    private var slots = [Int32](repeating: -1, count: 1 << 12)
    /// The occurrences that are kept: the term, and twice the entry, plus one for a title.
    private var occurrences: [(term: UInt32, value: UInt32)] = []

    /// Notes that a term stands in an entry. Entries come in ascending order, the title of each before its text.
    mutating func add(_ term: UnsafeBufferPointer<UInt8>, entry: UInt32, isTitle: Bool) {
        let number = number(of: term)
        guard terms[number].lastEntry != entry else { return }
        terms[number].lastEntry = entry
        let count = isTitle ? terms[number].titles : terms[number].texts
        if isTitle { terms[number].titles += 1 } else { terms[number].texts += 1 }
        guard count < Self.longestList else { return }
        occurrences.append((UInt32(number), entry << 1 | (isTitle ? 1 : 0)))
    }

    private mutating func number(of term: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = Self.hash(term)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let number = Int(slots[slot])
            if terms[number].hash == hash, isEqual(terms[number], term) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(terms.count)
        terms.append(Term(offset: UInt32(bytes.count), length: UInt32(term.count), hash: hash))
        bytes.append(contentsOf: term)
        if terms.count * 2 > slots.count { grow() }
        return terms.count - 1
    }

    /// The hash of Fowler, Noll and Vo (FNV-1a), folded to 32 bits: quick for terms, which are short.
    private static func hash(_ term: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in term { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    private func isEqual(_ known: Term, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(known.length) == term.count else { return false }
        let start = Int(known.offset)
        for index in term.indices where bytes[start + index] != term[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (number, term) in terms.enumerated() {
            var slot = Int(term.hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(number)
        }
    }

    private func bytes(of term: Term) -> ArraySlice<UInt8> {
        bytes[Int(term.offset)..<Int(term.offset + term.length)]
    }
}

extension SearchTerms {
    /// A term with its entries in ascending order.
    struct List {
        let term: ArraySlice<UInt8>
        /// Twice the number of each entry, plus one where the term stands in its title.
        let values: ArraySlice<UInt32>
        /// Whether entries were left out.
        let isCut: Bool
    }

    /// Calls `visit` with every term, in the order in which scripts compare strings.
    func forEachInOrder<Failure: Error>(_ visit: (List) throws(Failure) -> Void) throws(Failure) {
        var starts = [Int](repeating: 0, count: terms.count + 1)
        for occurrence in occurrences { starts[Int(occurrence.term) + 1] += 1 }
        for number in terms.indices { starts[number + 1] += starts[number] }
        var values = [UInt32](repeating: 0, count: occurrences.count)
        var next = starts
        for occurrence in occurrences {
            values[next[Int(occurrence.term)]] = occurrence.value
            next[Int(occurrence.term)] += 1
        }
        let order = terms.indices.sorted { isBefore(terms[$0], terms[$1]) }
        for number in order {
            let term = terms[number]
            try visit(
                List(
                    term: bytes(of: term), values: values[starts[number]..<starts[number + 1]],
                    isCut: max(term.titles, term.texts) > Self.longestList))
        }
    }

    private func isBefore(_ left: Term, _ right: Term) -> Bool {
        let (first, second) = (Int(left.offset), Int(right.offset))
        for index in 0..<Int(min(left.length, right.length)) {
            let (one, other) = (bytes[first + index], bytes[second + index])
            if one != other { return Self.place(one) < Self.place(other) }
        }
        return left.length < right.length
    }

    /// The place of a first byte among others. Scripts order by UTF-16: characters beyond U+FFFF, which begin with F0 and
    /// more in UTF-8, come before U+E000 to U+FFFF, which begin with EE and EF.
    private static func place(_ byte: UInt8) -> UInt8 {
        byte >= 0xF0 ? byte - 2 : byte >= 0xEE ? byte + 5 : byte
    }
}
