internal import ContinuityModel
internal import PlanSource

/// What references of a draft can point to; those to pieces that were not chosen are dropped.
struct ReferenceScope {
    private let unit: String
    private let roles: RoleMap
    private var known: [EntityKind: Set<String>] = [:]

    init(unit: String, roles: RoleMap) {
        self.unit = unit
        self.roles = roles
    }

    /// Makes pieces known.
    mutating func add(_ kind: EntityKind, _ ids: [String]) {
        known[kind, default: []].formUnion(ids)
    }

    /// The reference as the draft has it; nil where it points to nothing.
    ///
    /// - Parameter isShared: whether it stands in a list of all units, which must name the unit.
    func resolve(_ text: String, isShared: Bool) -> String? {
        guard let (kind, _, id) = Reference.parse(text) else { return text }
        let target = kind == .role ? roles.role(for: id) : id
        guard kind == .role || known[kind]?.contains(target) == true else { return nil }
        let prefix = isShared && kind.mayBelongToUnit ? unit + "/" : ""
        return prefix + kind.rawValue + ":" + target
    }

    /// Whether the node is a reference to something that the draft lacks.
    func isDangling(_ node: YAMLNode) -> Bool {
        guard case .scalar(let text, isPlain: true) = node.content else { return false }
        return resolve(text, isShared: false) == nil
    }

    /// The identifiers of a kind that are referred to anywhere below the fields.
    static func identifiers(_ kind: EntityKind, in fields: [YAMLEntry]) -> [String] {
        fields.flatMap { references(in: $0.value) }.filter { $0.kind == kind }.map(\.id)
    }

    private static func references(in node: YAMLNode) -> [(kind: EntityKind, id: String)] {
        switch node.content {
        case .scalar(let text, isPlain: true): Reference.parse(text).map { [($0.kind, $0.id)] } ?? []
        case .scalar: []
        case .sequence(let items): items.flatMap(references)
        case .mapping(let entries): entries.flatMap { references(in: $0.value) }
        }
    }
}
