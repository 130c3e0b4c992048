internal import ContinuityModel
internal import Diagnostics

/// Reads references and tells authors what is wrong with those that are none.
enum ReferenceDecoder {
    /// The reference that `node` holds, if it is well formed and of one of the kinds that the field takes.
    static func decode(_ node: YAMLNode, kinds: [EntityKind], _ decoding: inout Decoding) -> Reference? {
        guard let text = decoding.scalarText(node, expected: "a reference such as \(example(kinds))") else { return nil }
        guard let parsed = Reference.parse(text) else {
            decoding.report(
                "invalid-reference", "'\(text)' is not a reference", at: node.location, help: help(text, kinds: kinds))
            return nil
        }
        guard kinds.contains(parsed.kind) else {
            let words = kinds.map(\.rawValue).joined(separator: ", ")
            decoding.report(
                "wrong-reference-kind", "a \(parsed.kind.rawValue) cannot stand here", at: node.location,
                help: "refer to one of: \(words)")
            return nil
        }
        return Reference(parsed.kind, unit: parsed.unit, id: parsed.id, at: node.location)
    }

    private static func help(_ text: String, kinds: [EntityKind]) -> String {
        if Identifier.isValid(text), let kind = kinds.first { return "did you mean '\(kind.rawValue):\(text)'?" }
        if let colon = text.firstIndex(of: ":") {
            let word = String(text[..<colon].split(separator: "/").last ?? "")
            let id = text[text.index(after: colon)...].drop { $0 == " " }
            if EntityKind(rawValue: word) == nil,
                let near = NearMiss.of(word, among: EntityKind.allCases.map(\.rawValue))
            {
                return "did you mean '\(near):\(id)'?"
            }
            if !Identifier.isValid(id) { return "identifiers are lower-case letters, digits and single hyphens" }
        }
        return "write kind and identifier such as \(example(kinds))"
    }

    private static func example(_ kinds: [EntityKind]) -> String { "\(kinds.first?.rawValue ?? "role"):some-id" }
}
