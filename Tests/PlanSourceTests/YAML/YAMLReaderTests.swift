import Diagnostics
import Testing

@testable import PlanSource

/// Scalars stay the text that the author wrote, with its place.
struct YAMLReaderTests {
    @Test(arguments: [
        "no", "yes", "on", "010", "0x1F", "12:30", "1_000", "1e3", ".inf", "2026-03-31", "1.10", "+5", "True", "NULL",
        "Null", "None", "=", "中文", "🙂", "a#b", "http://example.com", "role:cfo", "finance/activity:payments",
    ])
    func guessesNoType(word: String) throws {
        guard case .mapping(let entries) = try root("a: \(word)\n\(word): b\n").content else { throw Wrong.shape }
        let value = try #require(entries.first?.value)
        guard case .scalar(let text, isPlain: true) = value.content else { throw Wrong.shape }
        #expect(text == word)
        #expect(entries.last?.key == word)
        #expect(!value.isAbsent)
    }

    @Test(arguments: [
        ("a:", true), ("a: ", true), ("a: # nothing", true), ("a: \"\"", false), ("a: ''", false), ("a: \"~\"", false),
        ("a: 'null'", false), ("a: 0", false), ("a: []", false), ("a: {}", false),
    ])
    func tellsAbsentFromEmpty(text: String, isAbsent: Bool) throws {
        guard case .mapping(let entries) = try root(text).content else { throw Wrong.shape }
        #expect(entries.first?.value.isAbsent == isAbsent)
    }

    @Test(
        arguments: [
            ("中文键: «值»", "值"), ("🙂🙂: «👩‍🚒»", "👩‍🚒"), ("a: \"«»\"", nil), ("é: [«x»]", "x"), ("a:\n  b: «c d»  # e", "c d"),
            ("{a: «b»}", "b"), ("a: «\"q\"»", "q"), ("\r\na:\r\n  - «x»\r\n", "x"), ("a:\r  - «x»\r", "x"),
            ("a: «'中 🙂'» # c", "中 🙂"),
            ("a: «one\n  two»\nb: 1", "one two"),
        ] as [(String, String?)])
    func placesScalarsByUnicodeScalars(marked: String, expected: String?) throws {
        let text = MarkedText(marked)
        guard let expected else { return }
        let scalar = try #require(scalars(of: try root(text.text)).first { $0.text == expected })
        #expect(scalar.place.notation == text.marks.first?.notation)
    }

    @Test func placesKeys() throws {
        let text = MarkedText("a: 1\n«中文»:\n  «b»: 2\n")
        guard case .mapping(let entries) = try root(text.text).content, let last = entries.last,
            case .mapping(let inner) = last.value.content
        else { throw Wrong.shape }
        #expect([last.keyLocation, inner.first?.keyLocation] == text.marks)
    }

    @Test(arguments: [
        ("a: |\n  ---\n  b: c\n", "---\nb: c\n"), ("a: >-\n  one\n  two\n", "one two"), ("a: |-\n  x # y\n", "x # y"),
    ])
    func readsBlockScalars(text: String, expected: String) throws {
        #expect(scalars(of: try root(text)).map(\.text) == [expected])
    }

    private func scalars(of node: YAMLNode) -> [(text: String, place: Place)] {
        switch node.content {
        case .scalar(let text, _): [(text, node.location)]
        case .sequence(let items): items.flatMap(scalars)
        case .mapping(let entries): entries.flatMap { scalars(of: $0.value) }
        }
    }

    private enum Wrong: Error { case shape }
}
