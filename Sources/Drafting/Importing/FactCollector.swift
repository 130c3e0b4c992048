internal import Diagnostics

/// Goes through a text, takes out what a plan has a place for, and leaves the rest.
struct FactCollector {
    private(set) var facts = FoundFacts()
    private(set) var kept: [FoundSentence] = []

    /// Takes the facts out of every section; what is returned belongs into the narrative.
    mutating func collect(_ sections: [LooseSection]) -> [LooseSection] {
        sections.map { section in
            let kind = SectionKind(heading: section.heading?.text ?? "")
            var rest = section
            rest.blocks = section.blocks.compactMap { remainder(of: $0, in: kind) }
            return rest
        }
    }

    private mutating func remainder(of block: LooseBlock, in kind: SectionKind) -> LooseBlock? {
        switch block {
        case .table(let table):
            guard let rest = TableCollector.collect(table, into: &facts) else { return nil }
            for row in rest.rows { keep(row.map(\.text).joined(separator: " | "), row.first?.line) }
            return .table(rest)
        case .list(let items):
            let shared = kind == .communication ? Self.channelsAlone(items) : nil
            let rest = items.compactMap { remainder(of: $0, in: kind, channels: shared) }
            return rest.isEmpty ? nil : .list(rest)
        case .paragraph, .code: return block
        }
    }

    private mutating func keep(_ text: String, _ line: Int?) {
        guard let line else { return }
        kept.append(FoundSentence(text: text, line: line))
    }

    // MARK: Items of lists

    private mutating func remainder(of item: LooseItem, in kind: SectionKind, channels: String?) -> LooseItem? {
        if take(item, in: kind, channels: channels) { return nil }
        if kind != .other, kind != .impact, item.children.isEmpty { keep(item.content.text, item.content.line) }
        var rest = item
        rest.children = item.children.compactMap { remainder(of: $0, in: kind, channels: channels) }
        return rest
    }

    /// Whether the item has found its place.
    private mutating func take(_ item: LooseItem, in kind: SectionKind, channels: String?) -> Bool {
        switch kind {
        case .risks: return risk(item, origin: nil)
        case .roles: return roles(item)
        case .communication: return message(item, channels)
        case .objectives: return service(item)
        case .mitigations: return mitigation(item)
        case .resources: return sentence(item, \.resources)
        case .exercises: return exercise(item)
        case .training: return sentence(item, \.training) { ImportWords.first($0, of: ImportWords.training) != nil }
        case .review: return review(item)
        case .priority:
            rating(item)
            return false
        case .scenarios, .impact, .other: return false
        }
    }

    private mutating func risk(_ item: LooseItem, origin: String?) -> Bool {
        let text = item.content.text
        let side = ["内部": "internal", "外部": "external", "internal": "internal", "external": "external"]
            .first { text.lowercased().hasPrefix($0.key) && text.count < 24 }?.value
        if let side, !item.children.isEmpty {
            for child in item.children { _ = risk(child, origin: side) }
            return true
        }
        let (title, rest) = LooseTitle.parts(of: text)
        guard title.count <= 60 else { return false }
        let place = facts.risk(title, line: item.content.line, atLeast: 0.99)
        facts.risks[place].origin = facts.risks[place].origin ?? origin
        facts.risks[place].causes += rest.map(LooseTitle.members) ?? []
        facts.risks[place].causes += item.children.map { LooseTitle.trimmed($0.content.text[...]) }
        return true
    }

    private mutating func roles(_ item: LooseItem) -> Bool {
        guard item.children.isEmpty else { return false }
        let (title, rest) = LooseTitle.parts(of: item.content.text)
        let isExample = ["示例", "例如", "例", "example", "examples", "e.g"].contains(title.lowercased())
        if let rest, !isExample { return role(title, duty: rest, item.content.line) }
        let sentences = LooseTitle.members(of: isExample ? rest ?? "" : item.content.text)
        let pairs = sentences.compactMap(Self.responsibility)
        guard !pairs.isEmpty, pairs.count == sentences.count else { return false }
        for pair in pairs { _ = role(pair.role, duty: pair.duty, item.content.line) }
        return true
    }

    private mutating func role(_ title: String, duty: String, _ line: Int) -> Bool {
        let plain = title.hasPrefix("指定") ? String(title.dropFirst(2)) : title
        guard plain.count <= 40 else { return false }
        let place = facts.role(plain, line: line)
        facts.roles[place].duties.append(duty)
        return true
    }

    /// `客户经理负责客户沟通` as who and what.
    private static func responsibility(_ text: String) -> (role: String, duty: String)? {
        for sign in ["负责", " is responsible for ", " are responsible for ", " handles ", " leads "] {
            let parts = text.split(separator: sign, maxSplits: 1).map { LooseTitle.trimmed($0) }
            if parts.count == 2, !parts[0].isEmpty, parts[0].count <= 40 {
                return (parts[0], sign == "负责" ? sign + parts[1] : parts[1])
            }
        }
        return nil
    }

    private mutating func message(_ item: LooseItem, _ channels: String?) -> Bool {
        guard item.children.isEmpty, !ImportWords.all(item.content.text, of: ImportWords.audiences).isEmpty else {
            return false
        }
        let own = ImportWords.all(item.content.text, of: ImportWords.channels)
        let head = LooseTitle.parts(of: item.content.text)
        guard !own.isEmpty || channels != nil || head.rest != nil else { return false }
        facts.messages.append(FoundSentence(text: item.content.text, line: item.content.line))
        if own.isEmpty, let channels { facts.channelsOfAll = facts.channelsOfAll ?? channels }
        return true
    }

    /// An item that names channels and no audience: it holds for all messages.
    private static func channelsAlone(_ items: [LooseItem]) -> String? {
        items.map(\.content.text).first { text in
            !ImportWords.all(text, of: ImportWords.channels).isEmpty
                && ImportWords.all(text, of: ImportWords.audiences).isEmpty
        }
    }

    private mutating func service(_ item: LooseItem) -> Bool {
        let (title, rest) = LooseTitle.parts(of: item.content.text)
        guard item.children.isEmpty, let rest, let rto = LooseDurations.all(in: rest).first else { return false }
        facts.services.append(
            FoundActivity(
                title: title, line: item.content.line, description: rest, rto: rto,
                level: LooseDurations.percent(in: rest)))
        return true
    }

    private mutating func mitigation(_ item: LooseItem) -> Bool {
        guard let rest = LooseTitle.parts(of: item.content.text).rest, item.children.isEmpty else { return false }
        let title = LooseTitle.parts(of: item.content.text).title
        let place = facts.risk(title, line: item.content.line)
        facts.risks[place].note(title)
        facts.risks[place].mitigations.append(rest)
        return true
    }

    private mutating func sentence(
        _ item: LooseItem, _ list: WritableKeyPath<FoundFacts, [FoundSentence]>,
        where isOne: (String) -> Bool = { _ in true }
    ) -> Bool {
        guard item.children.isEmpty, isOne(item.content.text) else { return false }
        facts[keyPath: list].append(
            FoundSentence(text: LooseTitle.trimmed(item.content.text[...]), line: item.content.line))
        return true
    }

    private mutating func exercise(_ item: LooseItem) -> Bool {
        let text = item.content.text.lowercased()
        let speaksOfOthers = ["每次", "根据", "演练后", "after each", "after every", "based on", "lessons"]
        guard !speaksOfOthers.contains(where: { text.contains($0) }) else { return false }
        return sentence(item, \.exercises) { ImportWords.first($0, of: ImportWords.exercises) != nil }
    }

    /// A cadence is read and stays; what calls for a review ahead of time becomes a trigger.
    private mutating func review(_ item: LooseItem) -> Bool {
        let text = item.content.text
        if facts.reviewPeriod == nil { facts.reviewPeriod = ImportWords.first(text, of: ImportWords.periods) }
        let asksAhead = ["如果", "如遇", "提前", "when", "if ", "following events", "triggers"]
        guard asksAhead.contains(where: { text.lowercased().contains($0) }) else { return false }
        let places = item.children.isEmpty ? [] : item.children.map(\.content)
        facts.triggers += places.map { FoundSentence(text: LooseTitle.trimmed($0.text[...]), line: $0.line) }
        return !places.isEmpty
    }

    /// `数据外泄 → 高可能性 & 高影响` rates a risk that was named elsewhere; the sentence stays.
    private mutating func rating(_ item: LooseItem) {
        let parts = item.content.text.split { "→⇒".contains($0) }.map { LooseTitle.trimmed($0) }
        guard parts.count >= 2,
            let place = LooseTitle.sameThing(as: parts[0], among: facts.risks.map(\.title))
        else { return }
        let risk = facts.risks[place]
        facts.risks[place].likelihood = risk.likelihood ?? Self.step(before: ["可能性", "likelihood"], in: parts[1])
        facts.risks[place].impact = risk.impact ?? Self.step(before: ["影响", "impact"], in: parts[1])
    }

    private static func step(before words: [String], in text: String) -> String? {
        let text = text.lowercased()
        for word in words {
            guard let place = text.range(of: word) else { continue }
            let head = text[..<place].split { " &+，,".contains($0) }.last.map(String.init) ?? ""
            if let step = ImportWords.first(head, of: ImportWords.steps) { return step }
        }
        return nil
    }
}
