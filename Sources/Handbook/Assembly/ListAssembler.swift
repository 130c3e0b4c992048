internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `risks`.
    func riskRegister(_ page: Int) -> RiskRegisterContext {
        let ranked = handbook.rankedRisks
        return RiskRegisterContext(
            page: frame(title: listTitle(.risks, page)), risks: slice(ranked, page).compactMap(risk),
            total: ranked.count, heatMaps: page == 0 ? heatMaps() : [],
            pagination: pagination(page, of: ranked.count) { .risks($0) })
    }

    /// The layout `recovery`.
    func recoveryPage(_ page: Int) -> RecoveryPageContext {
        let rows = handbook.recoveryRows
        let figures = slice(rows, page).compactMap { handbook.analysis.recovery.figures(of: $0) }
        var objectives = figures.map(objective)
        for row in objectives.indices {
            objectives[row].startsTier = row == 0 || objectives[row].tier != objectives[row - 1].tier
        }
        return RecoveryPageContext(
            page: frame(title: listTitle(.recovery, page)), objectives: objectives,
            order: page == 0 ? recoverySteps(order()) : [],
            pagination: pagination(page, of: rows.count) { .recovery($0) })
    }

    /// The layout `index`.
    func indexPage(_ kind: IndexKind, _ page: Int) -> IndexContext {
        let numbers = handbook.entries(of: kind)
        return IndexContext(
            page: frame(title: listTitle(kind.section, page)),
            listsAssets: [.systems, .suppliers, .sites].contains(kind),
            entries: slice(numbers, page).map(entry),
            pagination: pagination(page, of: numbers.count) { .index(kind, $0) })
    }

    private func entry(_ number: EntityNumber) -> IndexEntryContext {
        let place = index.place(of: number)
        let address = index.address(of: number)
        let asset = index.asset(address)
        let role = index.role(address)
        let plan = place.kind == .unit ? plans.units[place.position].plan : nil
        let scenario = index.scenario(address)
        return IndexEntryContext(
            title: link(number), unit: unitLink(of: number),
            description: words.text(asset?.description) ?? words.text(role?.holder) ?? words.text(plan?.purpose)
                ?? words.text(scenario?.activateWhen.first),
            owner: link(asset?.owner, in: nil) ?? link(plan?.owner, in: place.position)
                ?? link(scenario?.lead, in: place.unit),
            status: plan.map { words.label($0.status?.value ?? .draft) },
            statusID: plan.map { ($0.status?.value ?? .draft).rawValue }, rto: words.duration(asset?.rto),
            dependants: asset == nil ? 0 : dependants(of: number).count)
    }

    /// The first places of the order of recovery over what is published.
    private func order() -> [EntityNumber] {
        Array(handbook.analysis.recovery.order.lazy.filter(isPublished).prefix(Handbook.longestTable))
    }

    func listTitle(_ section: HandbookSection, _ page: Int) -> String {
        listTitle(words.vocabulary["nav.\(section.rawValue)"], page)
    }

    /// The title of one page of a list; from the second on it says which.
    func listTitle(_ title: String, _ page: Int) -> String {
        guard page > 0 else { return title }
        return title + words.vocabulary["list.separator"] + words.vocabulary.text("list.page", ["n": String(page + 1)])
    }

    func slice<Element>(_ all: [Element], _ page: Int) -> ArraySlice<Element> {
        all.dropFirst(page * Handbook.rowsPerPage).prefix(Handbook.rowsPerPage)
    }

    func pagination(_ page: Int, of count: Int, subject: (Int) -> PageSubject) -> PaginationContext? {
        let pages = Handbook.pageCount(rows: count)
        guard pages > 1 else { return nil }
        func link(_ target: Int) -> LinkContext? {
            guard (0..<pages).contains(target) else { return nil }
            let text = words.vocabulary.text("list.page", ["n": String(target + 1)])
            return LinkContext(text, href: href(handbook.routes.path(of: subject(target))))
        }
        return PaginationContext(previous: link(page - 1), next: link(page + 1), number: page + 1, count: pages)
    }
}
