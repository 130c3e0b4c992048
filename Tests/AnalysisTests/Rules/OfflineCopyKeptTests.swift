import Testing

@Suite struct OfflineCopyKeptTests {
    @Test func reportsAnOnlineBackup() throws {
        try expect(
            "backup-without-offline-copy",
            in: """
                risks: [{id: ransom, title: Ransomware, category: cyber, hazard: C-RAN, likelihood: 3, impact: 5}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger, backup: {every: «1h»}}
                """,
            says: "Backup of system:ledger has no offline copy")
    }

    @Test func pointsAtTheWordFalse() throws {
        try expect(
            "backup-without-offline-copy",
            in: """
                risks: [{id: ransom, title: Ransomware, category: cyber, hazard: C-RAN, likelihood: 3, impact: 5}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger, backup: {every: 1h, offline: «false»}}
                """)
    }

    @Test func isSilentWithoutRansomware() throws {
        try expect(
            "backup-without-offline-copy",
            in: """
                activities: []
                # shared/systems.yaml
                - {id: ledger, name: Ledger, backup: {every: 1h}}
                """)
    }

    @Test func acceptsAnAlternateWithOne() throws {
        try expect(
            "backup-without-offline-copy",
            in: """
                risks: [{id: ransom, title: Ransomware, category: cyber, hazard: C-RAN, likelihood: 3, impact: 5}]
                # shared/systems.yaml
                - {id: ledger, name: Ledger, backup: {every: 0}, alternates: [system:vault]}
                - {id: vault, name: Vault, backup: {every: 1h, offline: true}}
                """)
    }
}
