internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// What a field is called, with the item that it belongs to: `Steps · Hand out the kits · Within`.
    func label(of field: ChangeSet.Field) -> String {
        var parts = field.keys.map(fieldName)
        if let item = field.item { parts.insert(text(item), at: min(1, parts.count)) }
        let name = parts.joined(separator: " · ")
        return switch field.content {
        case .values, .words: name
        case .translation(let edit):
            words.vocabulary.text("changes.translation", ["field": name, "language": edit.language])
        case .order: words.vocabulary.text("changes.order", ["field": name])
        case .narrative(let edit): words.vocabulary.text("changes.text", ["language": edit.language])
        }
    }

    /// What a key of the sources is called.
    func fieldName(_ key: String) -> String { word("field." + key, orElse: key) }

    private func word(_ key: String, orElse raw: String) -> String {
        let word = words.vocabulary[key]
        return word == key ? raw : word
    }

    /// A sentence with its placeholders filled.
    func text(_ sentence: ChangeSet.Sentence) -> String {
        words.vocabulary.fill(
            "meaning." + sentence.key, sentence.values.map { (key: $0.name, value: text($0.value)) })
    }

    /// A value in a few words.
    func text(_ value: ChangeSet.Value) -> String {
        switch value {
        case .duration(let time): words.duration(time)
        case .length(let time): words.length(time)
        case .period(let period): words.period(period)
        case .date(let date): words.date(date)
        case .boolean(let flag): words.vocabulary[flag ? "answer-yes" : "answer-no"]
        case .number(let number): String(number)
        case .word(let key): word(key, orElse: String(key.drop { $0 != "." }.dropFirst()))
        case .plain(let text): text
        case .text(let translations): choose(translations, by: \.language).map(\.words) ?? ""
        case .entity(let address): index.number(of: address).map(title) ?? address.id
        case .list(let items): items.map(text).joined(separator: words.vocabulary["list.separator"])
        case .path(let steps): steps.map(text).joined(separator: " → ")
        case .pair(let one, let other): text(one) + " " + text(other)
        case .fields(let fields):
            fields.map { fieldName($0.name) + " " + text($0.value) }.joined(
                separator: words.vocabulary["list.separator"])
        }
    }

    /// A value of a field; a step of a scale goes by the name that the unit's matrix gives it.
    func text(_ value: ChangeSet.Value, of field: ChangeSet.Field, in address: EntityAddress) -> String {
        guard case .plain(let step) = value, address.kind == .risk, let axis = field.keys.last,
            let unit = address.unit.flatMap(index.unitPosition),
            let matrix = handbook.analysis.matrices.matrix(of: plans.units[unit].plan)
        else { return text(value) }
        let scale = axis.hasSuffix("likelihood") ? matrix.likelihood : axis.hasSuffix("impact") ? matrix.impact : []
        return scale.first { $0.id == step }.map { words.text($0.label) } ?? step
    }

    /// The item that readers of the page get: in their language, else the one that all share, else in the handbook's own.
    private func choose<Item>(_ items: [Item], by language: KeyPath<Item, String>) -> Item? {
        items.first { $0[keyPath: language] == words.language } ?? items.first { $0[keyPath: language].isEmpty }
            ?? items.first { $0[keyPath: language] == words.fallback } ?? items.first
    }

    /// The edit that readers of the page get: in their language, else in the first one.
    func edit(of field: ChangeSet.Field) -> ChangeSet.Edit? {
        switch field.content {
        case .values, .order: nil
        case .words(let edits): choose(edits, by: \.language)
        case .translation(let edit), .narrative(let edit): edit
        }
    }
}
