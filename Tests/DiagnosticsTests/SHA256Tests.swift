import Diagnostics
import Testing

struct SHA256Tests {
    // The examples of FIPS 180-4 as NIST publishes them, and the empty text.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
        ),
    ])
    func agreesWithThePublishedVectors(text: String, digest: String) {
        #expect(SHA256.hexadecimal(Array(text.utf8)) == digest)
    }

    @Test func hashesAMillionLetters() {
        let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000)
        var hasher = SHA256()
        for _ in 0..<1_000 { hasher.update(letters) }
        let digest = hasher.finish().map { String($0, radix: 16) }.joined(separator: " ")
        #expect(digest.hasPrefix("cd c7 6e 5c 99 14 fb 92 81 a1 c7 e2 84 d7 3e 67 f1 80"))
        #expect(digest.hasSuffix("9a 48 a4 97 20 e 4 6d 39 cc c7 11 2c d0"))
    }

    @Test(arguments: [55, 56, 63, 64, 65, 119, 120, 128])
    func cutsNothingAtTheEdgesOfABlock(count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        var hasher = SHA256()
        for byte in bytes { hasher.update([byte]) }
        #expect(hasher.finish() == SHA256.hash(bytes))
    }
}
