internal import Diagnostics
internal import Synchronization

/// Prints each finding once, however often it is handed in, so that the first ones of a large handbook come early.
///
/// A class because the run that hands in findings outlives the call that made the printer.
final class FindingPrinter: Sendable {
    private let printed = Mutex<Set<Finding>>([])
    private let text: @Sendable ([Finding], SourceFiles) -> String

    /// - Parameter text: what findings look like.
    init(text: @escaping @Sendable ([Finding], SourceFiles) -> String) {
        self.text = text
    }

    /// Prints those of the findings that were not printed yet, some at a time: the first must not wait for the last.
    func print(_ findings: [Finding], in files: SourceFiles) {
        var rest = findings[...]
        while !rest.isEmpty {
            let batch = rest.prefix(100)
            rest = rest.dropFirst(100)
            let (new, isFirst) = printed.withLock { printed in
                let isFirst = printed.isEmpty
                return (batch.filter { printed.insert($0).inserted }, isFirst)
            }
            if !new.isEmpty { Terminal.writeOutput((isFirst ? "" : "\n") + text(new, files)) }
        }
    }
}
