internal import ContinuityModel

/// What it means for continuity that a field moves one way or the other.
enum FieldSense {
    /// A longer time, or none at all, asks less.
    case longerIsWeaker
    /// A lower number, or none at all, asks less.
    case lowerIsWeaker
    case higherIsWeaker
    /// A deadline or an exception that moves away.
    case laterIsWeaker
    /// A day on which something was done: the later, the fresher.
    case laterIsStronger
    /// What is there helps; what is gone is missed.
    case presenceHelps
    /// What is there lets something pass.
    case presenceHurts
    case trueIsStronger
    case trueIsWeaker
    /// The words from the strongest to the weakest.
    case words([String])
    /// A step of the plan's matrix.
    case rating
    case treatment

    /// The sense of a field; nil where neither way is better.
    static func of(_ path: String, in kind: EntityKind, isSettings: Bool) -> FieldSense? {
        if isSettings { return settings[path] }
        return switch kind {
        case .unit: plan[path]
        case .system, .supplier, .site: asset[path]
        default: entities[kind]?[path]
        }
    }

    private static let plan: [String: FieldSense] = [
        "owner": .presenceHelps, "deputy": .presenceHelps, "status": .words(["approved", "draft", "retired"]),
        "approved": .presenceHelps, "approved.on": .laterIsStronger, "approved.covers": .presenceHelps,
        "review": .presenceHelps, "review.every": .longerIsWeaker, "review.last": .laterIsStronger,
        "review.triggers": .presenceHelps, "requirements": .presenceHelps,
    ]

    private static let asset: [String: FieldSense] = [
        "owner": .presenceHelps, "rto": .longerIsWeaker, "rpo": .longerIsWeaker, "recovery-time": .presenceHelps,
        "recovery-time.measured": .longerIsWeaker, "recovery-time.on": .laterIsStronger, "backup": .presenceHelps,
        "backup.every": .longerIsWeaker, "backup.takes": .longerIsWeaker, "backup.lag": .longerIsWeaker,
        "backup.offline": .trueIsStronger, "backup.last-restore": .laterIsStronger, "sla": .presenceHelps,
        "contacts": .presenceHelps, "contacts.verified": .laterIsStronger, "alternates": .presenceHelps,
    ]

    private static let settings: [String: FieldSense] = [
        "policy.review-every": .longerIsWeaker, "policy.exercise-every": .longerIsWeaker,
        "policy.verify-contacts-every": .longerIsWeaker, "policy.rto-within": .higherIsWeaker,
        "policy.activation-within": .longerIsWeaker, "suppress": .presenceHurts, "suppress.until": .laterIsWeaker,
        "rules.severity": .words(["error", "warning", "note", "off"]),
        "organisation.maturity": .words(["regulated", "standard", "building", "starting"]),
        "markdown.raw-html": .trueIsWeaker,
    ]

    private static let entities: [EntityKind: [String: FieldSense]] = [
        .role: [
            "holder": .presenceHelps, "deputies": .presenceHelps, "duties": .presenceHelps, "contacts": .presenceHelps,
            "contacts.verified": .laterIsStronger, "may-activate": .trueIsStronger,
        ],
        .activity: [
            "owner": .presenceHelps, "mtpd": .longerIsWeaker, "rto": .longerIsWeaker, "rpo": .longerIsWeaker,
            "mbco": .presenceHelps, "mbco.level": .lowerIsWeaker, "mbco.by": .longerIsWeaker, "takes": .longerIsWeaker,
            "impacts": .presenceHelps, "impacts.at": .longerIsWeaker, "workaround": .presenceHelps,
            "impacts.level": .words(["unacceptable", "major", "moderate", "minor", "negligible"]),
        ],
        .risk: [
            "likelihood": .rating, "impact": .rating, "residual.likelihood": .rating, "residual.impact": .rating,
            "treatment": .treatment, "mitigations": .presenceHelps, "mitigations.due": .laterIsWeaker,
            "owner": .presenceHelps, "accepted": .presenceHurts, "accepted.until": .laterIsWeaker,
        ],
        .scenario: [
            "risks": .presenceHelps, "affects": .presenceHelps, "activate-when": .presenceHelps,
            "stand-down-when": .presenceHelps, "lead": .presenceHelps, "deputy": .presenceHelps,
            "actions": .presenceHelps, "actions.within": .longerIsWeaker, "actions.takes": .longerIsWeaker,
            "actions.done-when": .presenceHelps, "return-to-normal": .presenceHelps, "messages": .presenceHelps,
        ],
        .message: [
            "channels": .presenceHelps, "fallback": .presenceHelps, "within": .longerIsWeaker, "owner": .presenceHelps,
            "text": .presenceHelps,
        ],
        .resource: ["owner": .presenceHelps, "for": .presenceHelps, "quantity": .presenceHelps],
        .exercise: [
            "scenario": .presenceHelps, "every": .longerIsWeaker, "last": .laterIsStronger, "next": .laterIsWeaker,
            "kind": .words(["full-scale", "functional", "simulation", "call-tree", "tabletop", "walkthrough"]),
            "result.met": .trueIsStronger, "result.measured-rto": .longerIsWeaker, "findings": .presenceHelps,
            "findings.due": .laterIsWeaker, "findings.closed": .presenceHelps, "findings.owner": .presenceHelps,
        ],
        .training: ["every": .longerIsWeaker, "last": .laterIsStronger, "owner": .presenceHelps],
        .requirement: ["satisfied-by": .presenceHelps, "verify-by": .laterIsWeaker],
    ]

    /// The direction of an entity that is gone or new as a whole.
    static func direction(of kind: EntityKind, isAdded: Bool) -> Direction {
        switch kind {
        case .system, .supplier, .site, .term, .page: .neutral
        default: isAdded ? .stronger : .weaker
        }
    }
}
