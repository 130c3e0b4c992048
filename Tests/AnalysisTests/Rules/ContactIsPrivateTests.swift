import Testing

@Suite struct ContactIsPrivateTests {
    @Test func reportsAPublicPhone() throws {
        try expect(
            "personal-contact-too-public",
            in: """
                roles:
                  - id: lead
                    title: Lead
                    holder: Li Wei
                    deputies: [A]
                    contacts: [{kind: phone, value: "1", audience: «public»}]
                """,
            says: "phone of role 'lead' is shown to the public")
    }

    @Test func acceptsAPublicHotline() throws {
        try expect(
            "personal-contact-too-public",
            in: """
                roles:
                  - id: lead
                    title: Lead
                    holder: Li Wei
                    deputies: [A]
                    contacts: [{kind: hotline, value: "1", audience: public}]
                """)
    }

    @Test func acceptsTheResponseTeam() throws {
        try expect(
            "personal-contact-too-public",
            in: """
                roles:
                  - id: lead
                    title: Lead
                    holder: Li Wei
                    deputies: [A]
                    contacts: [{kind: phone, value: "1", audience: response-team}]
                """)
    }
}
