internal import ContinuityModel
internal import Diagnostics
internal import PlanSource

/// Writes the facts of a text as entries of a plan, and notes what had to be assumed.
struct FactWriter {
    private let facts: FoundFacts
    var ledger: ImportLedger
    private let language: String
    private var roles: [String: String] = [:]
    private var leader = "role:plan-owner"
    private var scenarios: [(title: String, id: String)] = []
    private var riskIDs: [String] = []

    init(_ facts: FoundFacts, ledger: ImportLedger, language: String) {
        self.facts = facts
        self.ledger = ledger
        self.language = language
    }

    private var isChinese: Bool { language == "zh-Hans" }

    /// The matrix that fits the ratings of the text.
    private var matrix: String {
        if facts.ranks { return "ranked-3x3" }
        return usesNumbers ? "score-5x5" : "labelled-3x3"
    }

    private var usesNumbers: Bool {
        facts.risks.contains { [$0.likelihood, $0.impact].contains { $0.flatMap { Int($0) } != nil } }
    }

    mutating func write() {
        writeRoles()
        for service in facts.services { write(service) }
        riskIDs = facts.risks.map { _ in "" }
        for place in facts.risks.indices { writeRisk(place) }
        for scenario in facts.scenarios { write(scenario) }
        for message in facts.messages { writeMessage(message) }
        for resource in facts.resources { writeResource(resource) }
        for exercise in facts.exercises { writeExercise(exercise) }
        for training in facts.training { writeTraining(training) }
    }

    // MARK: The header

    func header(title: String?, profile: [(key: String, value: String)], fallback: String) -> [YAMLEntry] {
        var fields: [YAMLEntry] = []
        fields = fields.setting("title", to: Self.text(title ?? fallback)).setting("owner", to: leader)
        if !profile.isEmpty {
            let entries = profile.map { YAMLEntry(key: $0.key, keyLocation: .drafted, value: .plain($0.value)) }
            fields = fields.setting("profile", to: YAMLNode(.mapping(entries), at: .drafted))
        }
        fields = fields.setting("status", to: "draft")
        var review: [YAMLEntry] = []
        if let period = facts.reviewPeriod { review = review.setting("every", to: period) }
        if !facts.triggers.isEmpty { review = review.setting("triggers", to: Self.texts(facts.triggers.map(\.text))) }
        if !review.isEmpty { fields = fields.setting("review", to: YAMLNode(.mapping(review), at: .drafted)) }
        return fields.setting("matrix", to: matrix)
    }

    static func text(_ text: String) -> YAMLNode { YAMLNode(.scalar(text: text, isPlain: false), at: .drafted) }

    static func texts(_ texts: [String]) -> YAMLNode { YAMLNode(.sequence(texts.map(text)), at: .drafted) }

    // MARK: Roles

    private mutating func writeRoles() {
        var all = facts
        for action in facts.scenarios.flatMap(\.actions) {
            if let owner = action.owner { all.role(owner, line: action.line) }
        }
        for role in all.roles {
            let id = ledger.identifier(.roles, for: role.title)
            roles[LooseText.key(role.title)] = "role:" + id
            var fields = [YAMLEntry]().setting("id", to: id).setting("title", to: Self.text(role.title))
            if !role.duties.isEmpty { fields = fields.setting("duties", to: Self.texts(role.duties)) }
            ledger.add(.roles, fields, assumed: [], line: role.line)
        }
        if let first = all.scenarios.first?.actions.first?.owner ?? all.roles.first?.title,
            let known = roles[LooseText.key(first)]
        {
            leader = known
        } else {
            let title = isChinese ? "计划负责人" : "Plan owner"
            let fields = [YAMLEntry]().setting("id", to: "plan-owner").setting("title", to: Self.text(title))
            ledger.add(.roles, fields, assumed: [("title", title)], line: 1)
        }
    }

    private func role(_ title: String?) -> String? { title.flatMap { roles[LooseText.key($0)] } }

    // MARK: Activities

    private mutating func write(_ service: FoundActivity) {
        let id = ledger.identifier(.activities, for: service.title)
        let rto = service.rto ?? "1d"
        var assumed = [("owner", leader)]
        var fields = [YAMLEntry]().setting("id", to: id).setting("name", to: Self.text(service.title))
            .setting("owner", to: leader).setting("rto", to: rto)
        if service.rto == nil { assumed.append(("rto", rto)) }
        let mtpd = Self.doubled(rto)
        fields = fields.setting("mtpd", to: mtpd)
        assumed.append(("mtpd", mtpd))
        if let rpo = service.rpo { fields = fields.setting("rpo", to: rpo) }
        if let level = service.level {
            fields = fields.setting(
                "mbco",
                to: YAMLNode(
                    .mapping([YAMLEntry]().setting("level", to: level).setting("by", to: rto)), at: .drafted))
        }
        if let description = service.description { fields = fields.setting("description", to: Self.text(description)) }
        ledger.add(.activities, fields, assumed: assumed, line: service.line)
    }

    /// Twice a length of time that is written as a number and a unit; an hour for none.
    private static func doubled(_ span: String) -> String {
        guard let number = Int(span.dropLast()), let unit = span.last else { return "1h" }
        return "\(number * 2)\(unit)"
    }

    // MARK: Risks

    private mutating func writeRisk(_ place: Int) {
        let risk = facts.risks[place]
        let id = ledger.identifier(.risks, for: risk.title)
        riskIDs[place] = "risk:" + id
        var assumed: [(String, String)] = []
        let words = ([risk.title] + risk.causes).joined(separator: " ")
        let category =
            ImportWords.first(risk.title, of: ImportWords.categories)
            ?? ImportWords.first(words, of: ImportWords.categories)
        if category == nil { assumed.append(("category", "operational")) }
        var fields = [YAMLEntry]().setting("id", to: id).setting("title", to: Self.text(risk.title))
            .setting("category", to: (category ?? .operational).rawValue)
        for (key, value) in [("likelihood", risk.likelihood), ("impact", risk.impact)] {
            let step = scaled(value ?? "medium")
            if value == nil { assumed.append((key, step)) }
            fields = fields.setting(key, to: step)
        }
        if let origin = risk.origin { fields = fields.setting("origin", to: origin) }
        if !risk.causes.isEmpty { fields = fields.setting("causes", to: Self.texts(risk.causes)) }
        if let effect = risk.effect { fields = fields.setting("effect", to: Self.text(effect)) }
        if !risk.mitigations.isEmpty {
            let items = risk.mitigations.map {
                YAMLNode(.mapping([YAMLEntry]().setting("do", to: Self.text($0))), at: .drafted)
            }
            fields = fields.setting("treatment", to: "reduce")
                .setting("mitigations", to: YAMLNode(.sequence(items), at: .drafted))
        }
        ledger.add(.risks, fields, assumed: assumed, line: risk.line)
    }

    /// A step on the scale of the matrix.
    private func scaled(_ step: String) -> String {
        if usesNumbers, !facts.ranks { return ["low": "2", "medium": "3", "high": "4"][step] ?? step }
        return Int(step).map { $0 <= 2 ? "low" : $0 == 3 ? "medium" : "high" } ?? step
    }

    // MARK: Scenarios

    private mutating func write(_ scenario: FoundScenario) {
        let id = ledger.identifier(.scenarios, for: scenario.title)
        scenarios.append((scenario.title, "scenario:" + id))
        let lead = role(scenario.actions.first { $0.owner != nil }?.owner)
        let start = (isChinese ? "确认发生:" : "Confirmed: ") + scenario.title
        var assumed = [("activate-when", start)]
        if lead == nil { assumed.append(("lead", leader)) }
        let actions = scenario.actions.enumerated().map { place, action in
            var step = [YAMLEntry]().setting("id", to: "step-\(place + 1)").setting("do", to: Self.text(action.text))
                .setting("owner", to: role(action.owner) ?? lead ?? leader)
            if let time = LooseDurations.all(in: action.text).first { step = step.setting("within", to: time) }
            return YAMLNode(.mapping(step), at: .drafted)
        }
        var fields = [YAMLEntry]().setting("id", to: id).setting("title", to: Self.text(scenario.title))
        if let place = LooseTitle.closest(to: scenario.title, among: facts.risks.map(\.title), atLeast: 0.4) {
            fields = fields.setting("risks", to: [riskIDs[place]])
        }
        fields = fields.setting("activate-when", to: Self.texts([start])).setting("lead", to: lead ?? leader)
            .setting("actions", to: YAMLNode(.sequence(actions), at: .drafted))
        ledger.add(.scenarios, fields, assumed: assumed, line: scenario.line)
    }

    // MARK: Lists of sentences

    private mutating func writeMessage(_ sentence: FoundSentence) {
        let own = ImportWords.all(sentence.text, of: ImportWords.channels)
        let shared = facts.channelsOfAll.map { ImportWords.all($0, of: ImportWords.channels) } ?? []
        let channels = own.isEmpty ? (shared.isEmpty ? [.phone, .email] : shared) : own
        let head = LooseTitle.parts(of: sentence.text)
        let named = head.rest == nil ? [] : ImportWords.all(head.title, of: ImportWords.audiences)
        let audiences =
            named.isEmpty ? ImportWords.all(sentence.text, of: ImportWords.audiences) : Array(named.prefix(1))
        var assumed = [("owner", leader), ("within", "1h")]
        if own.isEmpty, shared.isEmpty { assumed.append(("channels", channels.map(\.rawValue).joined(separator: " "))) }
        for audience in audiences {
            let id = ledger.identifier(.messages, for: audience.rawValue + " notice")
            ledger.add(
                .messages,
                [YAMLEntry]().setting("id", to: id).setting("audience", to: audience.rawValue)
                    .setting("channels", to: channels.map(\.rawValue)).setting("within", to: "1h")
                    .setting("owner", to: leader).setting("text", to: Self.text(sentence.text)),
                assumed: assumed, line: sentence.line)
        }
    }

    private mutating func writeResource(_ sentence: FoundSentence) {
        let head = LooseTitle.parts(of: sentence.text).title
        let kind =
            ImportWords.first(head, of: ImportWords.resources)
            ?? ImportWords.first(sentence.text, of: ImportWords.resources)
        let id = ledger.identifier(.resources, for: sentence.text)
        ledger.add(
            .resources,
            [YAMLEntry]().setting("id", to: id).setting("kind", to: (kind ?? .equipment).rawValue)
                .setting("name", to: Self.text(sentence.text)).setting("owner", to: leader),
            assumed: (kind == nil ? [("kind", "equipment")] : []) + [("owner", leader)], line: sentence.line)
    }

    private mutating func writeExercise(_ sentence: FoundSentence) {
        guard !scenarios.isEmpty else { return ledger.kept(sentence.text, line: sentence.line) }
        let kind = ImportWords.first(sentence.text, of: ImportWords.exercises) ?? .tabletop
        let every = ImportWords.first(sentence.text, of: ImportWords.periods)
        let near = scenarios.filter { LooseTitle.likeness($0.title, sentence.text) > 0.08 }
        var assumed: [(String, String)] = []
        if every == nil { assumed.append(("every", "1y")) }
        if near.isEmpty { assumed.append(("scenario", "all")) }
        let id = ledger.identifier(.exercises, for: sentence.text)
        ledger.add(
            .exercises,
            [YAMLEntry]().setting("id", to: id).setting("title", to: Self.text(sentence.text))
                .setting("kind", to: kind.rawValue)
                .setting("scenario", to: (near.isEmpty ? scenarios : near).map(\.id)).setting(
                    "every", to: every ?? "1y"),
            assumed: assumed, line: sentence.line)
    }

    private mutating func writeTraining(_ sentence: FoundSentence) {
        let kind = ImportWords.first(sentence.text, of: ImportWords.training) ?? .awareness
        let every = ImportWords.first(sentence.text, of: ImportWords.periods)
        let audience = kind == .induction ? (isChinese ? "新员工" : "New staff") : (isChinese ? "全体员工" : "All staff")
        let id = ledger.identifier(.training, for: sentence.text)
        ledger.add(
            .training,
            [YAMLEntry]().setting("id", to: id).setting("title", to: Self.text(sentence.text))
                .setting("audience", to: Self.text(audience)).setting("kind", to: kind.rawValue)
                .setting("every", to: every ?? "1y").setting("owner", to: leader),
            assumed: [("audience", audience), ("owner", leader)] + (every == nil ? [("every", "1y")] : []),
            line: sentence.line)
    }
}
