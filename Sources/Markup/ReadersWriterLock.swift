import Synchronization

/// Lets any number of readers in, or one writer alone. Nobody spins: whoever has to wait sleeps in the kernel.
///
/// A reader holds one of several mutexes, the writer holds all of them. A class, because all threads share its identity.
final class ReadersWriterLock: Sendable {
    /// A class, because a mutex must not move.
    private final class Gate: Sendable {
        let mutex = Mutex(())
    }

    private let gates: [Gate]
    private let turn = Atomic<Int>(0)

    /// At most `gates` readers are in at once.
    init(gates: Int = 32) {
        self.gates = (0..<gates).map { _ in Gate() }
    }

    /// Runs `body` beside other readers. A reader that finds its gate taken by another one goes through the next.
    func read(_ body: () -> Void) {
        let first = turn.wrappingAdd(1, ordering: .relaxed).oldValue & Int.max
        for step in 0..<gates.count {
            let gate = gates[(first % gates.count + step) % gates.count]
            if gate.mutex.withLockIfAvailable({ _ in body() }) != nil { return }
        }
        gates[first % gates.count].mutex.withLock { _ in body() }
    }

    /// Runs `body` while no reader and no other writer is in. All writers take the gates in one order, so none deadlock.
    func write(_ body: () -> Void) {
        lockGates(from: 0, then: body)
    }

    private func lockGates(from index: Int, then body: () -> Void) {
        guard index < gates.count else { return body() }
        gates[index].mutex.withLock { _ in lockGates(from: index + 1, then: body) }
    }
}
