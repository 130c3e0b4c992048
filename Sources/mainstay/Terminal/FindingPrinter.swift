internal import Diagnostics
internal import Synchronization

/// Prints each finding once, however often it is handed in, so that the first ones of a large handbook come early.
///
/// A class because the run that hands in findings outlives the call that made the printer.
final class FindingPrinter: Sendable {
    private let printed = Mutex<Set<Finding>>([])
    private let write: @Sendable ([Finding], SourceFiles) -> Void

    /// - Parameter write: puts findings on the screen.
    init(write: @escaping @Sendable ([Finding], SourceFiles) -> Void) {
        self.write = write
    }

    /// Prints those of the findings that were not printed yet, some at a time: the first must not wait for the last.
    func print(_ findings: [Finding], in files: SourceFiles) {
        var rest = findings[...]
        while !rest.isEmpty {
            let batch = rest.prefix(100)
            rest = rest.dropFirst(100)
            let new = printed.withLock { printed in batch.filter { printed.insert($0).inserted } }
            if !new.isEmpty { write(new, files) }
        }
    }
}
