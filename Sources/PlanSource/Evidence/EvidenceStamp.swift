package import ContinuityModel
internal import Diagnostics

/// Content hashes that bind an approval or an exercise to what it covered.
package enum EvidenceStamp {
    /// What a stamp begins with.
    static let prefix = "sha256:"

    /// Whether a text has the form of a stamp: `sha256:` and 64 lower-case hexadecimal digits.
    static func isValid(_ text: String) -> Bool {
        guard text.hasPrefix(prefix), text.utf8.count == prefix.utf8.count + 64 else { return false }
        return text.utf8.dropFirst(prefix.utf8.count).allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// The stamp of what an approval of the unit's plan covers today.
    package static func approval(of unit: BusinessUnit, in settings: HandbookSettings) -> String {
        stamp(CoveredFacts.byApproval(of: unit), of: unit.id, settings)
    }

    /// The stamp of what an exercise of the unit covers today.
    package static func exercise(_ exercise: Exercise, of unit: BusinessUnit, in plans: PlanSet) -> String {
        stamp(CoveredFacts.byExercise(exercise, of: unit, in: plans), of: unit.id, plans.settings)
    }

    /// What the stamps that stand in the plans would say today; costs nothing for plans without stamps.
    static func digests(of plans: PlanSet) -> EvidenceDigests {
        var digests = EvidenceDigests()
        for unit in plans.units {
            if unit.plan.approved?.covers != nil {
                digests.approvals[unit.id] = approval(of: unit, in: plans.settings)
            }
            for exercise in unit.plan.exercises where exercise.result?.covers != nil {
                guard let id = exercise.id?.value else { continue }
                digests.exercises[EntityAddress(.exercise, unit: unit.id, id: id)] = self.exercise(
                    exercise, of: unit, in: plans)
            }
        }
        return digests
    }

    private static func stamp(_ facts: [Fact], of unit: String, _ settings: HandbookSettings) -> String {
        let writer = CanonicalFacts(unit: unit, language: settings.defaultLanguage)
        return prefix + SHA256.hexadecimal(writer.value(of: .entity(facts)).bytes(indented: false))
    }
}
