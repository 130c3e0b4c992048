import ContinuityModel
import Diagnostics

/// A plan must not hold placeholders.
enum NoPlaceholder: TextRule {
    static let strictness = Strictness.firm
    static let info = RuleInfo(
        "placeholder-left", strictness,
        summary: "No text holds a placeholder such as TODO, TBD, XX or 某某",
        why: """
            A placeholder was meant to be filled in before the plan is needed. Whoever reads it during a response finds a
            gap where a name, a number or a decision should stand.
            """,
        wrong: """
            roles: [{id: lead, title: Lead, holder: TBD, deputies: [Chen Jing]}]
            """,
        right: """
            roles: [{id: lead, title: Lead, holder: Li Wei, deputies: [Chen Jing]}]
            """)

    private static let placeholders = PhraseFinder([
        "todo", "tbd", "tba", "fixme", "xx", "xxx", "xxxx", "lorem ipsum", "to be determined", "to be defined",
        "fill in", "某某", "待定", "待补充", "××",
    ])

    static func check(_ text: LocalizedText, _ settings: HandbookSettings, _ findings: inout [Finding]) {
        for translation in text.translations {
            guard let found = placeholders.first(in: translation.text) else { continue }
            findings.append(
                finding(
                    settings, "'\(found)' was left in the text", at: translation.location,
                    help: "write what is meant, or remove it"))
        }
    }
}
