/// The hash function SHA-1 (FIPS 180-4), by which git names contents; it proves nothing against somebody who forges.
package enum SHA1 {
    /// The hash of some pieces of bytes in a row, as 40 hexadecimal digits in lower case.
    package static func hexadecimal(_ pieces: [UInt8]...) -> String {
        var state = State(a: 0x6745_2301, b: 0xefcd_ab89, c: 0x98ba_dcfe, d: 0x1032_5476, e: 0xc3d2_e1f0)
        let length = pieces.reduce(0) { $0 + $1.count }
        var rest: [UInt8] = []
        for piece in pieces { take(piece, &rest, &state) }
        let zeros = (119 - rest.count) % 64
        let bits = UInt64(length) * 8
        take([0x80] + [UInt8](repeating: 0, count: zeros), &rest, &state)
        take((0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }, &rest, &state)
        return [state.a, state.b, state.c, state.d, state.e].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    fileprivate struct State {
        var a, b, c, d, e: UInt32
    }

    /// Takes in all whole blocks of what is left of the last piece and of this one.
    private static func take(_ piece: [UInt8], _ rest: inout [UInt8], _ state: inout State) {
        var start = 0
        if !rest.isEmpty {
            start = min(64 - rest.count, piece.count)
            rest += piece[..<start]
            guard rest.count == 64 else { return }
            rest.withUnsafeBytes { compress($0[...], &state) }
            rest.removeAll(keepingCapacity: true)
        }
        piece.withUnsafeBytes { bytes in
            while start + 64 <= bytes.count {
                compress(bytes[start..<start + 64], &state)
                start += 64
            }
        }
        rest += piece[start...]
    }

    private static func compress(_ block: Slice<UnsafeRawBufferPointer>, _ state: inout State) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
            let bytes = UnsafeRawBufferPointer(rebasing: block)
            for index in 0..<16 {
                let word = bytes.loadUnaligned(fromByteOffset: 4 * index, as: UInt32.self)
                schedule.initializeElement(at: index, to: UInt32(bigEndian: word))
            }
            for index in 16..<80 {
                let near = schedule[index - 3] ^ schedule[index - 8]
                let far = schedule[index - 14] ^ schedule[index - 16]
                schedule.initializeElement(at: index, to: turn(near ^ far, 1))
            }
            var next = state
            for index in 0..<20 { next.step((next.b & next.c) | (~next.b & next.d), 0x5a82_7999, schedule[index]) }
            for index in 20..<40 { next.step(next.b ^ next.c ^ next.d, 0x6ed9_eba1, schedule[index]) }
            for index in 40..<60 {
                let majority = (next.b & next.c) | (next.b & next.d) | (next.c & next.d)
                next.step(majority, 0x8f1b_bcdc, schedule[index])
            }
            for index in 60..<80 { next.step(next.b ^ next.c ^ next.d, 0xca62_c1d6, schedule[index]) }
            state = State(
                a: state.a &+ next.a, b: state.b &+ next.b, c: state.c &+ next.c, d: state.d &+ next.d,
                e: state.e &+ next.e)
        }
    }

    fileprivate static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 { word << count | word >> (32 - count) }
}

extension SHA1.State {
    /// One of the 80 steps of a block.
    fileprivate mutating func step(_ mixed: UInt32, _ constant: UInt32, _ word: UInt32) {
        let first = SHA1.turn(a, 5) &+ mixed &+ e &+ constant &+ word
        (e, d, c, b, a) = (d, c, SHA1.turn(b, 30), a, first)
    }
}
