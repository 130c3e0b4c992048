internal import Diagnostics
internal import Publishing

/// The states of a handbook as server-sent events.
enum PreviewEvents {
    /// The most findings that a page shows.
    static let longest = 100

    /// A text for every state from now on, the present one first.
    static func stream(of handbook: LiveHandbook) async -> AsyncStream<String> {
        let states = await handbook.states()
        let (stream, continuation) = AsyncStream.makeStream(of: String.self, bufferingPolicy: .bufferingNewest(1))
        let forwarding = Task {
            for await state in states { continuation.yield("data: \(text(state))\n\n") }
            continuation.finish()
        }
        continuation.onTermination = { _ in forwarding.cancel() }
        return stream
    }

    /// A state on one line.
    static func text(_ state: PreviewState) -> String {
        let summary = FindingSummary(of: state.findings)
        let worst = Finding.sorted(state.findings).sorted { $0.severity > $1.severity }
        let findings = worst.prefix(longest).map { finding -> JSONValue in
            let place = finding.location.map { "\(state.files.path(of: $0.file)):\($0.line):\($0.column)" }
            return [
                "severity": .string(finding.severity.rawValue), "code": .string(finding.code),
                "message": .string(finding.message), "place": .optional(place), "help": .optional(finding.help),
            ]
        }
        let value: JSONValue = [
            "version": .integer(state.version), "shown": .integer(state.shown), "assets": .integer(state.assets),
            "stale": .boolean(state.isStale),
            "examined": .boolean(state.isExamined), "errors": .integer(summary.errors),
            "warnings": .integer(summary.warnings), "notes": .integer(summary.notes), "findings": .array(findings),
        ]
        return value.text(indented: false)
    }
}
