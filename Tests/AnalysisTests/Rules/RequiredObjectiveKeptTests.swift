import Diagnostics
import Testing

@Suite struct RequiredObjectiveKeptTests {
    @Test func reportsEveryUserThroughTheChain() throws {
        let sources = try MarkedSources(
            """
            activities:
              - {id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, takes: 1h, depends-on: [{on: system:records}]}
              - id: ward
                name: Ward
                owner: role:lead
                mtpd: 9h
                rto: 6h
                depends-on: [{on: activity:care, kind: workaround, up-to: 5h}]
              - {id: late, name: Late, owner: role:lead, mtpd: 9d, rto: 7d, depends-on: [{on: activity:care}]}
            # shared/systems.yaml
            - {id: records, name: Records, rto: «12h», recovery-time: {measured: 2h}}
            """)
        let found = sources.findings("required-objective-exceeded")
        #expect(found.map(sources.place) == sources.marks + sources.marks)
        #expect(
            found.map(\.lines) == [
                [
                    "warning: RTO of system:records (12h) is longer than finance/activity:care can wait for it (3h)",
                    "note: finance/activity:care waits for it and then takes 1h",
                    "note: the RTO of finance/activity:care is 4h", "note: slack is -9h",
                    "help: agree on an RTO of at most 3h for system:records, or give finance/activity:care a longer "
                        + "workaround",
                ],
                [
                    "warning: RTO of system:records (12h) is longer than finance/activity:ward can wait for it (4h)",
                    "note: finance/activity:care waits for it and then takes 1h",
                    "note: finance/activity:ward has a workaround, which ends after 5h", "note: slack is -8h",
                    "help: agree on an RTO of at most 4h for system:records, or give finance/activity:ward a longer "
                        + "workaround",
                ],
            ])
    }

    @Test func acceptsWhatTheUsersLeave() throws {
        try expect(
            "required-objective-exceeded",
            in: """
                activities: [{id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, takes: 1h, depends-on: [{on: system:records}]}]
                # shared/systems.yaml
                - {id: records, name: Records, rto: 3h, recovery-time: {measured: 2h}}
                """)
    }

    @Test func leavesUnmeasuredOnesToTheRecoveryPath() throws {
        try expect(
            "required-objective-exceeded",
            in: """
                activities: [{id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, takes: 1h, depends-on: [{on: system:records}]}]
                # shared/systems.yaml
                - {id: records, name: Records, rto: 12h}
                """)
    }
}
