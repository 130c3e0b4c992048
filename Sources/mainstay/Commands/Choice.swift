import ArgumentParser
internal import ContinuityModel
internal import Drafting

/// A question with numbered answers, in both languages.
struct Choice<Value: Enumeration> {
    /// One answer.
    struct Answer {
        let value: Value
        /// What readers see, in Chinese and in English.
        let title: String
    }

    private let option: String
    private let word: String
    private let answers: [Answer]

    init(_ option: String, _ word: String, _ answers: [Answer]) {
        self.option = option
        self.word = word
        self.answers = answers
    }

    /// The answer that somebody gives on the terminal; a usage error where nobody is there.
    func ask() throws -> Value {
        guard Terminal.canAsk else { throw missing }
        let lines = answers.enumerated().map { index, answer in
            "  \(index + 1)  \(answer.value.rawValue)  \(answer.title)\n"
        }
        Terminal.writeError("\(word) / \(option)\n" + lines.joined())
        while true {
            guard let line = Terminal.ask("1-\(answers.count): ") else { throw missing }
            let text = line.filter { !$0.isWhitespace }
            if let number = Int(text), answers.indices.contains(number - 1) { return answers[number - 1].value }
            if let answer = answers.first(where: { $0.value.rawValue == text }) { return answer.value }
            Terminal.writeError("'\(text)' is none of them / 没有这一项\n")
        }
    }

    private var missing: ValidationError {
        ValidationError(
            "--\(option) is missing: use one of \(answers.map(\.value.rawValue).joined(separator: ", "))")
    }
}

extension Choice<Industry> {
    static func industries(_ catalogue: Catalogue) -> [Answer] {
        catalogue.availableIndustries.map { Answer(value: $0, title: title(catalogue.industries[$0])) }
    }
}

extension Choice<CompanySize> {
    static func sizes(_ catalogue: Catalogue) -> [Answer] {
        catalogue.availableSizes.map { Answer(value: $0, title: title(catalogue.sizes[$0])) }
    }
}

extension Choice<Region> {
    static func regions(_ catalogue: Catalogue) -> [Answer] {
        catalogue.availableRegions.map { Answer(value: $0, title: title(catalogue.regions[$0])) }
    }
}

extension Choice {
    private static func title(_ layer: CatalogueLayer?) -> String {
        DraftRequest.languages.compactMap { layer?.title?.text(in: $0, fallback: "en") }.joined(separator: " / ")
    }
}
