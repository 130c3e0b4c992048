internal import Diagnostics

extension SourceRules {
    /// How headers and lists are written.
    static let yaml: [RuleInfo] = [
        RuleInfo(
            "yaml-syntax",
            summary: "Headers and lists can be read as YAML",
            why: """
                Nothing after the fault can be understood. Most often a text holds a colon followed by a space, a quotation
                mark or bracket is never closed, or a line is indented by one blank too many or too few.
                """,
            wrong: """
                purpose: Back up: restore the ledger
                """,
            right: """
                purpose: "Back up: restore the ledger"
                """),
        RuleInfo(
            "yaml-tab",
            summary: "Lines are indented with spaces",
            why: "A tab is as wide as each editor likes, so what belongs to what would depend on who looks.",
            wrong: "review:\n\tevery: 6mo\n",
            right: """
                review:
                  every: 6mo
                """),
        RuleInfo(
            "duplicate-key",
            summary: "A field stands once",
            why:
                "Of two values one would be dropped silently, and the author could not tell which. 'mtd' and 'mao' mean 'mtpd'.",
            wrong: """
                scope: Payments
                scope: Payments and payroll
                """,
            right: """
                scope: Payments and payroll
                """),
        RuleInfo(
            "yaml-null",
            summary: "A value is written or left out",
            why: "YAML reads '~' and 'null' as nothing, people read them as text. Only what is absent is absent here.",
            wrong: """
                scope: null
                """,
            right: """
                purpose: Keep payments running
                """),
        RuleInfo(
            "yaml-anchor",
            summary: "No value is given a name with '&' for use elsewhere",
            why: "What a field says must be readable where it stands, by people who do not know YAML, and in a review.",
            wrong: """
                purpose: &why Keep payments running
                """,
            right: """
                purpose: Keep payments running
                """),
        RuleInfo(
            "yaml-alias",
            summary: "No value is fetched from elsewhere with '*'",
            why:
                "A text that begins with '*' needs quotes; a value that stands elsewhere is written out, so that it can be read here.",
            wrong: """
                purpose: *why
                """,
            right: """
                purpose: "*Why* we keep payments running"
                """),
        RuleInfo(
            "yaml-merge-key",
            summary: "Fields are not taken over from elsewhere with '<<'",
            why: "Who reads an activity must see all that it says, and a change of one must not change others unseen.",
            wrong: """
                review: {<<: {every: 6mo}, last: 2026-03-01}
                """,
            right: """
                review: {every: 6mo, last: 2026-03-01}
                """),
        RuleInfo(
            "yaml-tag",
            summary: "No value is given a type with '!'",
            why: "The schema knows the type of every field. A text that begins with '!' needs quotes.",
            wrong: """
                scope: !important Payments
                """,
            right: """
                scope: "!important Payments"
                """),
        RuleInfo(
            "yaml-compound-key",
            summary: "Keys are words",
            why: "A list or map as a key is nearly always a template's '{{name}}' or a missing pair of quotes.",
            wrong: """
                review:
                  {every}: 6mo
                """,
            right: """
                review:
                  every: 6mo
                """),
        RuleInfo(
            "yaml-second-document",
            summary: "A YAML file holds one document",
            why: "What follows a second line '---' would not be read.",
            wrong: """
                # shared/glossary.yaml
                - {id: rto, term: RTO, definition: Recovery time objective}
                ---
                - {id: rpo, term: RPO, definition: Recovery point objective}
                """,
            right: """
                # shared/glossary.yaml
                - {id: rto, term: RTO, definition: Recovery time objective}
                - {id: rpo, term: RPO, definition: Recovery point objective}
                """),
        RuleInfo(
            "yaml-too-deep",
            summary: "Lists and maps are nested at most 24 deep",
            why: "No field needs more than six. Deeper nesting is a slip, or an attempt to exhaust the reader.",
            wrong: """
                scope: [[[[[[[[[[[[[[[[[[[[[[[[[Payments]]]]]]]]]]]]]]]]]]]]]]]]]
                """,
            right: """
                scope: Payments
                """),
        RuleInfo(
            "foreign-line-break",
            summary: "Lines end with the line breaks that every editor knows",
            why: """
                U+0085, U+2028 and U+2029 come along when text is copied from web pages and slides. Some programs break a line
                there and others do not, so that the same file would mean two things.
                """,
            wrong: "purpose: Keep payments\u{2028}running\n",
            right: """
                purpose: Keep payments running
                """),
    ]
}
