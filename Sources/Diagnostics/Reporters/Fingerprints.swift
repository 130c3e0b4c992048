/// The fingerprints of findings, by which two runs can be compared.
package enum Fingerprints {
    /// One for each finding, in their order; the same for the same fault on the same line, wherever that line stands.
    package static func of(_ findings: [Finding], in files: SourceFiles) -> [String] {
        var issuer = FingerprintIssuer(files)
        return findings.map { issuer.issue(for: $0) }
    }
}
