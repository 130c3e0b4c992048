import ContinuityModel
import Diagnostics
import Testing

struct LocalizedTextTests {
    private func text(_ languages: [String]) -> LocalizedText {
        let place = SourceLocation(file: FileID(0), line: 1, column: 1)
        let translations = languages.map {
            LocalizedText.Translation(language: $0, text: "in \($0)", location: place)
        }
        return LocalizedText(translations: translations, location: place)
    }

    @Test(arguments: [
        (["zh-Hans", "en"], "en", "in en"),
        (["zh-Hans", ""], "en", "in "),
        (["", "en"], "en", "in en"),
        (["de", "zh-Hans"], "en", "in zh-Hans"),
        (["de", "fr"], "en", "in de"),
        ([], "en", ""),
    ])
    func fallsBackFromOwnToSharedToDefaultToFirst(languages: [String], reader: String, expected: String) {
        #expect(text(languages).text(in: reader, fallback: "zh-Hans") == expected)
    }

    @Test(arguments: [(["en"], true), ([""], true), (["zh-Hans"], false), (["en-GB"], false)])
    func knowsWhatIsTranslated(languages: [String], isComplete: Bool) {
        #expect(text(languages).isComplete(in: "en") == isComplete)
    }
}
