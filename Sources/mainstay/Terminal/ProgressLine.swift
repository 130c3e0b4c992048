internal import Publishing
internal import Synchronization

/// One line on the error stream that says how far a long run has come; nothing where nobody watches.
final class ProgressLine: Sendable {
    private let isVisible: Bool
    private let hasText = Mutex(false)

    /// - Parameter isQuiet: whether the user wants none.
    init(isQuiet: Bool) {
        isVisible = !isQuiet && Terminal.showsProgress
    }

    /// Shows how far a step has come.
    func show(_ progress: BuildProgress) {
        guard isVisible, progress.total >= 500 else { return }
        let verb =
            switch progress.step {
            case .reading: "Reading plans"
            case .narratives: "Reading narratives"
            case .writing: "Writing pages"
            case .packing: "Packing files"
            }
        hasText.withLock { hasText in
            Terminal.writeError("\r\u{1B}[K\(verb) \(progress.done) of \(progress.total)")
            hasText = true
        }
    }

    /// Takes the line away.
    func clear() {
        hasText.withLock { hasText in
            if hasText { Terminal.writeError("\r\u{1B}[K") }
            hasText = false
        }
    }
}
