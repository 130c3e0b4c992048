internal import ContinuityModel
internal import PlanSource

/// Turns the fields of pieces into those of a plan: references resolved, languages chosen, placeholders filled.
struct PieceRewriter {
    let scope: ReferenceScope
    let texts: DraftTexts

    /// The fields of an entry of the unit, or with `isShared` of a list that all units share.
    func fields(_ fields: [YAMLEntry], isShared: Bool = false) -> [YAMLEntry] {
        fields.compactMap { entry in
            node(entry.value, isShared).map {
                YAMLEntry(key: entry.key, keyLocation: entry.keyLocation, value: $0)
            }
        }
    }

    /// The node as the plan has it; nil where nothing is left of it.
    private func node(_ node: YAMLNode, _ isShared: Bool) -> YAMLNode? {
        switch node.content {
        case .scalar(let text, isPlain: true): scope.resolve(text, isShared: isShared).map(node.plain)
        case .scalar: node
        case .sequence(let items): sequence(items, at: node, isShared)
        case .mapping(let entries): mapping(entries, at: node, isShared)
        }
    }

    private func sequence(_ items: [YAMLNode], at node: YAMLNode, _ isShared: Bool) -> YAMLNode? {
        var seen: Set<String> = []
        let left = items.compactMap { self.node($0, isShared) }.filter { item in
            guard case .scalar(let text, isPlain: true) = item.content else { return true }
            return seen.insert(text).inserted
        }
        return left.isEmpty ? nil : YAMLNode(.sequence(left), at: node.location)
    }

    private func mapping(_ entries: [YAMLEntry], at node: YAMLNode, _ isShared: Bool) -> YAMLNode? {
        if entries.allSatisfy({ DraftRequest.languages.contains($0.key) }) { return texts.node(entries, at: node) }
        if let target = entries["on"], scope.isDangling(target) { return nil }
        return YAMLNode(.mapping(fields(entries, isShared: isShared)), at: node.location)
    }
}
