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
            dependencies: dependencies(of: number), dependants: dependants(of: number), losses: losses(of: number),
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

    /// The time from the loss to the breach of an objective, which counts from the moment the activity stops.
    private func breach(of objective: TimeSpan?, _ effect: LossEffect) -> String? {
        guard let objective, case .stops(let after) = effect else { return nil }
        return words.duration(after + objective)
    }

    /// The published activities that suffer when something is lost.
    private func losses(of number: EntityNumber) -> [LossContext] {
        let activities = handbook.analysis.lossImpact(of: number)?.activities ?? []
        return activities.lazy.filter { isPublished($0.number) }.prefix(Handbook.longestTable).compactMap { affected in
            guard let unit = index.place(of: affected.number).unit,
                let activity = index.activity(index.address(of: affected.number))
            else { return nil }
            return LossContext(
                activity: link(affected.number), unit: link(unit: unit), rto: breach(of: affected.rto, affected.effect),
                mtpd: breach(of: affected.mtpd, affected.effect), owner: link(activity.owner, in: unit),
                via: links(affected.path.dropFirst().dropLast()),
                scenarios: links(mentions(of: affected.number, .affects, from: .scenario)))
        }
    }
}
