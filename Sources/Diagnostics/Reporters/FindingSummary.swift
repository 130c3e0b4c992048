/// How many findings there are of each severity, and in how many files.
package struct FindingSummary: Sendable {
    /// The number of errors.
    package let errors: Int
    /// The number of warnings.
    package let warnings: Int
    /// The number of notes that are findings of their own.
    package let notes: Int
    /// The number of files with a finding.
    package let files: Int

    package init(of findings: [Finding]) {
        func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
        errors = count(.error)
        warnings = count(.warning)
        notes = count(.note)
        files = Set(findings.compactMap(\.location?.file)).count
    }

    /// The last line of a run: `3 errors, 1 warning in 2 files`, or `no findings`.
    package var line: String {
        let counts = counts
        guard !counts.isEmpty else { return "no findings" }
        return counts + (files > 0 ? " in " + Self.count(files, "file") : "")
    }

    /// The severities that occur: `3 errors, 1 warning`; empty for none.
    var counts: String {
        [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
            .map { Self.count($0.0, $0.1) }.joined(separator: ", ")
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
