import Analysis
import ContinuityModel
import Testing

@Suite struct RecoveryGroupTests {
    private static func cluster(_ order: String) -> String {
        """
        activities: [{id: pay, name: Pay, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:one}]}]
        # handbook.yaml
        recovery-groups: [{id: cluster, members: [system:one, system:two], in: \(order)}]
        # shared/systems.yaml
        - {id: one, name: One, recovery-time: {measured: 30m}, depends-on: [{on: system:two}]}
        - {id: two, name: Two, recovery-time: {measured: 20m}, depends-on: [{on: system:one}, {on: system:power}]}
        - {id: power, name: Power, recovery-time: {measured: 10m}}
        """
    }

    @Test(arguments: [("sequence", "1h"), ("parallel", "40m")])
    func addsUpOrTakesTheLongest(order: String, earliest: String) throws {
        let sources = try MarkedSources(Self.cluster(order))
        let analysis = analysis(sources.plans)
        for id in ["one", "two"] {
            let number = try #require(analysis.index.number(of: EntityAddress(.system, id: id)))
            #expect(analysis.recovery.figures(of: number)?.earliest == span(earliest))
            let path = analysis.recovery.bindingPath(of: number)
            #expect(path.map { analysis.index.address(of: $0.number).id } == ["power", id])
            #expect(path.reduce(.zero) { $0 + $1.own } == span(earliest))
        }
        #expect(analysis.recovery.cycles.isEmpty)
        #expect(sources.findings("dependency-cycle").isEmpty)
    }

    @Test func putsAGroupInOrderAsAWhole() throws {
        let analysis = analysis(try MarkedSources(Self.cluster("sequence")).plans)
        #expect(analysis.recovery.order.map { analysis.index.address(of: $0).id } == ["power", "one", "two", "pay"])
    }

    @Test func stillReportsACycleBeyondTheGroup() throws {
        let text = Self.cluster("sequence") + "\n- {id: x, name: X, depends-on: [{on: system:one}]}\n"
        let cyclic = text.replacing("{on: system:power}", with: "{on: system:x}")
        let analysis = analysis(try MarkedSources(cyclic).plans)
        let members = analysis.recovery.cycles.map { $0.map { analysis.index.address(of: $0).id } }
        #expect(members == [["one", "two", "x"]])
    }
}
