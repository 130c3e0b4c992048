internal import Analysis
internal import ContinuityModel
internal import Diagnostics

/// Who answers for one folder of the repository.
struct OwnedFolder {
    /// The unit; nil for what no plan owns.
    let unit: String?
    /// The roles that the accounts stand for, as references.
    let roles: [String]
    /// Accounts in the order of the roles, each once.
    let accounts: [String]
}

/// Plans and the map of accounts → owned folders.
struct OwnerAssembler {
    let analysis: ContinuityAnalysis
    let map: OwnerMap
    /// The file of the map, as the user named it.
    let path: String

    /// The folders in the order that a file of owners needs, in which the last line that fits holds.
    func assemble() -> StageResult<[OwnedFolder]> {
        var folders: [OwnedFolder] = []
        var findings: [Finding] = []
        if let line = map.lines[OwnerMap.shared] {
            folders.append(OwnedFolder(unit: nil, roles: [], accounts: line.accounts))
        }
        for (position, unit) in analysis.plans.units.enumerated() {
            let folder = folder(of: unit, at: position, &findings)
            if !folder.accounts.isEmpty { folders.append(folder) }
        }
        return StageResult(value: folders, findings: Finding.sorted(findings + strangers()))
    }

    private func folder(of unit: BusinessUnit, at position: Int, _ findings: inout [Finding]) -> OwnedFolder {
        var roles: [String] = []
        var accounts: [String] = []
        for reference in [unit.plan.owner, unit.plan.deputy].compactMap({ $0 }) {
            guard let address = analysis.index.resolve(reference, in: position) else { continue }
            let home = analysis.index.unit(declaring: address)?.id
            let found = map.accounts(unit: home, role: reference.id)
            let notation = (home.map { $0 + "/" } ?? "") + "role:" + reference.id
            if found.isEmpty { findings.append(missing(notation, of: unit, at: reference.location)) }
            if !found.isEmpty { roles.append(notation) }
            for account in found where !accounts.contains(account) { accounts.append(account) }
        }
        return OwnedFolder(unit: unit.id, roles: roles, accounts: accounts)
    }

    private func missing(_ notation: String, of unit: BusinessUnit, at place: SourceLocation) -> Finding {
        Finding(
            .warning, "owners-no-account", "'\(notation)' answers for the plan of '\(unit.id)' and has no account",
            at: place, help: "add a line '\(notation) @account' to \(path)")
    }

    /// Lines for roles that the handbook does not have, so that a typing error leaves no plan without its reviewer.
    private func strangers() -> [Finding] {
        let plans = analysis.plans
        let shared = plans.shared.roles.compactMap { $0.id?.value }
        let own = plans.units.flatMap { unit in
            unit.plan.roles.compactMap { role in role.id.map { (unit: unit.id, role: $0.value) } }
        }
        let general = Set((shared + own.map(\.role)).map { "role:" + $0 })
        let known = general.union(own.map { "\($0.unit)/role:\($0.role)" })
        return map.lines.filter { $0.key != OwnerMap.shared && !known.contains($0.key) }.map { name, line in
            let near = NearMiss.of(name, among: known.sorted()).map { "did you mean '\($0)'?" }
            return Finding(
                .warning, "owners-unknown-role", "'\(name)' does not exist in the handbook", at: line.location,
                help: near ?? "remove the line, or name a role of a plan or of shared/roles.yaml")
        }
    }
}
