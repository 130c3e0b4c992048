import ContinuityModel
import Diagnostics
import Testing

@Suite struct DependenciesAcyclicTests {
    @Test func reportsACycleOnceWithAllMembers() throws {
        let plans = handbook(
            unit { $0.activities = [activity("pay", line: 5, needs: [need("system:login", line: 6)])] },
            systems: [
                asset("login", line: 20, needs: [need("system:directory", line: 21)]),
                asset("directory", line: 30, needs: [need("system:login", line: 31)]),
            ])
        let found = findings("dependency-cycle", in: plans)
        #expect(found.count == 1)
        let finding = try #require(found.first)
        #expect(finding.location == spot(31, .on))
        #expect(
            finding.lines == [
                "error: system:directory, system:login depend on each other, so none can be recovered first",
                "note: system:directory is part of the cycle",
                "note: system:login is part of the cycle",
                "help: make the dependency that a recovery can start without soft, or a workaround with up-to",
            ])
    }

    @Test func reportsADependencyOnItself() {
        let plans = handbook(systems: [asset("login", line: 20, needs: [need("system:login", line: 21)])])
        #expect(findings("dependency-cycle", in: plans).map(\.message) == ["system:login depends on itself"])
    }

    @Test(arguments: [DependencyKind.soft, .data, .workaround])
    func acceptsACycleThatDoesNotGate(kind: DependencyKind) {
        let plans = handbook(systems: [
            asset("login", line: 20, needs: [need("system:directory", line: 21)]),
            asset("directory", line: 30, needs: [need("system:login", line: 31, kind)]),
        ])
        #expect(findings("dependency-cycle", in: plans).isEmpty)
    }
}
