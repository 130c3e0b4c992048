/// A risk as a text tells of it, perhaps in several places.
struct FoundRisk {
    var title: String
    let line: Int
    var origin: String?
    var causes: [String] = []
    var likelihood: String?
    var impact: String?
    var effect: String?
    var mitigations: [String] = []

    /// Keeps another title of the same risk among its causes.
    mutating func note(_ other: String) {
        if other != title, !causes.contains(other) { causes.append(other) }
    }
}

/// A scenario as a text tells of it.
struct FoundScenario {
    let title: String
    let line: Int
    var actions: [FoundAction] = []
}

/// A step of a scenario.
struct FoundAction {
    let text: String
    let owner: String?
    let line: Int
}

/// A role as a text tells of it.
struct FoundRole {
    let title: String
    let line: Int
    var duties: [String] = []
}

/// A service with the objectives of its recovery.
struct FoundActivity {
    let title: String
    let line: Int
    var description: String?
    var rto: String?
    var rpo: String?
    var level: String?
}

/// A sentence that makes one entry of a list.
struct FoundSentence {
    let text: String
    let line: Int
}

/// Everything that was found in a text, before it is written as a plan.
struct FoundFacts {
    var risks: [FoundRisk] = []
    var scenarios: [FoundScenario] = []
    var roles: [FoundRole] = []
    var services: [FoundActivity] = []
    var messages: [FoundSentence] = []
    var resources: [FoundSentence] = []
    var exercises: [FoundSentence] = []
    var training: [FoundSentence] = []
    var triggers: [FoundSentence] = []
    /// How often the plan is reviewed, as plan sources write it.
    var reviewPeriod: String?
    /// The sentence that names the channels of all messages.
    var channelsOfAll: String?
    /// Whether priorities are ranks, as in `优先级1`.
    var ranks = false

    /// The place of the risk with a title like this; one is made where there is none.
    mutating func risk(_ title: String, line: Int, atLeast: Double = 0.5) -> Int {
        if let place = LooseTitle.closest(to: title, among: risks.map(\.title), atLeast: atLeast) { return place }
        risks.append(FoundRisk(title: title, line: line))
        return risks.count - 1
    }

    /// The place of the role with this title; one is made where there is none.
    @discardableResult
    mutating func role(_ title: String, line: Int) -> Int {
        if let place = LooseTitle.closest(to: title, among: roles.map(\.title), atLeast: 0.99) { return place }
        roles.append(FoundRole(title: title, line: line))
        return roles.count - 1
    }
}
