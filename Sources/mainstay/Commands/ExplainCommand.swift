import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `mainstay explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain a finding: why it matters, a wrong and a right example.",
        discussion: "Without a code it lists all codes.")

    @Argument(
        help: ArgumentHelp("The code in brackets at the end of a finding, such as rto-exceeds-mtpd.", valueName: "code")
    )
    var code: String?

    func run() throws {
        guard let code else {
            let width = RuleCatalogue.all.map(\.code.count).max() ?? 0
            for rule in RuleCatalogue.all {
                let padding = String(repeating: " ", count: width - rule.code.count)
                Terminal.writeOutput("\(rule.code)\(padding)  \(rule.severity.rawValue)  \(rule.summary)\n")
            }
            return
        }
        guard let rule = RuleCatalogue.all.first(where: { $0.code == code }) else {
            let near = NearMiss.of(code, among: RuleCatalogue.all.map(\.code)).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("no finding has the code '\(code)'\(near)")
        }
        Terminal.writeOutput(Self.text(rule))
    }

    private static func text(_ rule: RuleInfo) -> String {
        """
        \(rule.code) (\(rule.severity.rawValue))
        \(rule.summary)

        \(rule.why)

        Wrong:
        \(indented(rule.wrong))

        Right:
        \(indented(rule.right))

        """
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }
}
