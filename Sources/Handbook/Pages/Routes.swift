internal import Analysis
internal import ContinuityModel

/// The addresses of pages and of what stands on them. The default language lives at the root, others in a folder each.
struct Routes: Sendable {
    let index: EntityIndex
    let languages: [String]

    /// The folder of a language with its slash; empty for the default one.
    func folder(ofLanguage language: Int) -> String { language == 0 ? "" : languages[language] + "/" }

    /// The route of a page below the folder of its language.
    func path(of subject: PageSubject) -> String {
        switch subject {
        case .home: "index.html"
        case .triage: "happened.html"
        case .losses(let lossClass, let page): Self.numbered("happened/\(lossClass.rawValue)", page)
        case .log: "log.html"
        case .plan(let unit): "units/\(index.plans.units[unit].id)/index.html"
        case .document(let unit): "units/\(index.plans.units[unit].id)/document.html"
        case .scenario(let number), .activity(let number), .role(let number), .asset(let number):
            path(of: index.address(of: number))
        case .scenarioCard(let number), .roleCard(let number): path(ofCard: index.address(of: number))
        case .risks(let page): Self.numbered("risks", page)
        case .recovery(let page): Self.numbered("recovery", page)
        case .lost: "lost.html"
        case .index(let kind, let page): Self.numbered(kind.rawValue, page)
        case .page(let position): "pages/\(index.plans.pages[position].id).html"
        case .glossary: "glossary.html"
        case .requirements: "requirements.html"
        case .exercises(let page): Self.numbered("exercises", page)
        case .calendar(let page): Self.numbered("calendar", page)
        case .coverage(let page): Self.numbered("coverage", page)
        case .history(let unit): "units/\(index.plans.units[unit].id)/history.html"
        case .changes(let page): Self.numbered("changes", page)
        case .search: "search.html"
        case .rules: "rules.html"
        }
    }

    /// The place of an entity: a page of its own, or an anchor on one.
    func path(of address: EntityAddress) -> String {
        let (id, unit) = (address.id, address.unit ?? "")
        return switch address.kind {
        case .unit: "units/\(id)/index.html"
        case .activity: "units/\(unit)/activities/\(id).html"
        case .scenario: "units/\(unit)/scenarios/\(id).html"
        case .role: address.unit == nil ? "roles/\(id).html" : "units/\(unit)/roles/\(id).html"
        case .risk, .message, .resource, .exercise, .training:
            "units/\(unit)/index.html#\(address.kind.rawValue)-\(id)"
        case .system: "systems/\(id).html"
        case .supplier: "suppliers/\(id).html"
        case .site: "sites/\(id).html"
        case .requirement: "requirements.html#\(id)"
        case .term: "glossary.html#\(id)"
        case .page: "pages/\(id).html"
        }
    }

    /// The crisis card of a scenario or a role.
    private func path(ofCard address: EntityAddress) -> String {
        let folder = address.unit.map { "units/\($0)/" } ?? ""
        return folder + (address.kind == .role ? "role-cards/" : "cards/") + address.id + ".html"
    }

    /// The path of a calendar file below the folder of its language.
    func path(of feed: CalendarCatalogue.Feed) -> String {
        let name: String =
            switch feed {
            case .all: "all"
            case .unit(let unit): "units/\(index.plans.units[unit].id)"
            case .role(let number):
                "roles/" + (index.address(of: number).unit.map { $0 + "/" } ?? "") + index.address(of: number).id
            }
        return Self.calendarFolder + name + ".ics"
    }

    /// The folder of the calendar files of a language, with its slash.
    static let calendarFolder = "calendar/"

    /// The first page of a main part of the handbook.
    func path(of section: HandbookSection) -> String {
        section == .home ? "index.html" : section.rawValue + ".html"
    }

    private static func numbered(_ name: String, _ page: Int) -> String {
        page == 0 ? "\(name).html" : "\(name)-\(page + 1).html"
    }
}
