internal import Diagnostics

extension SourceRules {
    /// Which fields there are, and what shape they have.
    static let fields: [RuleInfo] = [
        RuleInfo(
            "unknown-key",
            summary: "Every key is a field of what it stands in",
            why: """
                A misspelt field would be left out silently: an activity with 'rot: 2h' would have no RTO, and nobody would
                notice before the incident.
                """,
            wrong: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rot: 2h}
                """,
            right: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h}
                """),
        RuleInfo(
            "missing-field",
            summary: "Every required field is written and not empty",
            why: """
                An action without an owner is done by nobody; an activity without an RTO cannot be put in order. The help text
                shows what to write, and the schema reference lists all fields.
                """,
            wrong: """
                activities:
                  - {id: payments, name: Payments, mtpd: 8h, rto: 2h}
                """,
            right: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h}
                """),
        RuleInfo(
            "wrong-shape",
            summary: "A field holds what it is made for: one value, a list, or fields of its own",
            why: """
                A list where one value belongs leaves open which of them holds. A text that holds ': ' or begins with '[' or '{'
                needs quotes.
                """,
            wrong: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: [2h, 4h]}
                """,
            right: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h}
                """),
        RuleInfo(
            "empty-item",
            summary: "Every item of a list has a value",
            why: "A dash with nothing behind it is usually a line that somebody meant to come back to.",
            wrong: """
                assumptions:
                  - Staff can work from home
                  -
                """,
            right: """
                assumptions:
                  - Staff can work from home
                """),
        RuleInfo(
            "invalid-text",
            summary: "A text has words, and a hazard code its form",
            why: "Two quotation marks with nothing between them fill a required field without saying anything.",
            wrong: """
                purpose: ""
                """,
            right: """
                purpose: Keep payments running
                """),
        RuleInfo(
            "unknown-language",
            summary: "A language is written as its tag, and one that is asked for belongs to the handbook",
            why: """
                A text field takes a map by language such as {zh-Hans: 数据泄露, en: Data breach}. Any other key there is
                usually a text with a colon that lacks its quotes. 'build --language' takes the languages of handbook.yaml.
                """,
            wrong: """
                purpose: {english: Keep payments running}
                """,
            right: """
                purpose: {en: Keep payments running}
                """),
        RuleInfo(
            "unknown-word",
            summary: "A field with a fixed set of words holds one of them",
            why:
                "Pages group and count by these words, and translate them; a word of one's own would fall out of every table.",
            wrong: """
                status: aproved
                """,
            right: """
                status: approved
                review: {last: 2026-03-01}
                """),
        RuleInfo(
            "invalid-identifier",
            summary: "Identifiers are lower-case letters, digits and single hyphens, at most 64",
            why: """
                They become file names, addresses and anchors, on every disk and in every archive. That holds for the name of a
                unit's folder and of a page too. What readers see is the title, in any script.
                """,
            wrong: """
                activities:
                  - {id: Wire Payments, name: Wire payments, owner: role:lead, mtpd: 8h, rto: 2h}
                """,
            right: """
                activities:
                  - {id: wire-payments, name: Wire payments, owner: role:lead, mtpd: 8h, rto: 2h}
                """),
        RuleInfo(
            "invalid-reference",
            summary: "A reference names a kind and an identifier: role:cfo, finance/activity:payments",
            why: "The kind tells readers and the checker what is meant, where a role and a system bear the same name.",
            wrong: """
                deputy: second
                """,
            right: """
                deputy: role:second
                roles:
                  - {id: lead, title: Lead, holder: Li Wei, deputies: Chen Jing}
                  - {id: second, title: Second, holder: Chen Jing}
                """),
        RuleInfo(
            "wrong-reference-kind",
            summary: "A reference is to something that can stand in its field",
            why: "A plan is owned by a role, not by a site; a scenario answers risks, not activities.",
            wrong: """
                activities:
                  - {id: payments, name: Payments, owner: site:bank, mtpd: 8h, rto: 2h}
                """,
            right: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h}
                """),
    ]
}
