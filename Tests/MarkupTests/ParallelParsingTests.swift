import Diagnostics
import Synchronization
import Testing

@testable import Markup

@Suite("Parsing on several threads")
struct ParallelParsingTests {
    /// The C library gets about two in five of these wrong when nothing keeps its parsers apart.
    @Test func givesTheSameAsOneThread() async {
        let texts = (0..<40).map { index in
            let plain = "Word *em* `code` [a](b.md) [[a:b]] ~ 1:2 w\n\n| a | b |\n|---|---|\n| w:x | ~y~ |\n\n"
            let costly = "Was ~~x\(index)~~ at www.a\(index).b, http://c.d/\(index), e\(index)@f.g ~~y~~\n\n"
            return String(repeating: index % 2 == 0 ? costly + plain : plain, count: 6)
        }
        let expected = texts.map(Self.render)
        let wrong = await withTaskGroup(of: Int.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    (0..<1000).count { round in
                        let index = (worker * 7 + round) % texts.count
                        return Self.render(texts[index]) != expected[index]
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }

    private static func render(_ text: String) -> String? {
        MarkdownParser().parse(MarkdownSource(text: text, file: FileID(0))).document?.html { _ in nil }
    }

    @Test func letsWritersInAlone() async {
        let census = Census()
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    for round in 0..<2000 where (worker + round) % 5 == 0 { census.write() }
                    for round in 0..<2000 where (worker + round) % 5 != 0 { census.read() }
                    for round in 0..<2000 { (worker + round) % 5 == 0 ? census.write() : census.read() }
                }
            }
        }
        #expect(census.clashes.load(ordering: .relaxed) == 0)
    }

    /// Counts who is inside a lock; a class, because all threads count in one place.
    private final class Census: Sendable {
        private let lock = ReadersWriterLock(gates: 4)
        private let readers = Atomic(0)
        private let writers = Atomic(0)
        let clashes = Atomic(0)

        func read() {
            lock.read {
                readers.add(1, ordering: .sequentiallyConsistent)
                if writers.load(ordering: .sequentiallyConsistent) != 0 { clashes.add(1, ordering: .relaxed) }
                readers.subtract(1, ordering: .sequentiallyConsistent)
            }
        }

        func write() {
            lock.write {
                let others = writers.add(1, ordering: .sequentiallyConsistent).oldValue
                let inside = others + readers.load(ordering: .sequentiallyConsistent)
                if inside != 0 { clashes.add(1, ordering: .relaxed) }
                writers.subtract(1, ordering: .sequentiallyConsistent)
            }
        }
    }

    @Test func letsReadersInTogether() {
        let lock = ReadersWriterLock()
        var depth = 0
        lock.read { lock.read { depth = 2 } }
        #expect(depth == 2)
    }

    @Test(arguments: [
        ("plain [a](http://b.c) <http://d.e> 1~2 https: word", false), ("~~x~~", true), ("see http://a.b", true),
        ("www.a.b", true), ("a@b.c", true), ("(http://a.b)", true), ("[a](mailto:b@c.d)", false),
        ("~~~\ncode\n~~~", true),
        ("FTP://a.b", true),
    ])
    func locksOnlyForTextsThatNeedIt(text: String, expected: Bool) {
        #expect(InlineExtensions.needed(by: Array(text.utf8)).isEmpty == !expected)
    }
}
