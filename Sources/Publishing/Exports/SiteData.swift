internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook

/// The JSON below `api/v1/` of a site: one small list of plans, and a file per unit with its tables, so that no file
/// grows with the number of units but the list.
struct SiteData: Sendable {
    private let scope: ExportScope
    private let audience: Audience?
    private let routes: [Int: [String?]]

    /// The folder of the files; another version of their form would get another one.
    static let folder = "api/v1/"

    init(_ handbook: Handbook, unit: String?) {
        let languages = handbook.languages
        audience = handbook.audience
        scope = ExportScope(handbook.analysis, unit: unit, languages: languages)
        var routes: [Int: [String?]] = [:]
        for page in handbook.pages {
            guard case .plan(let unit) = page.subject else { continue }
            routes[unit, default: [String?](repeating: nil, count: languages.count)][page.language] = page.route
        }
        self.routes = routes
    }

    private var languages: [String] { scope.languages }

    /// The number of files.
    var count: Int { scope.units.count + 2 }

    /// The path and bytes of a file, by its place from 0.
    func file(_ position: Int) -> (path: String, bytes: [UInt8]) {
        switch position {
        case 0: (Self.folder + "plans.json", plans.bytes(indented: true))
        case 1: (Self.folder + "shared.json", shared.bytes(indented: true))
        default: unitFile(scope.units[position - 2])
        }
    }

    /// The bytes of the file of a path from the root of the site; nil where there is none.
    func file(at path: String) -> [UInt8]? {
        guard path.hasPrefix(Self.folder) else { return nil }
        switch path.dropFirst(Self.folder.count) {
        case "plans.json": return plans.bytes(indented: true)
        case "shared.json": return shared.bytes(indented: true)
        case let name: return scope.units.first { dataPath($0) == name }.map { unitFile($0).bytes }
        }
    }

    private func unitFile(_ unit: Int) -> (path: String, bytes: [UInt8]) {
        (Self.folder + dataPath(unit), tables(ofUnit: unit).bytes(indented: true))
    }

    /// All tables of the unit at a position of `PlanSet.units`.
    func tables(ofUnit unit: Int) -> JSONValue {
        let limited = scope.limited(to: unit)
        let tables = ExportKind.allCases.map { ($0.rawValue, JSONValue.array(limited.rows(of: $0))) }
        return .object([("version", 1), ("plan", plan(unit))] + tables)
    }

    /// The list of plans.
    var plans: JSONValue {
        [
            "version": 1,
            "organisation": ExportValue.of(scope.plans.settings.organisation.name).json(languages: languages),
            "languages": .array(languages.map { .string($0) }),
            "audience": .optional(audience?.rawValue),
            "shared": "shared.json",
            "plans": .array(scope.units.map(plan)),
        ]
    }

    private var shared: JSONValue {
        ["version": 1, "recovery": .array(scope.sharedRecoveryTable.json(languages: languages))]
    }

    /// What is known about a plan as a whole.
    private func plan(_ unit: Int) -> JSONValue {
        let plan = scope.plan(unit)
        func json(_ value: ExportValue) -> JSONValue { value.json(languages: languages) }
        let status = plan.status.map { ExportValue.of($0) } ?? .plain(PlanStatus.draft.rawValue)
        return [
            "id": .string(scope.plans.units[unit].id),
            "title": json(.of(plan.title)),
            "status": json(status),
            "version": json(.of(plan.version)),
            "owner": json(scope.entity(plan.owner, in: unit)),
            "deputy": json(scope.entity(plan.deputy, in: unit)),
            "approved": [
                "by": json(scope.entity(plan.approved?.by, in: unit)), "on": json(.of(plan.approved?.on)),
            ],
            "review": [
                "every": json(.of(plan.review?.every)), "last": json(.of(plan.review?.last)),
                "next": json(scope.nextDay(scope.index.number(.unit, unit: nil, position: unit))),
            ],
            "routes": .object(zip(languages, routes[unit] ?? []).map { ($0, .optional($1)) }),
            "data": .string(dataPath(unit)),
        ]
    }

    private func dataPath(_ unit: Int) -> String { "units/\(scope.plans.units[unit].id).json" }
}
