internal import ContinuityModel
internal import Diagnostics

/// Reads references and tells authors what is wrong with those that are none.
enum ReferenceDecoder {
    /// The reference that `node` holds, if it is well formed and of one of the kinds that the field takes.
    static func decode(_ node: YAMLNode, kinds: [EntityKind], _ decoding: inout Decoding) -> Reference? {
        guard let text = decoding.scalarText(node, expected: "a reference such as \(example(kinds))") else {
            return nil
        }
        guard let parsed = Reference.parse(text) else {
            decoding.report(
                "invalid-reference", "'\(text)' is not a reference", at: node.location, help: help(text, kinds: kinds))
            return nil
        }
        guard kinds.contains(parsed.kind) else {
            let words = kinds.map(\.rawValue).joined(separator: ", ")
            decoding.report(
                "wrong-reference-kind", "\(parsed.kind.title) cannot stand here", at: node.location,
                help: "refer to one of: \(words)")
            return nil
        }
        return Reference(parsed.kind, unit: parsed.unit, id: parsed.id, at: node.location)
    }

    private static func help(_ text: String, kinds: [EntityKind]) -> String {
        if Identifier.isValid(text), let kind = kinds.first { return "did you mean '\(kind.rawValue):\(text)'?" }
        if let colon = text.firstIndex(of: ":") {
            let head = text[..<colon].split(separator: "/", omittingEmptySubsequences: false)
            let (unit, word) = (head.dropLast().map { $0 + "/" }.joined(), String(head.last ?? ""))
            let id = text[text.index(after: colon)...].drop { $0 == " " }
            guard Identifier.isValid(String(id)), head.dropLast().allSatisfy({ Identifier.isValid(String($0)) }) else {
                return "identifiers are lower-case letters, digits and single hyphens"
            }
            let near =
                EntityKind(rawValue: word).map(\.rawValue)
                ?? NearMiss.of(word, among: EntityKind.allCases.map(\.rawValue))
            if let near { return "did you mean '\(unit)\(near):\(id)'?" }
        }
        return "write kind and identifier such as \(example(kinds))"
    }

    private static func example(_ kinds: [EntityKind]) -> String { "\(kinds.first?.rawValue ?? "role"):some-id" }
}
