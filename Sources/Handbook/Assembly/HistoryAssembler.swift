internal import ContinuityModel

extension PageScope {
    /// The layout `history`; nil in a handbook without one.
    func historyPage(_ unit: Int) -> HistoryContext? {
        guard let history = handbook.history else { return nil }
        let revisions = history.revisions[plans.units[unit].id] ?? []
        let extent = history.extent
        return HistoryContext(
            page: frame(
                title: words.vocabulary["history.title"], trail: [sectionLink(.plans), link(unit: unit)]),
            remark: extent == .whole ? nil : words.vocabulary["history.\(extent.rawValue)"],
            revisions: revisions.map { revision in
                RevisionContext(
                    commit: revision.commit, day: revision.day, author: revision.author, subject: revision.subject,
                    counts: counts(revision.counts ?? [:]))
            })
    }

    /// A link from the plan of a unit to its history.
    func historyLink(_ unit: Int) -> LinkContext? {
        guard handbook.history != nil else { return nil }
        return LinkContext(words.vocabulary["history.title"], href: href(handbook.routes.path(of: .history(unit))))
    }
}
