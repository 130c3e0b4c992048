import Testing

@Suite struct AlternateIsElsewhereTests {
    @Test func reportsASharedZone() throws {
        try expect(
            "alternate-shares-hazard",
            in: """
                activities: []
                # shared/sites.yaml
                - {id: main, name: Main, hazard-zones: [river, seismic], alternates: [«site:other»]}
                - {id: other, name: Other, hazard-zones: [hill, river]}
                """,
            says: "Alternate site:other shares hazard zone 'river' with site:main")
    }

    @Test func reportsASharedGroup() throws {
        try expect(
            "alternate-shares-hazard",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: main, name: Main, group: cloud-a, alternates: [«system:other»]}
                - {id: other, name: Other, group: cloud-a}
                """,
            says: "Alternate system:other shares group 'cloud-a' with system:main")
    }

    @Test func acceptsADistantOne() throws {
        try expect(
            "alternate-shares-hazard",
            in: """
                activities: []
                # shared/sites.yaml
                - {id: main, name: Main, hazard-zones: [river], group: a, alternates: [site:other]}
                - {id: other, name: Other, hazard-zones: [hill], group: b}
                """)
    }
}
