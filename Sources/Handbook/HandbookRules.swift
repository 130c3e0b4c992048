package import Diagnostics

/// What is said about the findings of this target: links and pictures in narratives.
package enum HandbookRules {
    /// The rules.
    package static let all: [RuleInfo] = [
        RuleInfo(
            code: "broken-link", severity: .error,
            summary: "A link or picture leads to a file of the handbook",
            why:
                "At three in the morning nobody can ask where the telephone list went. To plans and scenarios [[kind:id]] is safer.",
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                ---
                See the [phone list](phones.md).
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                See [[role:lead]].
                # shared/roles.yaml
                - {id: lead, title: Lead, holder: Li Wei, deputies: Chen Jing}
                """),
        RuleInfo(
            code: "unknown-anchor", severity: .error,
            summary: "The part of a link after '#' is a heading of the page",
            why: "The link would open the page at its top, and the reader would search for what was promised.",
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                ---
                See [below](#scop).

                ## Scope
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                See [below](#scope).

                ## Scope
                """),
        RuleInfo(
            code: "external-image", severity: .warning,
            summary: "Pictures lie in the content folder",
            why: """
                No page asks anything of another server: it must open with the network down, and a visit must be nobody else's
                business. A link is shown in place of the picture.
                """,
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                ---
                ![Plan of the site](https://example.com/site.png)
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                [Plan of the site](https://example.com/site.png)
                """),
        RuleInfo(
            code: "unsafe-link", severity: .error,
            summary: "A link leads to http, https, mailto or tel, or to a file of the handbook",
            why:
                "Addresses such as javascript: run code in the reader's browser, with the reader's rights on the intranet.",
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                ---
                [Log in](javascript:login)
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                ---
                [Log in](https://intranet.example/login)
                """),
    ]
}
