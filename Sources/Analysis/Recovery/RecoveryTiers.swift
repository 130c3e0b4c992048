package import ContinuityModel

/// A class of activities by the time within which they must be back.
package struct Tier: Hashable, Sendable {
    /// Its identifier, `0` to `4` for the built-in tiers.
    package let id: String
    /// Its name.
    package let name: DisplayText
    /// The longest time that belongs to it; nil for the last one.
    package let upTo: TimeSpan?
}

/// The tiers of the handbook, from the fastest.
package struct RecoveryTiers: Sendable {
    /// The tiers from the fastest to the slowest.
    package let all: [Tier]

    package init(_ settings: HandbookSettings) {
        let own = settings.tiers.enumerated().map { position, tier in
            let id = tier.id?.value ?? String(position)
            return Tier(id: id, name: tier.name.map { DisplayText($0) } ?? DisplayText(id), upTo: tier.upTo?.value)
        }
        let ordered = own.sorted { ($0.upTo?.seconds ?? .max) < ($1.upTo?.seconds ?? .max) }
        all = own.isEmpty ? Self.builtIn : ordered
    }

    /// The position of the tier for a recovery time: the first whose limit holds it; nil where none does.
    package func position(of time: TimeSpan) -> Int? {
        all.firstIndex { tier in tier.upTo.map { time <= $0 } ?? true }
    }

    private static let builtIn = [
        tier(0, hours: 1, zh: "第0级:1小时内", en: "Tier 0: within 1 hour"),
        tier(1, hours: 4, zh: "第1级:4小时内", en: "Tier 1: within 4 hours"),
        tier(2, hours: 24, zh: "第2级:24小时内", en: "Tier 2: within 24 hours"),
        tier(3, hours: 72, zh: "第3级:72小时内", en: "Tier 3: within 72 hours"),
        tier(4, hours: nil, zh: "第4级:72小时以上", en: "Tier 4: after 72 hours"),
    ]

    private static func tier(_ number: Int, hours: Int?, zh: String, en: String) -> Tier {
        Tier(
            id: String(number), name: DisplayText(zh: zh, en: en),
            upTo: hours.map { TimeSpan(seconds: $0 * TimeUnit.hour.rawValue) })
    }
}
