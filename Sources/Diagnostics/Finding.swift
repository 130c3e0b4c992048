/// How bad a finding is: an error keeps the site from being written, a warning does so only under `--strict`.
package enum Severity: String, Sendable, CaseIterable, Comparable {
    case note
    case warning
    case error

    package static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// One thing that an author should look at: what is wrong, where, and what to do about it.
package struct Finding: Hashable, Sendable {
    /// A further place that explains the finding, such as the other end of a broken dependency.
    package struct Note: Hashable, Sendable {
        /// One line without a full stop.
        package let message: String
        /// The place that the note speaks of, where it has one.
        package let location: SourceLocation?

        package init(_ message: String, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// The kebab-case name of the fault; it never changes.
    package let code: String
    /// How bad it is.
    package let severity: Severity
    /// One line, most specific word first, both values named, no full stop.
    package let message: String
    /// The value at fault; nil only where no file is to blame (a missing `handbook.yaml`).
    package let location: SourceLocation?
    /// Further places and the steps of a derivation, in reading order.
    package let notes: [Note]
    /// What to do, as an imperative without a full stop.
    package let help: String?

    package init(
        _ severity: Severity, _ code: String, _ message: String, at location: SourceLocation?, notes: [Note] = [],
        help: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.notes = notes
        self.help = help
    }
}

extension Finding {
    /// The same finding with another severity.
    package func with(_ severity: Severity) -> Finding {
        Finding(severity, code, message, at: location, notes: notes, help: help)
    }

    /// Findings in the order of the files, then lines, then columns, then code: the same for every run.
    package static func sorted(_ findings: [Finding]) -> [Finding] {
        findings.sorted { left, right in
            switch (left.location, right.location) {
            case (nil, nil): break
            case (nil, _): return true
            case (_, nil): return false
            case (let one?, let other?) where one != other: return one < other
            default: break
            }
            return (left.code, left.message) < (right.code, right.message)
        }
    }
}
