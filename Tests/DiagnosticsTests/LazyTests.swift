import Synchronization
import Testing

@testable import Diagnostics

struct LazyTests {
    private final class Counter: Sendable {
        private let calls = Atomic<Int>(0)
        func call() -> Int { calls.add(1, ordering: .relaxed).newValue }
        var count: Int { calls.load(ordering: .relaxed) }
    }

    @Test func computesOnceWhoeverAsks() async {
        let (lazy, counter) = (Lazy<Int>(), Counter())
        #expect(counter.count == 0)
        let values = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<100 { group.addTask { lazy.value { counter.call() } } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(values == [Int](repeating: 1, count: 100))
        #expect(counter.count == 1)
    }
}
