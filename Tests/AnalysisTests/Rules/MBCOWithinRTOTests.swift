import Testing

@Suite struct MBCOWithinRTOTests {
    @Test func reportsALaterLevel() throws {
        try expect(
            "mbco-later-than-rto",
            in: """
                activities: [{id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, mbco: {level: 70%, by: «6h»}}]
                """,
            says: "Lowest level of 'care' is reached after 6h, later than its RTO (4h)")
    }

    @Test func acceptsTheRTOItself() throws {
        try expect(
            "mbco-later-than-rto",
            in: """
                activities: [{id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, mbco: {level: 70%, by: 4h}}]
                """)
    }

    @Test func takesTheRTOWhereNoTimeIsGiven() throws {
        try expect(
            "mbco-later-than-rto",
            in: """
                activities: [{id: care, name: Care, owner: role:lead, mtpd: 8h, rto: 4h, mbco: {level: 70%}}]
                """)
    }
}
