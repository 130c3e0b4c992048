import ContinuityModel

/// Where the own recovery time of a node comes from.
package enum OwnTimeSource: Hashable, Sendable {
    /// An activity's `takes`, zero where absent; a role's is always zero.
    case declared
    /// An asset's measured or estimated recovery time.
    case measured
    /// An asset's RTO, since nothing was measured.
    case objective
    /// Nothing is known; counted as zero, so that every sum over it is a lower bound.
    case unknown
}

/// What an activity, asset or role says about its own recovery.
struct NodeFacts: Sendable {
    let kind: EntityKind
    /// Its own time to resume once everything that it needs is back.
    let own: TimeSpan
    let ownSource: OwnTimeSource
    let rto: TimeSpan?
    let rpo: TimeSpan?
    /// The worst loss of the data that it holds itself; nil where it holds none or nothing is known.
    let ownLoss: TimeSpan?

    init(_ activity: Activity) {
        kind = .activity
        own = activity.takes?.value ?? .zero
        ownSource = .declared
        rto = activity.rto?.value
        rpo = activity.rpo?.value
        ownLoss = nil
    }

    init(_ asset: Asset, kind: EntityKind) {
        self.kind = kind
        rto = asset.rto?.value
        rpo = asset.rpo?.value
        if let measured = asset.recoveryTime?.measured?.value {
            own = measured
            ownSource = .measured
        } else {
            own = asset.rto?.value ?? .zero
            ownSource = asset.rto == nil ? .unknown : .objective
        }
        ownLoss = asset.worstLoss ?? asset.rpo?.value
    }

    /// A role: nobody waits for people to be restored.
    init() {
        kind = .role
        own = .zero
        ownSource = .declared
        rto = nil
        rpo = nil
        ownLoss = nil
    }
}

extension Asset {
    /// The worst loss of data that the backup allows: interval + duration + lag; nil without a backup interval.
    var worstLoss: TimeSpan? {
        guard let backup, let every = backup.every?.value else { return nil }
        return every + (backup.takes?.value ?? .zero) + (backup.lag?.value ?? .zero)
    }
}
