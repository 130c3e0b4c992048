internal import Diagnostics

extension PublishingRules {
    /// What a map of roles to accounts may say, and what of it the plans need.
    static let owners: [RuleInfo] = [
        RuleInfo(
            code: "owners-line", severity: .error,
            summary: "Every line of a map of owners names a role and its accounts",
            why:
                "GitHub disregards a whole CODEOWNERS file for one line that it cannot read, and nobody would be asked.",
            wrong: "cro org/risk-team",
            right: "role:cro @org/risk-team"),
        RuleInfo(
            code: "owners-repeated-role", severity: .error,
            summary: "A map of owners has one line for each role",
            why: "Of two lines only one could hold, and the accounts of the other would never be asked.",
            wrong: """
                role:cro @org/risk-team
                role:cro @lin
                """,
            right: "role:cro @org/risk-team @lin"),
        RuleInfo(
            code: "owners-unknown-role", severity: .warning,
            summary: "Every role in a map of owners is in the handbook",
            why: "Most often it is a typing error or a role that was renamed: its plan has no reviewer any more.",
            wrong: "finanze/role:cro @org/risk-team",
            right: "finance/role:cro @org/risk-team"),
        RuleInfo(
            code: "owners-no-account", severity: .warning,
            summary: "Who answers for a plan has an account in the map of owners",
            why: "Without one the host of the repository asks nobody when the plan changes.",
            wrong: """
                # The plan says owner: role:cro, the map only
                role:cto @org/it
                """,
            right: """
                role:cro @org/risk-team
                role:cto @org/it
                """),
        RuleInfo(
            code: "owners-block-broken", severity: .error,
            summary: "The generated lines of CODEOWNERS stand between one pair of markers",
            why: "Without both markers nobody can tell which lines were generated and which are somebody's own.",
            wrong: "# mainstay codeowners: begin, and no end",
            right: "# mainstay codeowners: begin, the lines, # mainstay codeowners: end"),
    ]
}
