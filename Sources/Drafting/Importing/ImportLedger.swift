internal import ContinuityModel
internal import Diagnostics
internal import PlanSource

/// What an import has made so far: the entries of each list, their identifiers, and what had to be assumed.
struct ImportLedger {
    private(set) var entries: [SourceRole.PlanSection: [DraftEntry]] = [:]
    private(set) var findings: [Finding] = []
    private var used: [SourceRole.PlanSection: Set<String>] = [:]
    private let names: CatalogueNames
    let file: FileID

    init(_ names: CatalogueNames, file: FileID) {
        self.names = names
        self.file = file
    }

    /// An identifier for a title: what the catalogue calls it, else its Latin words, else its number in the list.
    mutating func identifier(_ section: SourceRole.PlanSection, for title: String) -> String {
        let kind = section.kindName
        let wanted = names.identifier(for: title, kind: kind) ?? Self.latin(title)
        let number = (used[section]?.count ?? 0) + 1
        let base = wanted ?? "\(kind)-\(number)"
        var id = base
        var next = 2
        while used[section]?.contains(id) == true {
            id = "\(base)-\(next)"
            next += 1
        }
        used[section, default: []].insert(id)
        return id
    }

    /// The words of a title in Latin script, where they say enough.
    private static func latin(_ title: String) -> String? {
        guard title.unicodeScalars.allSatisfy({ $0.value < 0x2E80 }), let slug = LooseText.slug(title) else {
            return nil
        }
        let words = slug.split(separator: "-").prefix(6).joined(separator: "-")
        return words.first?.isLetter == true ? words : nil
    }

    /// Puts an entry into its list.
    ///
    /// - Parameters:
    ///   - assumed: the fields that the text does not state, with the values that stand in.
    ///   - line: the line of the text.
    mutating func add(
        _ section: SourceRole.PlanSection, _ fields: [YAMLEntry], assumed: [(field: String, value: String)], line: Int
    ) {
        let comment =
            assumed.isEmpty
            ? nil : "assumed, since the text does not say: " + assumed.map(\.field).joined(separator: ", ")
        let entry = DraftEntry(fields.setting("basis", to: "draft"), of: section.description, comment: comment)
        entries[section, default: []].append(entry)
        guard !assumed.isEmpty else { return }
        let values = assumed.map { "\($0.field) \($0.value)" }.joined(separator: ", ")
        findings.append(
            Finding(
                .warning, "import-assumed",
                "\(section.kindName) '\(entry.id)' is not complete in the text; assumed: \(values)", at: place(line),
                help: "put the right values in, then delete 'basis: draft'"))
    }

    /// Says that something stands in the narrative, for want of a better place.
    mutating func kept(_ text: String, line: Int) {
        let start = text.split(separator: "\n").first.map { String($0.prefix(60)) } ?? ""
        findings.append(
            Finding(
                .note, "import-kept-in-narrative",
                "'\(start)' found no place among the entries and stands in the narrative", at: place(line),
                help: "make an entry of it where it is a fact that others need"))
    }

    private func place(_ line: Int) -> SourceLocation { SourceLocation(file: file, line: line, column: 1) }
}

extension SourceRole.PlanSection {
    /// What the schema says of an entry of the list.
    var description: EntityDescription {
        switch self {
        case .roles: Role.schema.description
        case .activities: Activity.schema.description
        case .risks: Risk.schema.description
        case .scenarios: Scenario.schema.description
        case .messages: Message.schema.description
        case .resources: Resource.schema.description
        case .exercises: Exercise.schema.description
        case .training: Training.schema.description
        }
    }

    /// One entry of the list in a word.
    var kindName: String {
        switch self {
        case .roles: "role"
        case .activities: "activity"
        case .risks: "risk"
        case .scenarios: "scenario"
        case .messages: "message"
        case .resources: "resource"
        case .exercises: "exercise"
        case .training: "training"
        }
    }
}
