/// Findings that were there when checking began, so that a run shows only new ones. One line each: the fingerprint, which
/// no added line changes, then the code and the path for readers.
package struct Baseline: Sendable {
    private let fingerprints: Set<String>

    /// Reads the text of a baseline; lines that begin with `#` and empty ones say nothing.
    package init(_ text: String) {
        let lines = text.split { $0 == "\n" || $0 == "\r\n" }.filter { !$0.hasPrefix("#") }
        fingerprints = Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) })
    }

    /// The number of findings that it lists.
    package var count: Int { fingerprints.count }

    /// The findings that the baseline does not list, how many it hides, and how many of its entries are no longer found.
    package func filter(
        _ findings: [Finding], in files: SourceFiles
    ) -> (new: [Finding], hidden: Int, stale: Int) {
        var issuer = FingerprintIssuer(files)
        var met: Set<String> = []
        let new = findings.filter { finding in
            let fingerprint = issuer.issue(for: finding)
            guard fingerprints.contains(fingerprint) else { return true }
            met.insert(fingerprint)
            return false
        }
        return (new, met.count, fingerprints.count - met.count)
    }

    /// The text of a baseline that lists the findings, in their order.
    package static func text(of findings: [Finding], in files: SourceFiles) -> String {
        var issuer = FingerprintIssuer(files)
        let lines = findings.map { finding in
            let path = finding.location.map { " " + files.path(of: $0.file) } ?? ""
            return "\(issuer.issue(for: finding)) \(finding.code)\(path)\n"
        }
        return "# Findings that were known when this file was written: fingerprint, code, path.\n" + lines.joined()
    }
}
