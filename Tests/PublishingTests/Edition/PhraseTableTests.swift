import Testing

@testable import Publishing

struct PhraseTableTests {
    /// Phrases, a text, and the phrases that stand in it as words of their own.
    @Test(arguments: [
        (["Li Wei", "Li Weiming"], "ask Li Weiming", ["Li Weiming"]),
        (["Li Wei", "Li Weiming"], "li wei, li weiming", ["Li Wei", "Li Weiming"]),
        (["anna", "ann@x"], "banana Anna ann@x.org", ["anna", "ann@x"]),
        (["李伟"], "找李伟明", ["李伟"]),
        (["Bob"], "Bob", []),
        (["a very long phrase"], "a very long", []),
        (["Zhao Min"], "Zhao\n  Min", ["Zhao Min"]),
    ])
    func findsWholeWords(phrases: [String], text: String, expected: [String]) {
        let table = PhraseTable(phrases.enumerated().map { (text: SearchableText.of($1), value: $0) })
        var found: Set<String> = []
        table.forEachMatch(in: SearchableText.of(text)) { found.insert(phrases[$0]) }
        #expect(found == Set(expected))
    }

    @Test func findsAsAPlainSearchDoes() {
        let words = (0..<400).map { "w\(($0 * 7919) % 1000) x\($0 % 13)" }
        let table = PhraseTable(words.enumerated().map { (text: Array($1.utf8), value: $0) })
        let text = (0..<300).map { "w\($0 * 3) x\($0 % 11)" }.joined(separator: " ")
        var found: Set<Int> = []
        table.forEachMatch(in: Array(text.utf8)) { found.insert($0) }
        let expected = Set(words.indices.filter { (" " + text + " ").contains(" " + words[$0] + " ") })
        #expect(found == expected)
        #expect(!expected.isEmpty)
    }

    @Test(arguments: [
        ("a.html", "Zhao&#39;s &amp; Co <b>Li</b> Wei&nbsp;x", "zhao's & co li wei x"),
        ("a.json", #""Li \"Wei\" \u5f20伟""#, #""li "wei" 张伟""#),
        ("a.ics", "SUMMARY:Li W\r\n ei\\, x", "summary:li wei, x"),
        ("a.csv", "Li  Wei;\n", "li wei;"),
    ])
    func resolvesEscapes(path: String, text: String, expected: String) {
        let searchable = SearchableText.of(Array(text.utf8), .init(path: path))
        #expect(String(decoding: searchable, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        ("+86 138 5550 0101", "tel:+8613855500101", true), ("+86 138 5550 0101", "138.5550.0101", true),
        ("+86 10 5550 0102", "(010) 5550-0102", true), ("+86 138 5550 0101", "1385550010", false),
        ("+86 138 5550 0101", "138555001011", false), ("12:30", "12 30", false),
        ("5550199", "5550199", true), ("5550199", "555 01 99", false),
    ])
    func findsNumbersHoweverTheyAreGrouped(number: String, text: String, isFound: Bool) {
        var found = false
        NumberTable([(number, 0)], granted: []).forEachMatch(in: Array(text.utf8)) { _ in found = true }
        #expect(found == isFound)
    }

    @Test func aGrantedNumberIsNoMatch() {
        var found = false
        NumberTable([("138 5550 0101", 0)], granted: ["+86 13855500101"])
            .forEachMatch(in: Array("138 5550 0101".utf8)) { _ in found = true }
        #expect(!found)
    }
}
