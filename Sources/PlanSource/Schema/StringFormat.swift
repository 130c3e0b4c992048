internal import ContinuityModel
internal import Diagnostics

/// The form of a text that no language changes.
package enum StringFormat: Sendable {
    case identifier, rating, line, languageTag, hazard, digest

    /// What sources may write.
    var schemaType: SchemaType {
        switch self {
        case .identifier: .identifier
        case .rating: .rating
        case .line, .languageTag, .hazard, .digest: .line
        }
    }

    /// The text of a scalar in this form.
    func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Located<String>? {
        guard let text = decoding.scalarText(node, expected: expectation) else { return nil }
        guard isValid(text) else {
            decoding.report(code, "'\(text)' is not \(expectation)", at: node.location, help: help)
            return nil
        }
        return Located(text, at: node.location)
    }

    private func isValid(_ text: String) -> Bool {
        switch self {
        case .identifier: Identifier.isValid(text)
        case .rating, .line: !text.allSatisfy(\.isWhitespace)
        case .languageTag: LanguageTag.isValid(text)
        case .hazard: text.utf8.allSatisfy { (65...90).contains($0) || $0 == 45 } && text.utf8.count >= 3
        case .digest: EvidenceStamp.isValid(text)
        }
    }

    private var expectation: String {
        switch self {
        case .identifier: "an identifier"
        case .rating: "a step of the matrix"
        case .line: "a text"
        case .languageTag: "a language tag"
        case .hazard: "a hazard code"
        case .digest: "a stamp of 'sha256:' and 64 digits from 0 to f"
        }
    }

    private var code: String {
        switch self {
        case .identifier: "invalid-identifier"
        case .languageTag: "unknown-language"
        case .rating, .line, .hazard, .digest: "invalid-text"
        }
    }

    private var help: String {
        switch self {
        case .identifier: "use lower-case letters, digits and single hyphens, at most 64"
        case .rating: "write a step such as high or 4"
        case .line: "write some text"
        case .languageTag: "write a BCP 47 tag such as en or zh-Hans"
        case .hazard: "write a code such as N-EQ"
        case .digest: "leave it to 'mainstay approve', or take it out"
        }
    }
}

/// Reads per cents.
enum PercentDecoder {
    /// The number of `70%`, 0 to 100.
    static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Located<Int>? {
        guard let text = decoding.scalarText(node, expected: "a percentage such as 70%") else { return nil }
        guard let number = number(text), number <= 100 else {
            decoding.report(
                "invalid-percentage", "'\(text)' is not a percentage from 0% to 100%", at: node.location,
                help: "write it like 70%")
            return nil
        }
        return Located(number, at: node.location)
    }

    /// The number before the sign, which at most one blank may part.
    private static func number(_ text: String) -> Int? {
        guard text.hasSuffix("%") else { return nil }
        let digits = text.dropLast(text.hasSuffix(" %") ? 2 : 1)
        return digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
    }
}
