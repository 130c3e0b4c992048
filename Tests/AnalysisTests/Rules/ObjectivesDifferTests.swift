import Testing

@Suite struct ObjectivesDifferTests {
    @Test func reportsFiveAlike() throws {
        try expect(
            "objective-copied",
            in: """
                activities:
                  - {id: a0, name: A, owner: role:lead, mtpd: 8h, rto: «4h»}
                  - {id: a1, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a2, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a3, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a4, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                """,
            says: "All 5 activities have the same RTO (4h)")
    }

    @Test func isSilentOnFour() throws {
        try expect(
            "objective-copied",
            in: """
                activities:
                  - {id: a0, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a1, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a2, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a3, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                """)
    }

    @Test func isSilentWhereOneDiffers() throws {
        try expect(
            "objective-copied",
            in: """
                activities:
                  - {id: a0, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a1, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a2, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a3, name: A, owner: role:lead, mtpd: 8h, rto: 4h}
                  - {id: a4, name: A, owner: role:lead, mtpd: 8h, rto: 2h}
                """)
    }
}
