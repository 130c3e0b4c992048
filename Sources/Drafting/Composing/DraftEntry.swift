internal import Diagnostics
internal import PlanSource

/// An entry of a drafted list.
struct DraftEntry {
    /// The identifier within its list.
    let id: String
    /// A line for the human who edits the file; nil for none.
    var comment: String?
    /// The fields in the order of the reference.
    var fields: [YAMLEntry]

    init(_ fields: [YAMLEntry], of entity: EntityDescription, comment: String? = nil) {
        let order = Dictionary(
            uniqueKeysWithValues: entity.fields.enumerated().map { ($0.element.key, $0.offset) })
        id = fields.text(of: "id") ?? ""
        self.comment = comment
        self.fields = fields.enumerated().sorted {
            (order[$0.element.key] ?? .max, $0.offset) < (order[$1.element.key] ?? .max, $1.offset)
        }.map(\.element)
    }

    /// The entry as one node.
    var node: YAMLNode { YAMLNode(.mapping(fields), at: fields.first?.keyLocation ?? .drafted) }
}

extension SourceLocation {
    /// The place of what the drafter adds on its own and no file of the catalogue says.
    static let drafted = SourceLocation(file: FileID(0), line: 1, column: 1)
}

extension YAMLNode {
    /// A plain value that the drafter adds.
    static func plain(_ text: String) -> YAMLNode { YAMLNode(.scalar(text: text, isPlain: true), at: .drafted) }

    /// A list of plain values that the drafter adds.
    static func plains(_ texts: [String]) -> YAMLNode { YAMLNode(.sequence(texts.map(plain)), at: .drafted) }
}

extension [YAMLEntry] {
    /// The entries with a plain value for a key.
    func setting(_ key: String, to text: String) -> [YAMLEntry] { setting(key, to: .plain(text)) }

    /// The entries with a list of plain values for a key; unchanged where there are none.
    func setting(_ key: String, to texts: [String]) -> [YAMLEntry] {
        texts.isEmpty ? self : setting(key, to: .plains(texts))
    }
}
