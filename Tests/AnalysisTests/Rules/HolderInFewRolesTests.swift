import Testing

@Suite struct HolderInFewRolesTests {
    @Test func reportsFourRoles() throws {
        try expect(
            "holder-in-many-roles",
            in: """
                roles:
                  - {id: lead, title: Lead, holder: Chen Jing, deputies: [A]}
                  - {id: r0, title: R, holder: «Li Wei», deputies: [B]}
                  - {id: r1, title: R, holder: Li Wei, deputies: [B]}
                  - {id: r2, title: R, holder: Li Wei, deputies: [B]}
                  - {id: r3, title: R, holder: Li Wei, deputies: [B]}
                activities:
                  - {id: a0, name: A, owner: role:r0, mtpd: 8h, rto: 4h}
                  - {id: a1, name: A, owner: role:r1, mtpd: 8h, rto: 4h}
                  - {id: a2, name: A, owner: role:r2, mtpd: 8h, rto: 4h}
                  - {id: a3, name: A, owner: role:r3, mtpd: 8h, rto: 4h}
                """,
            says: "'Li Wei' holds 4 roles, more than one person can fill (3)")
    }

    @Test func acceptsThree() throws {
        try expect(
            "holder-in-many-roles",
            in: """
                roles:
                  - {id: lead, title: Lead, holder: Chen Jing, deputies: [A]}
                  - {id: r0, title: R, holder: Li Wei, deputies: [B]}
                  - {id: r1, title: R, holder: Li Wei, deputies: [B]}
                  - {id: r2, title: R, holder: Li Wei, deputies: [B]}
                activities:
                  - {id: a0, name: A, owner: role:r0, mtpd: 8h, rto: 4h}
                  - {id: a1, name: A, owner: role:r1, mtpd: 8h, rto: 4h}
                  - {id: a2, name: A, owner: role:r2, mtpd: 8h, rto: 4h}
                """)
    }
}
