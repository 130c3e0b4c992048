package import ContinuityModel

extension HandbookSettings: SchemaEntity {
    package static let schema = EntitySchema<HandbookSettings>(
        "handbook", "The organisation and the conventions that every plan shares",
        [
            .part("organisation", \.organisation, required: true, "Whose handbook it is"),
            .list("matrices", \.matrices, "Priority matrices of the organisation's own, beside the built-in ones"),
            .list("tiers", \.tiers, "Recovery tiers from the fastest to the slowest"),
            .part("policy", \.policy, "Cadences that hold where a plan sets none of its own"),
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
        ])
}

extension MarkdownSettings: SchemaEntity {
    package static let schema = EntitySchema<MarkdownSettings>(
        "markdown", "What the narrative may contain",
        [.value("raw-html", \.allowsRawHTML, "Whether raw HTML reaches the pages as HTML; shown as text where false")])
}
