import Testing

@testable import Publishing

struct SearchTokenizerTests {
    /// The terms of a text, the echo of a run's last character in brackets.
    private func terms(_ text: String) -> [String] {
        var tokenizer = SearchTokenizer()
        var terms: [String] = []
        tokenizer.tokenize(text) { term, isEcho in
            let word = String(decoding: term, as: UTF8.self)
            terms.append(isEcho ? "(\(word))" : word)
        }
        return terms
    }

    @Test(arguments: [
        ("", []), (" .,-", []), ("Payment failure", ["payment", "failure"]), ("e-mail 2FA", ["e", "mail", "2fa"]),
        ("Ärzte É", ["ärzte", "é"]), ("数据泄露", ["数据", "据泄", "泄露", "(露)"]), ("火", ["火"]),
        ("火灾。水", ["火灾", "(灾)", "水"]), ("IT主管", ["it", "主管", "(管)"]), ("ＩＴ主管", ["it", "主管", "(管)"]),
        ("用EMR系统", ["用", "emr", "系统", "(统)"]), ("カード", ["カー", "ード", "(ド)"]), ("𠀀𠀁", ["𠀀𠀁", "(𠀁)"]),
        ("第１０条", ["第", "10", "条"]), ("说“停”", ["说", "停"]), ("T+2h", ["t", "2h"]),
    ])
    func cutsTextIntoTerms(text: String, expected: [String]) {
        #expect(terms(text) == expected)
    }

    @Test func cutsLongWords() {
        #expect(terms(String(repeating: "a", count: 99) + " b") == [String(repeating: "a", count: 40), "b"])
    }

    @Test(arguments: [[], [0], [31], [32], [1023, 1024, 0, 7], [UInt32.max >> 3]])
    func numbersComeBack(numbers: [UInt32]) {
        var text: [UInt8] = []
        for number in numbers { SearchNumbers.append(number, to: &text) }
        #expect(SearchNumbers.numbers(in: text) == numbers)
    }

    @Test(arguments: ["g", "A A", "é"])
    func refusesWhatIsNoNumber(text: String) {
        #expect(SearchNumbers.numbers(in: text.utf8) == nil)
    }
}
