import Testing

@testable import Diagnostics

struct SHA1Tests {
    /// The examples of NIST for SHA-1.
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
        ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "a49b2446a02c645bf419f995b67091253a04a259"
        ),
    ])
    func agreesWithTheStandard(text: String, digits: String) {
        #expect(SHA1.hexadecimal(Array(text.utf8)) == digits)
    }

    @Test func agreesWithTheStandardOnAMillionBytes() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(SHA1.hexadecimal(bytes) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
    }

    /// Lengths around the ends of blocks.
    @Test(arguments: [1, 55, 56, 63, 64, 65, 119, 120, 128, 1000], [0, 1, 40, 64])
    func isTheSameHoweverTheBytesAreCut(count: Int, cut: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let place = min(cut, count)
        #expect(SHA1.hexadecimal(Array(bytes[..<place]), Array(bytes[place...])) == SHA1.hexadecimal(bytes))
    }
}
