internal import Diagnostics

extension SourceRules {
    /// Which files there are, and what belongs to which.
    static let files: [RuleInfo] = [
        RuleInfo(
            "handbook-missing",
            summary: "The content folder has a readable handbook.yaml",
            why: """
                It names the organisation and the languages, without which no page can be written. If the file is there, a
                finding above says what keeps it from being read.
                """,
            wrong: """
                # handbook.yaml
                organisation: {name: Example, industry: finance
                """,
            right: """
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en]}
                """),
        RuleInfo(
            code: "misplaced-file", severity: .warning,
            summary: "Every Markdown and YAML file stands where it is read",
            why: """
                A risk list under a wrong name is not read, and nobody would notice that its risks are missing from the
                handbook.
                """,
            wrong: """
                # units/finance/risk-list.yaml
                - {id: fraud, title: Fraud, category: financial, likelihood: 2, impact: 4}
                """,
            right: """
                # units/finance/risks.yaml
                - {id: fraud, title: Fraud, category: financial, likelihood: 2, impact: 4}
                """),
        RuleInfo(
            "orphan-file",
            summary: "A section, scenario or translation belongs to a file that exists",
            why: "Its words would appear nowhere. Most often the original was renamed, or its name is misspelt.",
            wrong: """
                # pages/polcy.en.md
                The policy in English.
                # pages/policy.md
                ---
                title: Policy
                ---
                """,
            right: """
                # pages/policy.fr.md
                The policy in French.
                # pages/policy.md
                ---
                title: Policy
                ---
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, fr]}
                """),
        RuleInfo(
            "section-in-two-places",
            summary: "A list stands either in the header of plan.md or in a file of its own",
            why:
                "With part of a list here and part there, nobody can tell what is missing, and one of them is forgotten.",
            wrong: """
                training:
                  - {id: welcome, audience: New staff, kind: induction}
                # units/finance/training.yaml
                - {id: yearly, audience: All staff, kind: awareness}
                """,
            right: """
                # units/finance/training.yaml
                - {id: welcome, audience: New staff, kind: induction}
                - {id: yearly, audience: All staff, kind: awareness}
                """),
        RuleInfo(
            "facts-in-translation",
            summary: "A translation holds words only",
            why: """
                A number, owner or date that stands in two files differs sooner or later, and then the handbook says one thing
                in one language and another in the next.
                """,
            wrong: """
                # pages/policy.md
                ---
                title: {en: Policy, fr: Politique}
                ---
                # pages/policy.fr.md
                ---
                order: 2
                ---
                La politique.
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, fr]}
                """,
            right: """
                # pages/policy.md
                ---
                title: {en: Policy, fr: Politique}
                order: 2
                ---
                # pages/policy.fr.md
                La politique.
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, fr]}
                """),
        RuleInfo(
            code: "undeclared-language", severity: .warning,
            summary: "A translation is in a language of the handbook",
            why: "The site has pages in the languages of handbook.yaml only: a text in any other is read by nobody.",
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                ---
                # pages/policy.fr.md
                La politique.
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                # pages/policy.fr.md
                La politique.
                # handbook.yaml
                organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, fr]}
                """),
        RuleInfo(
            "translation-repeats-original",
            summary: "The text in the default language stands in the file without a language in its name",
            why: "Of two texts in the same language only one can be shown, and the other one goes stale unseen.",
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                ---
                The policy.
                # pages/policy.en.md
                The policy, again.
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                The policy.
                """),
        RuleInfo(
            "file-name-differs",
            summary: "The id of a scenario in a file of its own is the name of the file",
            why: "Translations and readers find a scenario by its file name; with two names half of them look in vain.",
            wrong: """
                # units/finance/scenarios/fraud.md
                ---
                id: theft
                title: Theft
                activate-when: Money is missing
                actions: {do: Stop payments, owner: role:lead}
                ---
                """,
            right: """
                # units/finance/scenarios/theft.md
                ---
                title: Theft
                activate-when: Money is missing
                actions: {do: Stop payments, owner: role:lead}
                ---
                """),
        RuleInfo(
            "header-missing",
            summary: "A plan, scenario or page begins with a header between two lines '---'",
            why:
                "The header says what the file is: without a title and an owner there is nothing to list or to link to.",
            wrong: """
                # pages/policy.md
                We prepare for the worst.
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                We prepare for the worst.
                """),
        RuleInfo(
            "header-unclosed",
            summary: "A header ends with a line '---'",
            why: "Where it does not, the whole text is taken for fields, and no error in it could be placed rightly.",
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                We prepare for the worst.
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                We prepare for the worst.
                """),
        RuleInfo(
            "invalid-utf8",
            summary: "Sources are saved as UTF-8",
            why: """
                In any other encoding, such as GBK or Windows-1252, the same bytes are other letters: names and telephone lists
                would be garbled, and no tool could tell.
                """,
            wrong: "A file saved as 'ANSI', 'GBK' or 'UTF-16'",
            right: "The same file saved as 'UTF-8'"),
        RuleInfo(
            "too-many-faults",
            summary: "A file has at most 200 faults, or the others are not shown",
            why: "So many have one cause as a rule, such as a wrong indentation; once it is gone the rest can be seen.",
            wrong: "An activities.yaml in which every key is misspelt",
            right: "The same file after 'find and replace'"),
        RuleInfo(
            "file-too-large",
            summary: "A header or list is at most 1 MiB long and holds at most 100,000 values",
            why: "No person keeps such a file in order. Long lists of a plan may stand in files of their own.",
            wrong: "A plan.md with 100,000 activities in its header",
            right: "A plan.md for each unit, and its activities in activities.yaml"),
    ]
}
