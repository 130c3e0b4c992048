internal import Synchronization

/// Counts finished items and tells the observer about a hundred times a step. A class because the workers share it.
final class ProgressCounter: Sendable {
    private let done = Atomic<Int>(0)
    private let step: BuildProgress.Step
    private let total: Int
    private let stride: Int
    private let observer: ProgressObserver

    init(_ step: BuildProgress.Step, total: Int, _ observer: @escaping ProgressObserver) {
        self.step = step
        self.total = total
        self.observer = observer
        stride = max(1, total / 100)
    }

    /// Notes one more finished item.
    func advance() {
        let count = done.add(1, ordering: .relaxed).newValue
        if count % stride == 0 { observer(BuildProgress(step: step, done: count, total: total)) }
    }
}
