import Testing

@Suite struct DraftConfirmedTests {
    @Test func countsWhatWaits() throws {
        try expect(
            "draft-unconfirmed",
            in: """
                roles: [{id: lead, title: Lead, holder: Zhao Min, basis: «draft»}, {id: head, title: Head, basis: confirmed}]
                """,
            says: "1 of 2 entries of the plan of 'finance' are unconfirmed suggestions")
    }

    @Test func acceptsWhatWasConfirmed() throws {
        try expect(
            "draft-unconfirmed",
            in: """
                roles: [{id: lead, title: Lead, holder: Zhao Min, basis: confirmed}]
                """)
    }
}
