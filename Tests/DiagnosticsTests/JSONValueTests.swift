import Diagnostics
import Testing

struct JSONValueTests {
    @Test(arguments: [
        ("plain 恢复", #""plain 恢复""#),
        (#"a"b\c"#, #""a\"b\\c""#),
        ("\u{0}\u{1F}\u{7F}\t\r\n\r\n", #""\u0000\u001f\u007f\t\r\n\r\n""#),
        ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
        ("\u{201C}\u{2027}¨©", "\"\u{201C}\u{2027}¨©\""),
        ("</script><!-- a/b <b>", #""<\/script><\u0021-- a/b <b>""#),
        ("\"\u{301}", "\"\\\"\u{301}\""),
    ])
    func escapes(text: String, json: String) {
        #expect(JSONValue.string(text).text(indented: false).unicodeScalars.elementsEqual(json.unicodeScalars))
    }

    @Test func keepsTheOrderOfMembers() {
        let value: JSONValue = ["b": 1, "a": [true, .null], "c": [:], "d": []]
        #expect(value.text(indented: false) == #"{"b":1,"a":[true,null],"c":{},"d":[]}"#)
    }

    @Test func indentsByTwo() {
        let value: JSONValue = ["a": [-1, ["b": "c"]], "d": []]
        let expected = """
            {
              "a": [
                -1,
                {
                  "b": "c"
                }
              ],
              "d": []
            }

            """
        #expect(value.text(indented: true) == expected)
    }

    @Test func leavesOutAbsentMembers() {
        let value = JSONValue.object(present: ["a": nil, "b": 0, "c": .null])
        #expect(value.text(indented: false) == #"{"b":0,"c":null}"#)
    }
}
