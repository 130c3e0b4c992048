import ContinuityModel
import Diagnostics

/// The sources must not hold passwords, keys or tokens.
enum NoSecret: TextRule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "secret-in-source", strictness,
        summary: "No text or narrative holds a private key, an access token or a password",
        why: """
            Sources are kept for ever in the history of the repository and printed in many copies. Whoever finds a
            password there owns the system that the plan is to protect; say where it is kept instead.
            """,
        wrong: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                workaround: "Sign in as admin, password: Sommer2026!"
            """,
        right: """
            activities:
              - id: payments
                name: Payments
                owner: role:lead
                mtpd: 8h
                rto: 4h
                workaround: Sign in with the account in the sealed envelope
            """)

    private static let marks = PhraseFinder([
        "-----begin", "ghp_", "github_pat_", "glpat-", "xoxb-", "akia", "password:", "password=", "passwd:", "pwd:",
        "密码:",
        "密码:", "口令:", "口令:",
    ])

    static func check(_ text: LocalizedText, _ settings: HandbookSettings, _ findings: inout [Finding]) {
        for translation in text.translations where holdsSecret(translation.text) {
            findings.append(report(settings, at: translation.location))
        }
    }

    static func check(_ narrative: Narrative, _ settings: HandbookSettings, _ findings: inout [Finding]) {
        guard marks.first(in: narrative.text) != nil else { return }
        let lines = narrative.text.split(separator: "\n", omittingEmptySubsequences: false)
        for (offset, line) in lines.enumerated() where holdsSecret(String(line)) {
            let place = SourceLocation(file: narrative.file, line: narrative.firstLine + offset, column: 1)
            findings.append(report(settings, at: place))
        }
    }

    /// Whether a mark of a secret is followed by at least eight letters, digits or signs in a row.
    static func holdsSecret(_ text: String) -> Bool {
        guard let mark = marks.first(in: text) else { return false }
        if mark == "-----begin" { return true }
        let lowered = String(decoding: text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        return lowered.ranges(of: mark).contains { range in
            lowered[range.upperBound...].drop { $0 == " " }.prefix { $0.isASCII && !$0.isWhitespace }.count >= 8
        }
    }

    private static func report(_ settings: HandbookSettings, at location: SourceLocation) -> Finding {
        finding(
            settings, "Text holds what looks like a password, key or token", at: location,
            help: "replace the secret at once, and say where it is kept instead")
    }
}
