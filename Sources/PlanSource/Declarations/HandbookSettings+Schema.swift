package import ContinuityModel

extension HandbookSettings: SchemaEntity {
    package static let schema = EntitySchema<HandbookSettings>(
        "handbook", "The organisation and the conventions that every plan shares",
        [
            .part("organisation", \.organisation, required: true, "Whose handbook it is"),
            .list("matrices", \.matrices, "Priority matrices of the organisation's own, beside the built-in ones"),
            .list("tiers", \.tiers, "Recovery tiers from the fastest to the slowest"),
            .part("policy", \.policy, "Cadences that hold where a plan sets none of its own"),
            .list("recovery-groups", \.recoveryGroups, "Things that recover together"),
            .list("rules", \.rules, "Rules whose severity differs from the usual one"),
            .list("suppress", \.suppressions, "Findings that are left out for a time"),
            .part("markdown", \.markdown, "What the narrative may contain"),
        ])
}

extension Organisation: SchemaEntity {
    package static let schema = EntitySchema<Organisation>(
        "organisation", "Whose handbook it is",
        [
            .value("name", \.name, required: true, "The name"),
            .value("industry", \.industry, required: true, "What it does"),
            .value("size", \.size, required: true, "How many people it has"),
            .list("regions", \.regions, required: true, "Where it works"),
            .strings(
                "languages", \.languages, .languageTag, required: true,
                "The languages of the handbook, the default one first"),
            .string("timezone", \.timezone, .line, "An IANA time zone name such as Asia/Shanghai"),
            .value("maturity", \.maturity, "How far continuity management has come; sets the severity of the rules"),
        ])
}

extension RecoveryTier: SchemaEntity {
    package static let schema = EntitySchema<RecoveryTier>(
        "tier", "A class of activities by their RTO",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("name", \.name, required: true, "The name"),
            .value("up-to", \.upTo, "The longest RTO of the tier; absent on the last one, which takes the rest"),
        ])
}

extension ContinuityPolicy: SchemaEntity {
    package static let schema = EntitySchema<ContinuityPolicy>(
        "policy", "Cadences that hold where a plan sets none of its own",
        [
            .value("review-every", \.reviewEvery, "How often a plan is reviewed"),
            .value("exercise-every", \.exerciseEvery, "How often a plan is exercised"),
            .value("verify-contacts-every", \.verifyContactsEvery, "How old the check of a contact may be"),
            .percent("rto-within", \.rtoWithin, "The share of the MTPD that an RTO should stay within"),
            .value("rto-counts-from", \.rtoCountsFrom, "What RTOs count from; the event where absent"),
            .value(
                "activation-within", \.activationWithin,
                "The time from the event to the activation of a plan at the latest"),
        ])
}

extension MarkdownSettings: SchemaEntity {
    package static let schema = EntitySchema<MarkdownSettings>(
        "markdown", "What the narrative may contain",
        [.value("raw-html", \.allowsRawHTML, "Whether raw HTML reaches the pages as HTML; shown as text where false")])
}

extension RecoveryGroup: SchemaEntity {
    package static let schema = EntitySchema<RecoveryGroup>(
        "recovery-group", "Things that recover together, so that none is back before all are",
        [
            .string("id", \.id, .identifier, required: true, "The identifier"),
            .value("name", \.name, "The name"),
            .references(
                "members", \.members, to: [.activity, .system, .supplier, .site], required: true, "What belongs to it"),
            .value("in", \.order, "Whether their own times add up or run side by side; sequence where absent"),
        ])
}

extension RuleSetting: SchemaEntity {
    package static let schema = EntitySchema<RuleSetting>(
        "rule", "A rule that the organisation wants stricter, milder or not at all",
        [
            .string("code", \.code, .identifier, required: true, "The code of the rule"),
            .value("severity", \.severity, required: true, "The severity of its findings"),
            .value("reason", \.reason, required: true, "Why"),
        ])
}

extension Suppression: SchemaEntity {
    package static let schema = EntitySchema<Suppression>(
        "suppression", "Findings of one rule that are left out for a time",
        [
            .string("code", \.code, .identifier, required: true, "The code of the rule"),
            .string("at", \.place, .line, required: true, "A reference or the path of a file"),
            .value("reason", \.reason, required: true, "Why"),
            .value("until", \.until, required: true, "The last day on which they are left out"),
        ])
}
