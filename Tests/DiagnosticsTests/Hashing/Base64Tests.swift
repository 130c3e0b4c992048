import Testing

@testable import Diagnostics

struct Base64Tests {
    /// The examples of RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func agreesWithTheStandard(text: String, encoded: String) {
        #expect(Base64.encode(Array(text.utf8)) == encoded)
    }

    @Test func knowsEveryLetter() {
        let bytes: [UInt8] = [0, 16, 131, 16, 81, 135, 32, 146, 139, 251, 255, 191]
        #expect(Base64.encode(bytes) == "ABCDEFGHIJKL+/+/")
    }
}
