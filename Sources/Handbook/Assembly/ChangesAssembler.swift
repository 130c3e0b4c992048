internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `changes`; nil in a handbook that is compared with nothing.
    func changesPage(_ page: Int) -> ChangesContext? {
        guard let set = handbook.changes else { return nil }
        let all = Dictionary(grouping: set.changes, by: \.direction).mapValues(\.count)
        return ChangesContext(
            page: frame(title: listTitle(.changes, page)), since: since(set),
            remarks: set.remarks.map { TextContext(text($0)) },
            counts: page == 0 ? counts(all) : [], units: units(of: slice(set.changes, page)),
            pagination: pagination(page, of: set.changes.count) { .changes($0) })
    }

    /// What changed in what the page is about; nil where nothing did.
    var pageChanges: PageChangesContext? {
        guard let set = handbook.changes, let address = subject else { return nil }
        let entries = address.kind == .unit ? set.entries(ofUnit: address.id) : []
        let positions = (set.position(of: address).map { [$0] } ?? []) + entries
        guard let first = positions.first else { return nil }
        let path = handbook.routes.path(of: PageSubject.changes(first / Handbook.rowsPerPage))
        let all = LinkContext(
            words.vocabulary["changes.all"], href: href(path) + "#" + Self.anchor(set.changes[first].unit))
        return PageChangesContext(
            title: since(set), all: all,
            changes: positions.prefix(Handbook.rowsPerPage).map { change(set.changes[$0]) })
    }

    /// What the page is about, where that is one thing.
    private var subject: EntityAddress? {
        switch page.subject {
        case .plan(let unit): EntityAddress(.unit, id: plans.units[unit].id)
        case .page(let position): EntityAddress(.page, id: plans.pages[position].id)
        case .scenario(let number), .activity(let number), .role(let number), .asset(let number):
            index.address(of: number)
        default: nil
        }
    }

    /// The mark of what the page is about.
    var pageMark: ChangeMarkContext? { handbook.changes == nil ? nil : subject.flatMap(mark) }

    /// How many changes go in each direction, weaker first.
    func counts(_ counts: [ChangeSet.Direction: Int]) -> [DirectionContext] {
        ChangeSet.Direction.allCases.compactMap { direction in
            guard let count = counts[direction], count > 0 else { return nil }
            var context = self.direction(direction)
            context.count = count
            return context
        }
    }

    private func since(_ set: ChangeSet) -> String { words.vocabulary.text("changes.since", ["base": set.base]) }

    private static func anchor(_ unit: String?) -> String { unit.map { "unit-" + $0 } ?? "shared" }

    /// The changes under the headings of their units, in the order given.
    private func units(of changes: some Sequence<ChangeSet.Change>) -> [UnitChangesContext] {
        var units: [UnitChangesContext] = []
        for change in changes {
            let id = Self.anchor(change.unit)
            if units.last?.id != id { units.append(.init(id: id, unit: heading(change.unit), changes: [])) }
            units[units.count - 1].changes.append(self.change(change))
        }
        return units
    }

    private func heading(_ unit: String?) -> LinkContext {
        guard let unit else { return LinkContext(words.vocabulary["changes.shared"]) }
        return index.unitPosition(unit).map { link(unit: $0) } ?? LinkContext(unit)
    }

    private func change(_ change: ChangeSet.Change) -> EntityChangeContext {
        let number = change.kind == .removed ? nil : index.number(of: change.address)
        return EntityChangeContext(
            entity: number.map(link) ?? LinkContext(change.title.isEmpty ? change.address.id : change.title),
            kind: words.label(change.address.kind), whole: whole(change), direction: direction(change.direction),
            fields: change.fields.map { field($0, of: change.address) },
            consequences: change.consequences.map {
                ConsequenceContext(sentence: text($0.sentence), direction: direction($0.direction))
            })
    }

    func whole(_ change: ChangeSet.Change) -> String? {
        guard change.kind != .changed else { return nil }
        return words.vocabulary.text("changes.\(change.kind.rawValue)", ["former": change.former?.notation ?? ""])
    }

    private func field(_ field: ChangeSet.Field, of address: EntityAddress) -> ChangedFieldContext {
        var (old, new): (ChangeSet.Value?, ChangeSet.Value?)
        switch field.content {
        case .values(let before, let after): (old, new) = (before, after)
        case .order(let before, let after): (old, new) = (before, after)
        case .words, .translation, .narrative: break
        }
        let edit = edit(of: field)
        return ChangedFieldContext(
            label: label(of: field), old: old.map { text($0, of: field, in: address) },
            new: new.map { text($0, of: field, in: address) },
            words: edit?.pieces.map {
                ChangedWordsContext(
                    text: $0.text, isDeleted: $0.state == .deleted, isInserted: $0.state == .inserted)
            } ?? [], language: edit.flatMap { foreign($0.language) },
            remark: field.remark.map { words.vocabulary["meaning." + $0] }, direction: direction(field.direction))
    }

    private func foreign(_ language: String) -> String? {
        language.isEmpty || language == words.language ? nil : language
    }

    func direction(_ direction: ChangeSet.Direction) -> DirectionContext {
        DirectionContext(text: words.vocabulary["changes.\(direction.rawValue)"], id: direction.rawValue)
    }
}
