extension Vocabulary {
    /// The keys that the marks of a comparison ask for.
    static let changeKeys: [String] =
        changeForms.map { "changes.\($0)" } + fieldNames.map { "field.\($0)" } + meanings.map { "meaning.\($0)" }
        + ["answer-yes", "answer-no"]

    private static let changeForms = [
        "since", "all", "shared", "weaker", "stronger", "neutral", "added", "removed", "renamed", "moved", "changed",
        "translation", "order", "text", "mark-weaker", "mark-stronger", "mark-neutral",
    ]

    /// What the keys of the sources are called, and what some are called below others.
    private static let fieldNames = [
        "acceptance-by", "acceptance-until", "accepted", "actions", "activate-when", "activation-within",
        "activities", "affects", "after", "alternates", "approval-by", "approval-day", "approval-stamp", "approved",
        "assumptions", "at", "audience", "authority", "backup", "backup-every", "backup-lag", "backup-last-restore",
        "backup-location", "backup-offline", "backup-takes", "bands", "basis", "by", "category", "causes", "cells",
        "channels", "clock", "closed", "code", "contacts", "covers", "definition", "depends-on", "deputies",
        "deputy", "description", "do", "done-when", "due", "duties", "effect", "every", "exercise-every",
        "exercises", "fallback", "findings", "for", "from", "group", "hazard", "hazard-zones", "holder", "impact",
        "impacts", "in", "industries", "industry", "jurisdiction", "kind", "label", "lag", "languages", "last",
        "last-restore", "last-review", "lead", "level", "likelihood", "location", "markdown", "matrices", "matrix",
        "maturity", "may-activate", "mbco", "mbco-by", "mbco-level", "measured", "measured-on", "measured-rto",
        "members", "messages", "met", "mitigations", "mtpd", "name", "next", "offline", "on", "order",
        "organisation", "origin", "owner", "peaks", "phase", "policy", "profile", "purpose", "quantity", "raw-html",
        "reason", "recovery-groups", "recovery-measured", "recovery-time", "region", "regions", "requirements",
        "residual", "residual-impact", "residual-likelihood", "resources", "result", "result-met", "result-stamp",
        "return-to-normal", "review", "review-every", "review-triggers", "risks", "roles", "rpo", "rto",
        "rto-counts-from", "rto-within", "rules", "satisfied-by", "scenario", "scenarios", "scope", "severity",
        "site", "size", "sla", "source", "stand-down-when", "status", "summary", "suppress", "takes", "term", "text",
        "tiers", "timezone", "title", "to", "training", "treatment", "trigger", "triggers", "until", "up-to",
        "urgency", "value", "verified", "verify-by", "verify-contacts-every", "version", "why", "within",
        "workaround",
    ]

    /// Sentences on what follows from a change.
    private static let meanings = [
        "rto-after-mtpd", "rto-after-own-mtpd", "rto-within-mtpd", "rto-within-own-mtpd", "rto-not-kept", "rto-kept",
        "slack-lost-one", "slack-lost-other", "slack-gained-one", "slack-gained-other", "binding-path",
        "rpo-not-kept", "rpo-kept", "loss-one", "loss-other", "cards-one", "cards-other", "exercise-outdated",
        "timeline", "timeline-objective", "approval-older", "approval-older-version", "coverage-gained-risk",
        "coverage-lost-risk", "coverage-gained-scenario", "coverage-lost-scenario", "rated-higher",
        "rated-lower-measured", "rated-lower", "nothing-done", "base-empty", "head-empty", "unreadable",
        "base-unreadable",
    ]
}
