internal import Analysis
internal import Synchronization

/// Looks through everything that is written for what the readers of the edition must not get.
///
/// A class, since the threads that write share what it has found.
final class LeakWatch: Sendable {
    /// A withheld value that was written, with the paths of the files, pages first.
    struct Leak: Sendable {
        let value: WithheldValue
        let paths: [String]
    }

    private let values: [WithheldValue]
    private let phrases: PhraseTable
    private let numbers: NumberTable
    /// Values that the examples of the rules hold by chance, which the page of rules prints in every handbook.
    private let inRules: Set<Int>
    private let found = Mutex<[Int: Set<String>]>([:])

    /// - Parameters:
    ///   - withheld: what the whole handbook says and the edition must not; those that the edition grants are left out.
    ///   - granted: what the edition says by itself.
    init(_ withheld: [WithheldValue], granted: GrantedTexts) {
        var seen: Set<[UInt8]> = []
        let texts = withheld.map { (value: $0, text: SearchableText.of($0.text)) }
            .filter { !granted.names($0.text) && seen.insert($0.text).inserted }
        let excused = granted.excusing(texts.map { $0.value.kind == .name ? $0.text : [] })
        let kept = zip(texts.indices, texts).filter { !excused.contains($0.0) }.map(\.1)
        values = kept.map(\.value)
        phrases = PhraseTable(kept.enumerated().map { (text: $1.text, value: $0) })
        numbers = NumberTable(
            kept.enumerated().filter { $1.value.kind == .contact }.map { (text: $1.value.text, value: $0) },
            granted: granted.contacts)
        var inRules: Set<Int> = []
        for text in granted.rules { phrases.forEachMatch(in: text) { inRules.insert($0) } }
        self.inRules = inRules
    }

    /// Looks through one file; any number of threads may call this at once.
    func inspect(path: String, bytes: [UInt8]) {
        let matches = matches(SearchableText.of(bytes, .init(path: path)) + [10] + SearchableText.of(path))
        for value in path == "rules.html" || path.hasSuffix("/rules.html") ? matches.subtracting(inRules) : matches {
            found.withLock { _ = $0[value, default: []].insert(path) }
        }
    }

    /// What was found, in the order of the values.
    var leaks: [Leak] {
        found.withLock { found in
            found.sorted { $0.key < $1.key }.map { Leak(value: values[$0.key], paths: Self.pagesFirst($0.value)) }
        }
    }

    private static func pagesFirst(_ paths: Set<String>) -> [String] {
        let sorted = paths.sorted()
        return sorted.filter { $0.hasSuffix(".html") } + sorted.filter { !$0.hasSuffix(".html") }
    }

    /// Whether a text holds the value of a leak.
    func holds(_ leak: Leak, _ text: String) -> Bool {
        matches(SearchableText.of(text)).contains { values[$0].location == leak.value.location }
    }

    private func matches(_ text: [UInt8]) -> Set<Int> {
        var matches: Set<Int> = []
        phrases.forEachMatch(in: text) { matches.insert($0) }
        numbers.forEachMatch(in: text) { matches.insert($0) }
        return matches
    }
}
