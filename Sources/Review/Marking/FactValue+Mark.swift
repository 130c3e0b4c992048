internal import ContinuityModel
internal import Handbook
internal import PlanSource

extension FactValue {
    /// The value for a page, which has its own words for it.
    var mark: ChangeSet.Value {
        switch self {
        case .duration(let time): .duration(time)
        case .period(let period): .period(period)
        case .date(let date): .date(date)
        case .number(let number): .number(number)
        case .percent(let number): .plain("\(number) %")
        case .boolean(let flag): .boolean(flag)
        case .word(let set, let word): .word("\(set).\(word)")
        case .line(let text): .plain(ValueWording.shortened(text.onOneLine))
        case .text(let texts):
            .text(texts.map { .init($0.language, ValueWording.shortened($0.words.onOneLine)) })
        case .reference(let unit, let kind, let id): .entity(EntityAddress(kind, unit: unit, id: id))
        case .list(let items): .list(items.map(\.mark))
        case .entity(let facts): .fields(facts.map { .init($0.key, $0.value.mark) })
        }
    }

    /// What an item of a list is called: what it asks for, its identifier, or what it is about.
    var nameMark: ChangeSet.Value {
        guard case .entity(let facts) = self else { return mark }
        if let text = self["do"] { return text.mark }
        if let id = identifier { return .plain(id) }
        if let kind = self["kind"], let value = self["value"] { return .pair(kind.mark, value.mark) }
        if let time = self["at"], let category = self["category"] { return .list([category.mark, time.mark]) }
        for key in ["on", "text", "code", "value"] {
            if let value = self[key] { return value.mark }
        }
        return facts.first?.value.mark ?? .plain("")
    }

    /// What an item of a list goes by: its identifier, else what it asks for in each language.
    var names: Set<String> {
        if let identifier { return [identifier] }
        guard case .text(let texts)? = self["do"] else { return [] }
        return Set(texts.map(\.words))
    }
}
