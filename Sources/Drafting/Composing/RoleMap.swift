internal import ContinuityModel
internal import PlanSource

/// The roles of a draft, and who takes over what a small firm has no role for.
struct RoleMap {
    /// The roles, the lead first.
    let roles: [CataloguePiece]
    private let roleByFunction: [RoleFunction: String]
    private let functionByRole: [String: RoleFunction]
    private let kept: Set<String>

    init(_ table: PieceTable, size: CatalogueLayer) {
        let heirs = Self.heirs(size.merges)
        var roles: [CataloguePiece] = []
        var first: [RoleFunction: String] = [:]
        for function in RoleFunction.allCases where heirs[function] == nil {
            let rows = table.rows.filter { $0.piece.terms.function?.value == function }
            let own = rows.filter(\.isOwn)
            let some = (own.isEmpty ? rows : own).prefix(size.rolesPerFunction?.value ?? .max)
            first[function] = some.first?.piece.id
            roles += some.map(\.piece)
        }
        for (function, heir) in heirs { first[function] = first[heir] }
        self.roles = roles
        roleByFunction = first
        functionByRole = Dictionary(
            table.rows.compactMap { row in row.piece.terms.function.map { (row.piece.id, $0.value) } },
            uniquingKeysWith: { earlier, _ in earlier })
        kept = Set(roles.map(\.id))
    }

    /// Who takes over each function that disappears, in the end.
    private static func heirs(_ merges: [FunctionMerge]) -> [RoleFunction: RoleFunction] {
        var heirs: [RoleFunction: RoleFunction] = [:]
        for merge in merges {
            for function in merge.functions { heirs[function.value] = merge.target?.value }
        }
        for (function, heir) in heirs {
            var end = heir
            for _ in heirs { end = heirs[end] ?? end }
            heirs[function] = end
        }
        return heirs
    }

    /// The role that a function or the identifier of a role stands for; the lead where it stands for none.
    func role(for name: String) -> String {
        if kept.contains(name) { return name }
        let function = RoleFunction(rawValue: name) ?? functionByRole[name] ?? .lead
        return roleByFunction[function] ?? roleByFunction[.lead] ?? name
    }

    /// The role of a function.
    func role(for function: RoleFunction) -> String { role(for: function.rawValue) }

    /// Somebody other than `role`, to stand in for it.
    func standIn(for role: String) -> String? {
        let candidates: [RoleFunction] = [.lead, .operations, .liaison]
        return candidates.map(self.role(for:)).first { $0 != role } ?? roles.map(\.id).first { $0 != role }
    }
}
