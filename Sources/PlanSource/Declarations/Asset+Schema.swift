package import ContinuityModel

extension EntityKind {
    /// What activities and assets can depend on, and what risks and scenarios can hit.
    static let dependables: [EntityKind] = [.activity, .system, .supplier, .site, .role]
}

extension Asset: SchemaEntity {
    package static let schema = EntitySchema<Asset>(
        "asset", "A system, supplier or site that activities depend on",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("name", \.name, required: true, "The name"),
            .value("description", \.description, "What it is for"),
            .reference("owner", \.owner, to: [.role], "The role that answers for it"),
            .value("rto", \.rto, "The time within which it is to be back"),
            .value("rpo", \.rpo, "The greatest age that its data may have after recovery"),
            .value("recovery-time", \.recoveryTime, "How long its own recovery takes"),
            .value("backup", \.backup, "How its data is saved"),
            .value("sla", \.sla, "What the supplier has promised"),
            .list("contacts", \.contacts, "How the people behind it are reached"),
            .references("alternates", \.alternates, to: [.system, .supplier, .site], "What takes its place"),
            .strings("hazard-zones", \.hazardZones, .identifier, "Natural hazard zones that it stands in"),
            .string("group", \.group, .identifier, "A common cause of failure, such as a cloud region"),
            .value("audience", \.audience, "Who may read about it; staff where absent"),
            .list("depends-on", \.dependencies, "What it needs itself"),
            .value("basis", \.basis, "Where it comes from: draft until a human has confirmed it"),
        ])
}

extension RecoveryMeasurement: SchemaEntity {
    package static let schema = EntitySchema<RecoveryMeasurement>(
        "recovery-time", "How long a recovery took",
        [
            .value("measured", \.measured, required: true, "The time that it took; an estimate where 'on' is absent"),
            .value("on", \.on, "The day of the measurement"),
        ])
}

extension Backup: SchemaEntity {
    package static let schema = EntitySchema<Backup>(
        "backup", "How data is saved; the worst loss is every + takes + lag",
        [
            .value("every", \.every, required: true, "The time between the starts of two backups; 0 for replication"),
            .value("takes", \.takes, "The time that one backup takes"),
            .value("lag", \.lag, "The delay until a copy is complete elsewhere"),
            .value("location", \.location, "Where the copies are"),
            .value("offline", \.offline, "Whether one copy cannot be reached over the network"),
            .value("last-restore", \.lastRestore, "When a restore was last tried"),
        ])
}
