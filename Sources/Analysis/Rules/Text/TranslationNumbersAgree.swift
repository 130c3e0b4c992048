import ContinuityModel
import Diagnostics

/// The translations of a text must hold the same numbers.
enum TranslationNumbersAgree: TextRule {
    static let strictness = Strictness.growing
    static let info = RuleInfo(
        "translation-numbers-differ", strictness,
        summary: "The translations of a text hold the same numbers of two digits or more",
        why: """
            Words may be chosen freely, numbers may not: two readers who act by 30 and by 45 minutes act by two plans.
            Nearly always one language was changed and the other forgotten. Single digits are passed over, since
            languages spell them out.
            """,
        wrong: """
            purpose: {en: Paying again within 45 minutes, zh-Hans: 30分钟内恢复支付}
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
            """,
        right: """
            purpose: {en: Paying again within 30 minutes, zh-Hans: 30分钟内恢复支付}
            # handbook.yaml
            organisation:
              {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}
            """)

    static func check(_ text: LocalizedText, _ settings: HandbookSettings, _ findings: inout [Finding]) {
        guard text.translations.count > 1, let first = text.translations.first else { return }
        let numbers = NumberReader.numbers(in: first.text)
        for other in text.translations.dropFirst() {
            let others = NumberReader.numbers(in: other.text)
            guard others != numbers else { continue }
            findings.append(
                finding(
                    settings,
                    "Numbers in \(other.language) (\(list(others))) differ from \(first.language) (\(list(numbers)))",
                    at: other.location, notes: [.init("the other text stands here", at: first.location)],
                    help: "write the same numbers in both languages"))
        }
    }

    private static func list(_ numbers: [Int]) -> String {
        numbers.isEmpty ? "none" : numbers.map(String.init).joined(separator: ", ")
    }
}
