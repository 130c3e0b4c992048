extension Vocabulary {
    /// The keys of the headers of exported tables, and of the words in their cells.
    static let exportKeys: [String] = [
        "unit", "id", "title", "category", "origin", "hazard", "causes", "likelihood", "impact", "priority",
        "residual-likelihood", "residual-impact", "residual-priority", "effect", "affects", "treatment",
        "mitigations", "mitigation-owners", "mitigation-due", "owner", "accepted-by", "accepted-until", "scenarios",
        "kind", "name", "tier", "mtpd", "rto", "rpo", "mbco-level", "mbco-by", "required-rto", "earliest-recovery",
        "rto-slack", "worst-loss", "rpo-slack", "recovery-path", "scenario", "step", "action", "phase", "after",
        "done-when", "within", "takes", "earliest-start", "earliest-finish", "is-critical", "every", "last", "next",
        "objectives-met", "measured-rto", "open-findings", "findings", "finding-owners", "finding-due",
        "finding-closed", "yes", "no",
    ].map { "export.\($0)" }
}
