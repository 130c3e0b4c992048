internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The fields that a mark names; the box on the page and the page of all changes tell the rest.
    private static let mostNames = 3

    /// The mark of an entity; nil where nothing changed. A plan to print is marked nowhere: it is what gets approved.
    func mark(_ number: EntityNumber) -> ChangeMarkContext? {
        handbook.changes == nil ? nil : mark(index.address(of: number))
    }

    /// The mark of what has an address.
    func mark(_ address: EntityAddress) -> ChangeMarkContext? {
        guard document == nil, let set = handbook.changes, let position = set.position(of: address) else { return nil }
        let change = set.changes[position]
        let isWhole = change.kind != .changed && (change.kind == .added || change.fields.isEmpty)
        let words =
            isWhole ? whole(change) ?? "" : self.words(change, unique(change.fields.map(shortLabel)))
        return ChangeMarkContext(
            words: words, direction: change.direction.rawValue,
            marks: change.kind == .added ? [:] : marks(change.fields))
    }

    /// The marks of single fields, each in the worst direction of what changed in it.
    private func marks(_ fields: [ChangeSet.Field]) -> [String: FieldMarkContext] {
        Dictionary(grouping: fields, by: \.root).compactMapValues { fields in
            Self.worst(fields).map { FieldMarkContext(words: words($0, []), direction: $0.rawValue) }
        }
    }

    private static func worst(_ fields: [ChangeSet.Field]) -> ChangeSet.Direction? {
        ChangeSet.Direction.allCases.first { direction in fields.contains { $0.direction == direction } }
    }

    /// The mark of a step of a scenario; nil where it is as it was.
    func mark(_ action: Action, of scenario: EntityNumber) -> ChangeMarkContext? {
        guard document == nil, let set = handbook.changes,
            let position = set.position(of: index.address(of: scenario)), set.changes[position].kind != .added
        else { return nil }
        let names = Self.names(of: action)
        let fields = set.changes[position].fields.filter {
            $0.root == "actions" && !$0.itemNames.isDisjoint(with: names)
        }
        guard let direction = Self.worst(fields) else { return nil }
        let isNew = fields.contains { $0.keys == ["actions"] }
        return ChangeMarkContext(
            words: isNew ? words.vocabulary["changes.added"] : words(direction, unique(fields.map(shortLabel))),
            direction: direction.rawValue)
    }

    /// What a step goes by, as a comparison names it.
    private static func names(of action: Action) -> Set<String> {
        if let id = action.id { return [id.value] }
        return Set(
            (action.what?.translations ?? []).map {
                $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            })
    }

    /// What a field is called, without the list that it is in.
    private func shortLabel(_ field: ChangeSet.Field) -> String {
        field.keys.last.map(fieldName) ?? label(of: field)
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// The words for a change: where its direction comes from what follows, the fields do not pass for its cause.
    private func words(_ change: ChangeSet.Change, _ names: [String]) -> String {
        guard !names.isEmpty, Self.worst(change.fields) != change.direction else {
            return words(change.direction, names)
        }
        return words(change.direction, []) + " · " + words(.neutral, names)
    }

    /// `weaker: RTO, MTPD`; the direction alone where something follows and no field changed.
    private func words(_ direction: ChangeSet.Direction, _ names: [String]) -> String {
        guard !names.isEmpty else {
            return words.vocabulary[direction == .neutral ? "changes.changed" : "changes.\(direction.rawValue)"]
        }
        let list = names.prefix(Self.mostNames).joined(separator: words.vocabulary["list.separator"])
        return words.vocabulary.text(
            "changes.mark-\(direction.rawValue)", ["fields": list + (names.count > Self.mostNames ? " …" : "")])
    }
}
