package import ContinuityModel
internal import Diagnostics

extension LocalizedText: SchemaValue {
    package static var schemaType: SchemaType { .text }

    package static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> LocalizedText? {
        switch node.content {
        case .scalar(let text, _):
            return isText(text, at: node.location, &decoding) ? LocalizedText(text, at: node.location) : nil
        case .mapping(let entries):
            let translations = entries.compactMap { translation($0, &decoding) }
            return translations.isEmpty ? nil : LocalizedText(translations: translations, location: node.location)
        case .sequence:
            decoding.report(
                "wrong-shape", "a list stands where a text belongs", at: node.location,
                help: "write one text, or a map by language such as {zh-Hans: …, en: …}")
            return nil
        }
    }

    private static func translation(_ entry: YAMLEntry, _ decoding: inout Decoding) -> Translation? {
        guard LanguageTag.isValid(entry.key) else {
            decoding.report(
                "unknown-language", "'\(entry.key)' is not a language tag", at: entry.keyLocation,
                help: "write a map by language such as {zh-Hans: …, en: …}, or put a text with a colon in quotes")
            return nil
        }
        guard let text = decoding.scalarText(entry.value, expected: "a text"),
            isText(text, at: entry.value.location, &decoding)
        else { return nil }
        return Translation(language: entry.key, text: text, location: entry.value.location)
    }

    private static func isText(_ text: String, at location: SourceLocation, _ decoding: inout Decoding) -> Bool {
        // Nearly every text begins with a letter, as its first byte shows: white space is ASCII up to the blank, or has a
        // first byte up to that of the ideographic space.
        if let first = text.utf8.first, (0x21...0x7E).contains(first) || first > 0xE3 { return true }
        guard text.allSatisfy(\.isWhitespace) else { return true }
        decoding.report(
            "invalid-text", "the text is empty", at: location, help: "write some text, or leave the field out")
        return false
    }
}

/// The form of BCP 47 language tags that handbooks use.
enum LanguageTag {
    /// Two or three letters, then parts of two to eight letters and digits: `en`, `zh-Hans`, `pt-BR`.
    static func isValid(_ text: String) -> Bool {
        var (part, length) = (0, 0)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"):
                guard isValid(length: length, ofPart: part) else { return false }
                (part, length) = (part + 1, 0)
            case 97...122: length += 1
            case 65...90, 48...57:
                guard part > 0 else { return false }
                length += 1
            default: return false
            }
        }
        return isValid(length: length, ofPart: part)
    }

    private static func isValid(length: Int, ofPart part: Int) -> Bool {
        part == 0 ? (2...3).contains(length) : (2...8).contains(length)
    }
}

extension Deputy: SchemaValue {
    package static var schemaType: SchemaType { .deputy }

    package static func decode(_ node: YAMLNode, _ decoding: inout Decoding) -> Deputy? {
        if case .scalar(let text, _) = node.content, text.hasPrefix("role:") || text.contains("/role:") {
            return ReferenceDecoder.decode(node, kinds: [.role], &decoding).map { .role($0) }
        }
        return LocalizedText.decode(node, &decoding).map { .person($0) }
    }
}
