internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `asset`.
    func assetPage(_ number: EntityNumber) -> AssetPageContext? {
        guard let asset = index.asset(index.address(of: number)), let objective = objective(number) else { return nil }
        let kind = index.place(of: number).kind
        let zones = asset.hazardZones.map(\.value) + (asset.group.map { [$0.value] } ?? [])
        return AssetPageContext(
            page: frame(title: title(number), trail: [sectionLink(section(of: kind))]), kind: words.label(kind),
            description: words.text(asset.description), owner: responder(asset.owner, in: nil), objective: objective,
            measured: words.duration(asset.recoveryTime?.measured), measuredOn: words.date(asset.recoveryTime?.on),
            backup: asset.backup.map(backup), sla: words.text(asset.sla), contacts: asset.contacts.map(contact),
            alternates: links(asset.alternates, in: nil), zones: zones.map { TextContext($0) },
            dependencies: dependencies(of: number), dependants: dependants(of: number), loss: lossReport(number),
            scenarios: links(mentions(of: number, .affects, from: .scenario)))
    }

    private func section(of kind: EntityKind) -> HandbookSection {
        switch kind {
        case .supplier: .suppliers
        case .site: .sites
        default: .systems
        }
    }

    private func backup(_ backup: Backup) -> BackupContext {
        BackupContext(
            every: words.duration(backup.every), takes: words.duration(backup.takes), lag: words.duration(backup.lag),
            location: words.text(backup.location), isOffline: backup.offline?.value ?? false,
            lastRestore: words.date(backup.lastRestore))
    }
}
