import TestSupport
import Testing

struct SnapshotTests {
    @Test(
        arguments: [
            ("a\nb\n", "a\nb\n", nil),
            ("a\nc\n", "a\nb\n", "line 2\n    recorded: b\n    now:      c"),
            ("a\n", "a\nb", "line 2\n    recorded: b\n    now:      "),
            ("a", "a\nb", "line 2\n    recorded: b\n    now:      (end of text)"),
            ("é", "e\u{301}", "line 1\n    recorded: e\u{301}\n    now:      é"),
            ("a\r\n", "a\n", "line 1\n    recorded: a\n    now:      a\r"),
        ] as [(String, String, String?)])
    func namesTheFirstLineThatDiffers(text: String, recorded: String, difference: String?) {
        #expect(snapshotDifference(between: text, and: recorded) == difference)
    }
}
