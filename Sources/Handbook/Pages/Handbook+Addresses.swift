internal import Analysis
internal import ContinuityModel

extension Handbook {
    /// The page of a route; nil where the handbook has none.
    ///
    /// The pages of units, which are nearly all, are found by the parts of their route, without a list of all pages.
    package func page(at route: String) -> HandbookPage? {
        let language = languages.indices.dropFirst().first { route.hasPrefix(routes.folder(ofLanguage: $0)) } ?? 0
        let path = String(route.dropFirst(routes.folder(ofLanguage: language).count))
        if let subject = unitSubject(path), routes.path(of: subject) == path {
            return HandbookPage(subject: subject, language: language, route: route)
        }
        return pages.first { $0.route == route }
    }

    /// What a path below `units/` is about, where that is published.
    private func unitSubject(_ path: String) -> PageSubject? {
        let parts = path.split(separator: "/")
        guard parts.count > 2, parts[0] == "units", let file = parts.last, file.hasSuffix(".html") else { return nil }
        let unit = String(parts[1])
        if parts.count == 3, file == "index.html" {
            return analysis.index.unitPosition(unit).flatMap { publication.units.contains($0) ? .plan($0) : nil }
        }
        let id = String(file.dropLast(".html".count))
        func number(_ kind: EntityKind) -> EntityNumber? {
            analysis.index.number(of: EntityAddress(kind, unit: unit, id: id)).filter(publication.contains)
        }
        return switch parts[2] {
        case "scenarios": number(.scenario).map { .scenario($0) }
        case "cards": number(.scenario).map { .scenarioCard($0) }
        case "activities": number(.activity).map { .activity($0) }
        case "roles": number(.role).map { .role($0) }
        case "role-cards": number(.role).filter(actingRoles.contains).map { .roleCard($0) }
        default: nil
        }
    }
}

extension Optional {
    /// The value where it is as asked.
    fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? { flatMap { isWanted($0) ? $0 : nil } }
}
