package import ContinuityModel

/// A system, supplier or site whose loss stops activities.
package struct SinglePointOfFailure: Hashable, Sendable {
    /// What could be lost.
    package let number: EntityNumber
    /// The number of activities that stop, at once or when a workaround ends.
    package let stopped: Int
    /// The shortest MTPD among them.
    package let shortestMTPD: TimeSpan?
    /// Whether something takes its place.
    package let hasAlternate: Bool
}

/// Somebody who holds several roles, or one that nobody else can fill.
package struct SinglePointOfPerson: Sendable {
    /// The name of the holder.
    package let name: LocalizedText
    /// The roles, in the order of addresses.
    package internal(set) var roles: [EntityNumber] = []
    /// Those of the roles for which nobody else stands in.
    package internal(set) var rolesWithoutDeputy: [EntityNumber] = []
    /// The number of activities that the holder answers for.
    package internal(set) var activities = 0
    /// The number of scenarios that the holder leads.
    package internal(set) var scenarios = 0

    /// What is without an answer when the holder is missing.
    package var atStake: Int { activities + scenarios }
}

/// The assets and the people that a handbook hangs on, the worst first.
package struct SinglePoints: Sendable {
    /// Systems, suppliers and sites: those without an alternate first, then by the number of activities, the shortest
    /// MTPD and address.
    package let assets: [SinglePointOfFailure]
    /// People: by what is at stake, then by the number of roles without a deputy and the address of the first role.
    package let people: [SinglePointOfPerson]
}

extension ContinuityAnalysis {
    /// Ranks what a loss would hit hardest.
    ///
    /// - Parameters:
    ///   - limit: the greatest number of entries in each list.
    ///   - isIncluded: whether an entity counts at all: a handbook of one unit counts what that unit does.
    package func singlePoints(
        limit: Int, including isIncluded: @escaping (EntityNumber) -> Bool = { _ in true }
    ) -> SinglePoints {
        var counter = StoppedActivityCounter(self, isIncluded: isIncluded)
        let people = PersonCollector(index, isIncluded: isIncluded).people
        return SinglePoints(assets: counter.worst(limit: limit), people: Array(people.prefix(limit)))
    }
}
