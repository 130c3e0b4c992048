/// The context of one page: every layout has its own type, so a theme can only use what is there.
package enum PageAssembler {
    /// The context of a page; nil for a subject that the handbook does not hold, which no page of its list has.
    ///
    /// - Parameter file: how the page stands alone in one file, for a page that is no part of a site.
    package static func context(
        of page: HandbookPage, in handbook: ResolvedHandbook, alone file: SingleFile? = nil
    ) -> (any TemplateContext)? {
        let scope = PageScope(handbook.handbook, page, file: file)
        return switch page.subject {
        case .home: scope.homePage()
        case .triage: scope.triagePage()
        case .losses(let lossClass, let page): scope.lossesPage(lossClass, page)
        case .log: scope.logPage()
        case .plan(let unit): scope.planPage(unit)
        case .document(let unit): scope.documentPage(unit)
        case .scenario(let number): scope.scenarioPage(number)
        case .scenarioCard(let number): scope.scenarioCard(number)
        case .activity(let number): scope.activityPage(number)
        case .role(let number): scope.rolePage(number)
        case .roleCard(let number): scope.roleCard(number)
        case .asset(let number): scope.assetPage(number)
        case .risks(let page): scope.riskRegister(page)
        case .recovery(let page): scope.recoveryPage(page)
        case .lost: scope.lostPage()
        case .index(let kind, let page): scope.indexPage(kind, page)
        case .page(let position): scope.freePage(position)
        case .glossary: scope.glossaryPage()
        case .requirements: scope.requirementsPage()
        case .exercises(let page): scope.exercisesPage(page)
        case .calendar(let page): scope.calendarPage(page)
        case .coverage(let page): scope.coveragePage(page)
        case .history(let unit): scope.historyPage(unit)
        case .changes(let page): scope.changesPage(page)
        case .search: scope.searchPage()
        case .rules: scope.rulesPage()
        }
    }
}
