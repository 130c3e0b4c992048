/// What fields are called where their key alone would say too little.
enum FieldNames {
    /// Names of fields below others, by their path; where the list that they stand in is not worth telling, their own key.
    static let byPath: [String: String] = [
        "accepted.by": "acceptance-by", "accepted.until": "acceptance-until", "approved.by": "approval-by",
        "approved.on": "approval-day", "approved.covers": "approval-stamp", "backup.every": "backup-every",
        "backup.lag": "backup-lag", "backup.last-restore": "backup-last-restore", "backup.location": "backup-location",
        "backup.offline": "backup-offline", "backup.takes": "backup-takes", "mbco.by": "mbco-by",
        "mbco.level": "mbco-level", "policy.activation-within": "activation-within",
        "policy.exercise-every": "exercise-every", "policy.review-every": "review-every",
        "policy.rto-counts-from": "rto-counts-from", "policy.rto-within": "rto-within",
        "policy.verify-contacts-every": "verify-contacts-every", "recovery-time.measured": "recovery-measured",
        "recovery-time.on": "measured-on", "residual.impact": "residual-impact",
        "residual.likelihood": "residual-likelihood", "result.covers": "result-stamp",
        "result.measured-rto": "measured-rto", "result.met": "result-met", "review.every": "review-every",
        "review.last": "last-review", "review.triggers": "review-triggers", "markdown.raw-html": "raw-html",
        "profile.industry": "industry", "profile.size": "size", "profile.region": "region",
    ]

    /// Those of the names that say more than their key, as the strings of the theme have them in English.
    static let english: [String: String] = [
        "acceptance-by": "accepted by",
        "acceptance-until": "accepted until",
        "activation-within": "time to activate",
        "approval-by": "approved by",
        "approval-day": "day of approval",
        "approval-stamp": "stamp of the approval",
        "backup-last-restore": "last restore test",
        "backup-location": "place of the backup",
        "backup-offline": "offline backup",
        "backup-takes": "duration of the backup",
        "mbco-by": "time to the MBCO",
        "mbco-level": "level of the MBCO",
        "measured-rto": "measured recovery",
        "raw-html": "raw HTML",
        "recovery-measured": "measured recovery time",
        "result-met": "objectives met",
        "result-stamp": "stamp of the exercise",
        "review-triggers": "triggers of a review",
        "rto-counts-from": "RTO counts from",
        "rto-within": "share of the MTPD for an RTO",
    ]

    /// The names of a path, the first being that of a list where the second lies in one of its items.
    static func names(of keys: [String]) -> [String] {
        byPath[keys.joined(separator: ".")].map { [$0] } ?? keys
    }
}
