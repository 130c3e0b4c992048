import ContinuityModel

/// One reference seen from its target: who refers to it, and how.
package struct Mention: Hashable, Sendable {
    /// Who refers; a plan is its unit.
    package let source: EntityNumber
    /// What the source has to do with the target.
    package let relation: Relation
    /// The position in the source's list that the reference stands in: the action, measure, finding or dependency.
    package let position: Int
}

/// A reference that leads nowhere.
struct UnresolvedReference: Sendable {
    let reference: Reference
    /// The position in `PlanSet.units` of the unit that wrote it; nil for shared files.
    let unit: Int?
}

/// All mentions, grouped by target in one array.
struct MentionTable: Sendable {
    private let starts: [Int32]
    private let mentions: [Mention]

    /// Groups the links by counting; within a target they keep the order in which they were collected.
    init(_ links: [ReferenceCollector.Link], count: Int) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for link in links { starts[link.target.index + 1] += 1 }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        guard let filler = links.first?.mention else {
            self.starts = starts
            mentions = []
            return
        }
        var mentions = [Mention](repeating: filler, count: links.count)
        for link in links {
            mentions[Int(next[link.target.index])] = link.mention
            next[link.target.index] += 1
        }
        self.starts = starts
        self.mentions = mentions
    }

    subscript(number: EntityNumber) -> ArraySlice<Mention> {
        mentions[Int(starts[number.index])..<Int(starts[number.index + 1])]
    }
}
