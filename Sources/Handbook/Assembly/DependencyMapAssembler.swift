internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The dependency map of a unit; nil where there is nothing to draw or too much.
    func dependencyMap(ofUnit unit: Int) -> DependencyMapContext? {
        let own = numbers(.activity, plans.units[unit].plan.activities.indices, unit).sorted()
        guard let numbers = mapped(from: own), numbers.count > 1 else { return nil }
        let positions = Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($1, $0) })
        let declared = numbers.enumerated().flatMap { position, number in
            uniqueKinds(of: number).compactMap { need in
                positions[need.other].map { (edge: LayeredLayout.Edge(from: position, to: $0), kind: need.kind) }
            }
        }
        let layout = LayeredLayout(count: numbers.count, edges: declared.map(\.edge))
        let ownSet = Set(own)
        return DependencyMapContext(
            width: layout.width, height: layout.height,
            nodes: numbers.enumerated().map { node($1, at: layout.places[$0], isOwn: ownSet.contains($1)) },
            edges: declared.enumerated().map { position, declared in
                MapEdgeContext(
                    path: MapEdgePath.data(
                        from: layout.places[declared.edge.from], through: layout.bends[position],
                        to: layout.places[declared.edge.to], kind: declared.kind),
                    kindID: declared.kind.rawValue)
            })
    }

    /// The activities and everything that they need, own ones first, each in the order of addresses; nil where they are
    /// too many. What is needed softly is shown, but not what it needs in turn.
    private func mapped(from own: [EntityNumber]) -> [EntityNumber]? {
        var seen = Set(own)
        var found: [EntityNumber] = []
        var open = own
        while let number = open.popLast() {
            for need in handbook.analysis.recovery.dependencies(of: number) where seen.insert(need.other).inserted {
                found.append(need.other)
                if need.kind != .soft { open.append(need.other) }
            }
            guard seen.count <= Handbook.longestPicture else { return nil }
        }
        return own + found.sorted()
    }

    /// The dependencies of an entity, each pair of entity and kind once.
    private func uniqueKinds(of number: EntityNumber) -> [DeclaredDependency] {
        var seen: Set<[String]> = []
        return handbook.analysis.recovery.dependencies(of: number).filter {
            seen.insert([String($0.other.value), $0.kind.rawValue]).inserted
        }
    }

    private func node(_ number: EntityNumber, at place: LayeredLayout.Place, isOwn: Bool) -> MapNodeContext {
        let figures = handbook.analysis.recovery.figures(of: number)
        let kind = words.label(index.place(of: number).kind)
        let inner = LayeredLayout.nodeWidth - 20
        let name = LabelFitter.lines(title(number), width: inner, count: 2)
        let detail = figures?.rto.map { kind + " · RTO " + words.duration($0) } ?? kind
        return MapNodeContext(
            subject: link(number),
            lines: name.enumerated().map { line, text in
                MapLineContext(x: place.x + 10, y: place.y + (name.count > 1 ? 18 : 24) + line * 16, text: text)
            },
            detail: MapLineContext(
                x: place.x + 10, y: place.y + (name.count > 1 ? 51 : 44), text: LabelFitter.line(detail, width: inner)),
            x: place.x, y: place.y, width: LayeredLayout.nodeWidth, height: LayeredLayout.nodeHeight, isOwn: isOwn,
            isLate: (figures?.slack?.seconds ?? 0) < 0, needs: dependencies(of: number))
    }
}

/// Draws the line of a dependency as path data.
enum MapEdgePath {
    static func data(
        from: LayeredLayout.Place, through bends: [LayeredLayout.Place], to: LayeredLayout.Place, kind: DependencyKind
    ) -> String {
        let port = LayeredLayout.nodeHeight / 2 + offset(kind)
        var (x, y) = (from.x + LayeredLayout.nodeWidth, from.y + port)
        var path = "M\(x) \(y)"
        for stop in bends + [LayeredLayout.Place(x: to.x, y: to.y + port)] {
            let bow = max(24, abs(stop.x - x) / 2)
            path += "C\(x + bow) \(y) \(stop.x - bow) \(stop.y) \(stop.x) \(stop.y)"
            (x, y) = (stop.x, stop.y)
            guard stop.x != to.x else { break }
            x += LayeredLayout.nodeWidth
            path += "H\(x)"
        }
        return path
    }

    /// Lines of different kinds between the same boxes run beside each other.
    private static func offset(_ kind: DependencyKind) -> Int {
        switch kind {
        case .hard: 0
        case .data: 10
        case .workaround: -10
        case .soft: 20
        }
    }
}
