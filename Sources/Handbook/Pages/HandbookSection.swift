/// A main part of the handbook, as the navigation names it.
enum HandbookSection: String, CaseIterable, Sendable {
    case home, changes, plans, scenarios, risks, recovery, lost, roles, systems, suppliers, sites, exercises
    case calendar, requirements, coverage, glossary, search, rules
}
