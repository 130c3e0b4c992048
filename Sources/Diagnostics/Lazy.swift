internal import Synchronization

/// A value that is computed when it is first asked for, once, whoever asks. A class, since all copies share it.
package final class Lazy<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private let known = AtomicLazyReference<Box>()
    private let computing = Mutex<Void>(())

    package init() {}

    /// The value; `compute` must give the same at every call, and must not ask for this value itself.
    package func value(_ compute: () -> Value) -> Value {
        if let box = known.load() { return box.value }
        return computing.withLock { _ in known.load() ?? known.storeIfNil(Box(compute())) }.value
    }
}
