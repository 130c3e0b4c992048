internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import PlanSource
internal import Theming

/// Paths that are too long for where the site is going to: named with what to shorten, before anything is written.
enum PathLengths {
    static func findings(
        _ handbook: Handbook, _ content: ContentFolder, _ theme: LoadedTheme?, _ limit: Int?
    ) -> [Finding] {
        guard let limit else { return [] }
        // What has several pages is named once, by the longest.
        var named: Set<SourceLocation> = []
        let long = longestRoutes(handbook).filter { $0.route.utf8.count > limit }
        let pages = long.sorted { ($1.route.utf8.count, $0.route) < ($0.route.utf8.count, $1.route) }.compactMap {
            page in
            let (place, help) = cause(page.subject, handbook)
            if let place, !named.insert(place).inserted { return nil as Finding? }
            return finding(page.route, limit, at: place, help: help)
        }
        let attachments = content.paths.enumerated().filter {
            SourceRole(path: $0.element) == .attachment && $0.element.utf8.count > limit
        }.map { index, path in
            finding(
                path, limit, at: SourceLocation(file: FileID(index), line: 1, column: 1), help: "rename the file")
        }
        let assets = (theme?.theme.assets ?? []).map { "assets/" + $0.path }
            .filter { $0.utf8.count > limit || !$0.utf8.allSatisfy { $0 > 32 && $0 < 127 } }
            .map { finding($0, limit, at: nil, help: "rename the file of the theme, in ASCII letters") }
        return pages + attachments + assets
    }

    /// Each page once, in the language in which its path is longest.
    private static func longestRoutes(_ handbook: Handbook) -> [HandbookPage] {
        let longest = Dictionary(handbook.pages.map { ($0.subject, $0) }) { first, second in
            second.route.utf8.count > first.route.utf8.count ? second : first
        }
        return handbook.pages.filter { longest[$0.subject] == $0 }
    }

    /// What makes the path of a page long, and where it stands.
    private static func cause(_ subject: PageSubject, _ handbook: Handbook) -> (SourceLocation?, String) {
        let index = handbook.analysis.index
        switch subject {
        case .scenario(let number), .scenarioCard(let number), .activity(let number), .role(let number),
            .roleCard(let number), .asset(let number):
            let address = index.address(of: number)
            let folder = address.unit.map { ", or the folder units/\($0)" } ?? ""
            return (index.location(of: number), "shorten the id '\(address.id)'" + folder)
        case .plan(let unit), .document(let unit):
            let unit = handbook.analysis.plans.units[unit]
            return (unit.plan.location, "shorten the name of the folder units/\(unit.id)")
        case .page(let position):
            let page = handbook.analysis.plans.pages[position]
            return (page.location, "shorten the name of the file pages/\(page.id).md")
        default: return (nil, "shorten the tag of the language")
        }
    }

    private static func finding(_ path: String, _ limit: Int, at place: SourceLocation?, help: String) -> Finding {
        Finding(
            .error, "path-too-long", "'\(path)' has \(path.utf8.count) characters; at most \(limit) unpack anywhere",
            at: place, help: help + "; a shorter name of the archive helps too")
    }
}
