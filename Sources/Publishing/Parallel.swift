internal import Glibc
internal import Synchronization

/// Work on many items at once: a few tasks that each take the next stretch of items, so that a slow item holds up nobody.
package enum Parallel {
    /// The processors of this machine.
    package static var processorCount: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    /// The results for items 0 ..< count in their order.
    ///
    /// - Parameter chunk: the number of items that a task takes at once.
    package static func map<Value: Sendable>(
        count: Int, workers: Int, chunk: Int = 16, _ transform: @escaping @Sendable (Int) -> Value
    ) async -> [Value] {
        let next = ChunkCounter(count: count, chunk: chunk)
        let parts = await withTaskGroup(of: [(start: Int, results: [Value])].self) { group in
            for _ in 0..<min(workers, max(1, count)) {
                group.addTask {
                    var done: [(start: Int, results: [Value])] = []
                    while let range = next.take() { done.append((range.lowerBound, range.map(transform))) }
                    return done
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return parts.sorted { $0.start < $1.start }.flatMap(\.results)
    }

    /// Runs `body` once on each worker with a source of ranges of items; the first failure ends the others early.
    static func run<Failure: Error>(
        count: Int, workers: Int, chunk: Int = 16,
        _ body: @escaping @Sendable (ChunkCounter) throws(Failure) -> Void
    ) async throws(Failure) {
        let next = ChunkCounter(count: count, chunk: chunk)
        let results = await withTaskGroup(of: Result<Void, Failure>.self) { group in
            for _ in 0..<min(workers, max(1, count)) {
                group.addTask {
                    let result = Result { () throws(Failure) in try body(next) }
                    if case .failure = result { next.stop() }
                    return result
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        for result in results { try result.get() }
    }
}

/// Hands out stretches of items, each once. A class because the workers share it.
final class ChunkCounter: Sendable {
    private let next = Atomic<Int>(0)
    private let count: Int
    private let chunk: Int

    init(count: Int, chunk: Int) {
        self.count = count
        self.chunk = chunk
    }

    /// The next stretch; nil when all are taken.
    func take() -> Range<Int>? {
        let start = next.add(chunk, ordering: .relaxed).oldValue
        return start < count ? start..<min(count, start + chunk) : nil
    }

    /// Hands out nothing more.
    func stop() {
        next.store(count, ordering: .relaxed)
    }
}
