import ContinuityModel
import Diagnostics

/// Leaves out the findings that the handbook suppresses, and reports suppressions that left out nothing.
struct SuppressionFilter {
    /// Where a suppression holds.
    enum Scope {
        case file(FileID)
        /// The files below `units/<unit>/`, and without known paths the file of the plan.
        case unit(prefix: String, FileID)
        /// What an entity says about itself.
        case entity(SourceLocation)
    }

    private let paths: [String]
    private let suppressions: [(suppression: Suppression, code: String, scope: Scope)]
    private let analysis: ContinuityAnalysis

    init(_ analysis: ContinuityAnalysis, paths: [String]) {
        self.analysis = analysis
        self.paths = paths
        suppressions = analysis.plans.settings.suppressions.compactMap { suppression in
            guard let code = suppression.code?.value, RuleSettings.isFree(code),
                let until = suppression.until, until.value >= analysis.today, let place = suppression.place,
                let scope = Self.scope(place.value, analysis, paths: paths)
            else { return nil }
            return (suppression, code, scope)
        }
    }

    /// The findings that are left, with those about suppressions that match none.
    func apply(to findings: [Finding], except: Set<String>) -> [Finding] {
        guard !suppressions.isEmpty else { return findings }
        var isUsed = [Bool](repeating: false, count: suppressions.count)
        let left = findings.filter { finding in
            let matching = suppressions.indices.filter { matches(finding, suppressions[$0]) }
            for index in matching { isUsed[index] = true }
            return matching.isEmpty
        }
        guard !except.contains(SuppressionUsed.info.code) else { return left }
        let unused = suppressions.indices.filter { !isUsed[$0] }
        return left + unused.map { SuppressionUsed.report(suppressions[$0].suppression, analysis) }
    }

    /// What the place of a suppression means: a reference, seen from outside all units, or else a known path.
    static func scope(_ place: String, _ analysis: ContinuityAnalysis, paths: [String]) -> Scope? {
        if let parts = Reference.parse(place) {
            let written = Reference(parts.kind, unit: parts.unit, id: parts.id, at: analysis.plans.settings.location)
            guard let number = analysis.index.number(written, in: nil),
                let location = analysis.extent(of: number)
            else { return nil }
            let isUnit = parts.kind == .unit
            return isUnit ? .unit(prefix: "units/\(parts.id)/", location.file) : .entity(location)
        }
        return paths.firstIndex(of: place).map { .file(FileID($0)) }
    }

    private func matches(
        _ finding: Finding, _ entry: (suppression: Suppression, code: String, scope: Scope)
    ) -> Bool {
        guard finding.code == entry.code, let location = finding.location else { return false }
        switch entry.scope {
        case .file(let file): return location.file == file
        case .unit(let prefix, let file):
            let index = Int(location.file.index)
            return paths.indices.contains(index) ? paths[index].hasPrefix(prefix) : location.file == file
        case .entity(let extent):
            guard location.file == extent.file else { return false }
            let isAfterStart = (location.line, location.column) >= (extent.line, extent.column)
            return isAfterStart && (location.line, location.column) <= (extent.endLine, extent.endColumn)
        }
    }
}

extension ContinuityAnalysis {
    /// The stretch of source that an entity takes up.
    func extent(of number: EntityNumber) -> SourceLocation? {
        let place = index.place(of: number)
        let position = place.position
        guard let unit = place.unit else {
            return switch place.kind {
            case .role: plans.shared.roles[position].location
            case .system, .supplier, .site: index.asset(number)?.location
            case .requirement: plans.shared.requirements[position].location
            case .term: plans.shared.glossary[position].location
            case .unit: plans.units[position].plan.location
            case .page: plans.pages[position].location
            case .activity, .risk, .scenario, .message, .resource, .exercise, .training: nil
            }
        }
        let plan = plans.units[unit].plan
        return switch place.kind {
        case .role: plan.roles[position].location
        case .activity: plan.activities[position].location
        case .risk: plan.risks[position].location
        case .scenario: plan.scenarios[position].location
        case .message: plan.messages[position].location
        case .resource: plan.resources[position].location
        case .exercise: plan.exercises[position].location
        case .training: plan.training[position].location
        case .unit, .system, .supplier, .site, .requirement, .term, .page: nil
        }
    }
}
