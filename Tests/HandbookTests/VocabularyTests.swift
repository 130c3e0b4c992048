import Testing

@testable import Handbook

struct VocabularyTests {
    @Test(arguments: [
        ("plain", "plain"), ("{n} min", "5 min"), ("{n}{n}", "55"), ("a {unknown} b", "a  b"), ("open {n", "open {n"),
        ("} {n}", "} 5"), ("{}", ""), ("中{n}文", "中5文"), ("", ""),
    ])
    func fillsPlaceholders(text: String, filled: String) {
        #expect(Vocabulary(language: "en", words: ["key": text]).text("key", ["n": "5"]) == filled)
    }

    @Test func doesNotFillWhatAValueBringsAlong() {
        let vocabulary = Vocabulary(language: "en", words: ["key": "{role}, {date}"])
        #expect(vocabulary.text("key", ["role": "{date}", "date": "today"]) == "{date}, today")
    }

    @Test func givesTheKeyForAMissingWord() {
        let vocabulary = Vocabulary(language: "en", words: [:])
        #expect(vocabulary["nav.home"] == "nav.home")
        #expect(vocabulary.text("period.day.one", ["n": "1"]) == "period.day.one")
    }

    @Test(arguments: ["en", "zh-Hans"])
    func isCompleteInTheDefaultTheme(language: String) throws {
        let vocabulary = try DefaultWords.vocabulary(language)
        #expect(Vocabulary.requiredKeys.filter { vocabulary[$0] == $0 } == [])
    }

    @Test func asksForEachWordOnce() {
        #expect(Set(Vocabulary.requiredKeys).count == Vocabulary.requiredKeys.count)
    }
}
