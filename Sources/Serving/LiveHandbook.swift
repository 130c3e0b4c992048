internal import ContinuityModel
internal import Diagnostics
package import Publishing

/// A handbook that follows its sources, and those who want to know when it changes.
package actor LiveHandbook {
    private let preview: HandbookPreview
    /// What is known now; findings of the rules come a little later than the pages.
    package private(set) var state: PreviewState
    private var examination: Task<Void, Never>?
    private var listeners: [Int: AsyncStream<PreviewState>.Continuation] = [:]
    private var lastListener = 0
    /// Why the sources could not be looked at last time: the environment, in one line; nil where they could.
    package private(set) var failure: String?

    package init(_ preview: HandbookPreview) async {
        self.preview = preview
        state = await preview.state
        examine()
    }

    /// Follows the changes until there are no more.
    package func follow(_ changes: AsyncStream<Set<PreviewChange>>) async {
        for await change in changes { await look(at: change) }
    }

    /// Looks at what changed and tells everybody.
    package func look(at changes: Set<PreviewChange>) async {
        do throws(BuildFailure) {
            let next = try await preview.refresh(changes)
            let wasAway = failure != nil
            failure = nil
            guard wasAway || next != nil else { return }
            publish(await preview.state)
            examine()
        } catch {
            // A folder that is moved away for a moment comes back; what was known stays.
            guard failure != error.description else { return }
            failure = error.description
            publish(state.failing(error.description))
        }
    }

    /// The state with all its findings.
    package func examined() async -> PreviewState {
        await examination?.value
        return state
    }

    /// The states from now on, the present one first; of several that come at once only the last.
    package func states() -> AsyncStream<PreviewState> {
        let (stream, continuation) = AsyncStream.makeStream(of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
        lastListener += 1
        let listener = lastListener
        listeners[listener] = continuation
        continuation.onTermination = { _ in Task { await self.forget(listener) } }
        continuation.yield(state)
        return stream
    }

    /// The content folder.
    nonisolated var content: String { preview.content }

    /// The only unit that is shown; nil for all.
    nonisolated var unit: String? { preview.unit }

    /// The day on which dates are judged.
    var day: CalendarDate {
        get async { await preview.day }
    }

    /// Checks sources that stand in no folder.
    package func check(_ proposal: SourceProposal, everywhere: Bool) async -> ProposalReport {
        await preview.check(proposal, everywhere: everywhere)
    }

    /// Turns a table of risks into plan source.
    package func importRisks(_ table: [UInt8], unit: String) async throws(BuildFailure) -> RiskImportReport {
        try await preview.importRisks(table, unit: unit)
    }

    private func forget(_ listener: Int) { listeners[listener] = nil }

    private func publish(_ next: PreviewState) {
        let last = state
        state = next
        for listener in listeners.values { listener.yield(next) }
        // Taking a large handbook apart takes longer than giving a page of the new one.
        Task.detached(priority: .background) { withExtendedLifetime(last) {} }
    }

    /// Runs the rules aside, so that pages need not wait for them.
    private func examine() {
        let begun = state
        examination = Task.detached(priority: .utility) {
            let examined = begun.examined()
            await self.finish(examined)
        }
    }

    private func finish(_ examined: PreviewState) {
        if examined.version == state.version, failure == nil { publish(examined) }
    }
}
