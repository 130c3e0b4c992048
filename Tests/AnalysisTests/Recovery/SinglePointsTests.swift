import Analysis
import ContinuityModel
import Testing

/// What a handbook hangs on.
@Suite struct SinglePointsTests {
    private func named(_ id: String, alternates: [String] = [], needs: [Dependency] = []) -> Asset {
        var asset = asset(id, line: 1, needs: needs)
        asset.alternates = alternates.map { ref($0, 1, .to) }
        return asset
    }

    private func ids(_ points: SinglePoints, _ analysis: ContinuityAnalysis) -> [String] {
        points.assets.map { "\(analysis.index.address(of: $0.number).id) \($0.stopped)" }
    }

    @Test func ranksAssetsWithoutAnAlternateFirst() {
        let analysis = analysis(
            handbook(
                unit {
                    let vault = need("system:vault", line: 1, .workaround, upTo: "1h")
                    $0.activities = [
                        activity("a", line: 1, mtpd: "8h", needs: [need("system:web", line: 1)]),
                        activity("b", line: 2, mtpd: "2h", needs: [need("system:web", line: 1)]),
                        activity("c", line: 3, mtpd: "1h", needs: [vault]),
                        activity("d", line: 4, mtpd: "1h", needs: [need("system:news", line: 1, .soft)]),
                        activity("e", line: 5, mtpd: "3h", needs: [need("system:paper", line: 1, .workaround)]),
                    ]
                },
                systems: [
                    named("web", alternates: ["system:paper"], needs: [need("system:dns", line: 1)]), named("dns"),
                    named("vault"), named("news"), named("paper"),
                ]))
        let points = analysis.singlePoints(limit: 10)
        #expect(ids(points, analysis) == ["dns 2", "vault 1", "web 2"])
        #expect(points.assets.map { $0.shortestMTPD?.notation } == ["2h", "1h", "2h"])
        #expect(ids(analysis.singlePoints(limit: 2), analysis) == ["dns 2", "vault 1"])
        #expect(analysis.singlePoints(limit: 10) { analysis.index.place(of: $0).kind != .activity }.assets.isEmpty)
    }

    /// The walk agrees with the closure that the page of each asset shows, cycles and diamonds included.
    @Test(arguments: 0..<100)
    func agreesWithTheLossOfEachAsset(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func needs(_ count: Int) -> [Dependency] {
            (0..<8).filter { _ in Int.random(in: 0..<8, using: &random) < count }.map { system in
                let kind = DependencyKind.allCases.randomElement(using: &random)
                return need("system:s\(system)", line: 1, kind, upTo: kind == .workaround && system > 3 ? "1h" : nil)
            }
        }
        let activities = (0..<6).map { activity("a\($0)", line: 1, mtpd: "\($0 + 1)h", needs: needs(2)) }
        let systems = (0..<8).map { named("s\($0)", needs: needs(1)) }
        let analysis = analysis(handbook(unit { $0.activities = activities }, systems: systems))
        let points = analysis.singlePoints(limit: 100).assets
        for number in analysis.losable where analysis.index.place(of: number).kind == .system {
            let stopped = analysis.lossImpact(of: number)?.activities.filter {
                if case .stops = $0.effect { return true }
                return false
            }
            let point = points.first { $0.number == number }
            #expect(point?.stopped ?? 0 == stopped?.count)
            #expect(point?.shortestMTPD == stopped?.compactMap(\.mtpd).min())
        }
        for limit in 1..<8 { #expect(analysis.singlePoints(limit: limit).assets == Array(points.prefix(limit))) }
    }

    /// Every level of a ladder doubles the number of paths, which is why work is bounded and not only estimated.
    @Test func boundsTheWorkOnALadder() {
        var systems: [Asset] = []
        for level in 0..<2000 {
            let below =
                level == 0 ? [] : [need("system:l\(level - 1)", line: 1), need("system:r\(level - 1)", line: 1)]
            systems += [named("l\(level)", needs: below), named("r\(level)", needs: below)]
        }
        let activities = (0..<50).map { activity("a\($0)", line: 1, needs: [need("system:l1999", line: 1)]) }
        let analysis = analysis(handbook(unit { $0.activities = activities }, systems: systems))
        let points = analysis.singlePoints(limit: 10).assets
        #expect(points.map(\.stopped) == [Int](repeating: 50, count: 10))
    }

    @Test func ranksPeopleByWhatIsAtStake() {
        var lead = scenario("s", line: 9)
        lead.lead = ref("role:clerk", 9, .owner)
        var payments = activity("payments", line: 8)
        payments.owner = ref("role:clerk", 8, .owner)
        let (lin, mei) = (words("Lin", 1), Deputy.person(words("Mei", 1)))
        let analysis = analysis(
            handbook(
                unit {
                    $0.roles = [
                        role("clerk", line: 1, holder: "Lin", deputies: [.person(lin)]),
                        role("driver", line: 2, holder: "Ada", deputies: [.role(ref("role:clerk", 2, .deputy))]),
                        role("cook", line: 3, holder: "Lin", deputies: [mei]),
                        role("guard", line: 4, holder: "Bo"), role("porter", line: 5),
                    ]
                    $0.activities = [payments]
                    $0.scenarios = [lead]
                }))
        let people = analysis.singlePoints(limit: 10).people
        #expect(people.map { $0.name.text(in: "en", fallback: "en") } == ["Lin", "Bo"])
        #expect(people.map(\.atStake) == [2, 0])
        #expect(people.map(\.roles.count) == [2, 1])
        #expect(people.first?.rolesWithoutDeputy.map { analysis.index.address(of: $0).id } == ["clerk"])
    }
}
