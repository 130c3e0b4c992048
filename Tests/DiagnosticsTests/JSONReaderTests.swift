import Diagnostics
import Testing

struct JSONReaderTests {
    private func read(_ text: String) throws -> String {
        try JSONReader.read(Array(text.utf8)).text(indented: false)
    }

    @Test(arguments: [
        ("{}", "{}"), (" [ 1 , -0 , true , false , null ] ", "[1,0,true,false,null]"),
        (#"{"b":{"a":[]},"a":"恢复"}"#, #"{"b":{"a":[]},"a":"恢复"}"#),
        (#""\"\\\/\b\f\n\r\t\u6062\ud83d\ude00""#, #""\"\\/\u0008\u000c\n\r\t恢😀""#),
        ("1.50", "1.50"), ("-2e+10", "-2e+10"), ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("9223372036854775807", "9223372036854775807"), ("\"\u{7F}\"", #""\u007f""#),
    ])
    func reads(text: String, written: String) throws {
        #expect(try read(text) == written)
    }

    @Test(arguments: [
        ("", "a value was expected at byte 0"), ("nul", "a value was expected at byte 0"),
        ("{\"a\":1,}", "the name of a member was expected at byte 7"), ("[1,]", "a value was expected at byte 3"),
        ("[1 2]", "',' or ']' was expected at byte 3"), ("{\"a\" 1}", "':' was expected at byte 5"),
        ("{\"a\":1 \"b\":2}", "',' or '}' was expected at byte 7"),
        ("{\"a\":1,\"a\":2}", "a member is named twice at byte 7"),
        ("1 1", "something stands behind the value at byte 2"),
        ("01", "something stands behind the value at byte 1"), ("1.", "a digit was expected at byte 2"),
        ("1e", "a digit was expected at byte 2"), ("-", "a digit was expected at byte 1"),
        ("+1", "a value was expected at byte 0"),
        ("NaN", "a value was expected at byte 0"), ("'a'", "a value was expected at byte 0"),
        ("\"a", "the string does not end at byte 2"), ("\"\\", "the string does not end at byte 2"),
        ("\"\n\"", "a control character stands in a string at byte 1"), ("\"\\x\"", "an escape is unknown at byte 2"),
        ("\"\\u12g4\"", "four hexadecimal digits were expected at byte 3"),
        ("\"\\ud800\"", "half a surrogate pair stands alone at byte 1"),
        ("\"\\ud800\\u0041\"", "half a surrogate pair stands alone at byte 1"),
        ("\"\\udc00\"", "half a surrogate pair stands alone at byte 1"),
        ("\u{FEFF}1", "a value was expected at byte 0"),
        ("/* a */ 1", "a value was expected at byte 0"),
    ])
    func refuses(text: String, complaint: String) {
        let problem = #expect(throws: JSONReader.Problem.self) { try read(text) }
        #expect(problem?.description == complaint)
    }

    @Test(arguments: [[UInt8(0x22), 0xFF, 0x22], [0x22, 0xC0, 0xAE, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]])
    func refusesWhatIsNotUTF8(bytes: [UInt8]) {
        let problem = #expect(throws: JSONReader.Problem.self) { try JSONReader.read(bytes) }
        #expect(problem?.message == "the string is not UTF-8")
    }

    @Test(arguments: ["[", "{\"a\":"])
    func boundsTheDepth(opening: String) throws {
        let problem = #expect(throws: JSONReader.Problem.self) { try read(String(repeating: opening, count: 100_000)) }
        #expect(problem?.message == "it is nested deeper than \(JSONReader.deepest)")
        let deepest =
            String(repeating: "[", count: JSONReader.deepest) + String(repeating: "]", count: JSONReader.deepest)
        #expect(try read(deepest) == deepest)
    }

    @Test func givesParts() throws {
        let value = try JSONReader.read(Array(#"{"a":"b","c":[1,true],"d":{"e":null}}"#.utf8))
        #expect(value["a"]?.text == "b")
        #expect(value["c"]?.elements?.first?.integer == 1)
        #expect(value["c"]?.elements?.last?.flag == true)
        #expect(value["d"]?.members?.map(\.0) == ["e"])
        #expect(value["none"] == nil && value["a"]?["b"] == nil && value["a"]?.integer == nil)
    }
}
