import ContinuityModel
import Diagnostics

/// A text that is translated must be there in every language of the handbook.
enum TranslationComplete: TextRule {
    static let strictness = Strictness.advice
    static let info = RuleInfo(
        "translation-missing", strictness,
        summary: "A text that names its languages has every language of the handbook",
        why: """
            Readers of the missing language get the words of another one, in the middle of a page and without a warning.
            A text without languages, such as a name, is shared by all and needs no translation.
            """,
        wrong: """
            purpose: {en: We keep paying}
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
            """,
        right: """
            purpose: {en: We keep paying, zh-Hans: 支付不中断}
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
            """)

    static func check(_ text: LocalizedText, _ settings: HandbookSettings, _ findings: inout [Finding]) {
        let languages = settings.organisation.languages
        guard languages.count > 1 else { return }
        let missing = languages.filter { !text.isComplete(in: $0.value) }
        guard !missing.isEmpty, let first = text.translations.first else { return }
        findings.append(
            finding(
                settings, "Text has no \(missing.map(\.value).joined(separator: ", "))", at: first.location,
                help: "add its translation, or write the text without languages if all share it"))
    }
}
