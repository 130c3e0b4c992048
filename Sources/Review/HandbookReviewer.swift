internal import Analysis
package import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import Publishing

/// Compares two versions of a handbook: the order of the steps, from names to a review.
package struct HandbookReviewer: Sendable {
    private let content: String
    private let today: CalendarDate
    private let workers: Int

    /// - Parameters:
    ///   - content: the content folder, in the working tree and in every revision.
    ///   - today: the day on which dates of both versions are judged.
    package init(content: String, today: CalendarDate, workers: Int = Parallel.processorCount) {
        self.content = content
        self.today = today
        self.workers = workers
    }

    /// Reads, analyses and compares.
    ///
    /// - Parameters:
    ///   - base: a revision, a folder, `A..B` or `A...B`.
    ///   - head: a revision or folder; the working tree where nil.
    /// - Throws: only for the environment: no git, no such revision, an unreadable folder.
    package func review(_ base: String, _ head: String?) async throws(ReviewFailure) -> HandbookReview {
        try await review(try VersionNames.resolve(base, head, content: content))
    }

    /// Reads, analyses and compares on behalf of somebody who must not look into folders of this machine.
    ///
    /// - Parameters:
    ///   - base: a revision, `A..B` or `A...B`; never a folder.
    ///   - head: a revision; the working tree where nil.
    /// - Throws: as for names that may be folders.
    package func review(revisions base: String, _ head: String?) async throws(ReviewFailure) -> HandbookReview {
        try await review(try VersionNames.resolve(revisions: base, head, content: content))
    }

    private func review(_ names: VersionNames) async throws(ReviewFailure) -> HandbookReview {
        let pair = try await VersionPair.read(names, content: content, today: today, workers: workers)
        return Self.review(pair)
    }

    /// Compares the content folder as it is on disk with an older version.
    ///
    /// - Parameter base: a revision or a folder.
    /// - Throws: only for the environment, as `review(_:_:)` does.
    package func review(since base: String) async throws(ReviewFailure) -> HandbookReview {
        try await review(try VersionNames.resolve(base, nil, content: content, readsRanges: false))
    }

    private static func review(_ pair: VersionPair) -> HandbookReview {
        // Taking two large handbooks apart takes longer than comparing them, and nobody waits for it.
        defer { Task.detached(priority: .background) { withExtendedLifetime(pair) {} } }
        let comparer = EntityComparer(pair)
        let recovery = RecoveryConsequences(pair: pair, comparer: comparer)
        let response = ResponseConsequences(pair: pair, comparer: comparer)
        var told: Set<Phrase> = []
        // What follows is told once: in the unit that changed rather than with what all units share.
        let ordered = comparer.changes().sorted { ($0.address.home == nil ? 1 : 0) < ($1.address.home == nil ? 1 : 0) }
        let changes = ordered.map { change in
            var change = change
            let found = (recovery.consequences(of: change) + response.consequences(of: change))
                .filter { told.insert($0.phrase).inserted }
            change.consequences = Direction.allCases.flatMap { direction in found.filter { $0.direction == direction } }
            return change
        }
        let narratives = comparer.narratives()
        let links = LinkComparer(pair: pair, comparer: comparer).findings()
        let sections = SectionAssembler(pair: pair, comparer: comparer).sections(changes, narratives)
        return HandbookReview(
            base: pair.base.label, head: pair.head.label, remarks: remarks(pair), sections: sections,
            findings: FindingMatcher.compare(
                pair.base.findings + links.base, pair.head.findings + links.head, in: pair.files,
                RenameResolver(comparer)),
            changedFiles: pair.changedPaths.count)
    }

    /// What keeps the comparison from being whole.
    private static func remarks(_ pair: VersionPair) -> [Remark] {
        var sentences: [ChangeSet.Sentence] = []
        if !pair.base.hasHandbook { sentences.append(.init("base-empty")) }
        if !pair.head.hasHandbook { sentences.append(.init("head-empty")) }
        for path in pair.head.unreadable { sentences.append(.init("unreadable", [.init("path", .plain(path))])) }
        for path in pair.base.unreadable where !pair.head.unreadable.contains(path) {
            sentences.append(.init("base-unreadable", [.init("path", .plain(path))]))
        }
        let wording = ChangeWording(pair)
        return sentences.map { Remark(phrase: wording.phrase($0), sentence: $0) }
    }
}

/// Sorts changes into one section per unit.
private struct SectionAssembler {
    let pair: VersionPair
    let comparer: EntityComparer

    /// The sections: those with something weaker first, then by unit; what all units share comes last among equals.
    func sections(_ changes: [EntityChange], _ narratives: [NarrativeChange]) -> [ReviewSection] {
        let units = Set(changes.map(\.address.home) + narratives.map(\.address.home))
        let sections = units.map { unit in
            let own = changes.filter { $0.address.home == unit }
            return ReviewSection(
                unit: unit, title: unit.map(title) ?? "",
                notes: unit.map(UnitConsequences(pair: pair, comparer: comparer).consequences) ?? [],
                changes: Direction.allCases.flatMap { direction in own.filter { $0.direction == direction } },
                narratives: narratives.filter { $0.address.home == unit })
        }
        return sections.sorted { left, right in
            let (one, other) = (left.direction, right.direction)
            return one == other ? (left.unit ?? "~") < (right.unit ?? "~") : one < other
        }
    }

    private func title(_ unit: String) -> String {
        for version in [pair.head, pair.base] {
            guard let position = version.analysis.index.unitPosition(unit) else { continue }
            let language = version.plans.settings.defaultLanguage
            return version.plans.units[position].plan.title?.text(in: "en", fallback: language) ?? ""
        }
        return ""
    }
}
