/// The content hashes of what carries a stamp, as the sources stand now: where one differs from its stamp, what was
/// approved or exercised has changed since.
package struct EvidenceDigests: Sendable, Equatable {
    /// Of plans whose approval has a stamp, by unit.
    package var approvals: [String: String] = [:]
    /// Of exercises whose result has a stamp, by their addresses.
    package var exercises: [EntityAddress: String] = [:]

    package init() {}

    /// Whether the plan of a unit has changed since it was approved; false where the approval has no stamp.
    package func isSuspect(_ approval: Approval?, ofUnit unit: String) -> Bool {
        guard let stamp = approval?.covers?.value, let now = approvals[unit] else { return false }
        return stamp != now
    }

    /// Whether what an exercise tried has changed since; false where its result has no stamp.
    package func isSuspect(_ exercise: Exercise, inUnit unit: String) -> Bool {
        guard let stamp = exercise.result?.covers?.value, let id = exercise.id?.value,
            let now = exercises[EntityAddress(.exercise, unit: unit, id: id)]
        else { return false }
        return stamp != now
    }
}
