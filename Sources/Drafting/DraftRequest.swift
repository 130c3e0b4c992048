package import ContinuityModel

/// What somebody wants a plan for: the three parameters, and what makes it theirs.
package struct DraftRequest: Sendable, Hashable {
    /// What the unit does.
    package var industry: Industry
    /// How many people it has.
    package var size: CompanySize
    /// Where it works.
    package var region: Region
    /// The languages of the plan as BCP 47 tags, the default one first.
    package var languages: [String]
    /// The identifier of the unit, the name of its folder.
    package var unit: String
    /// The name of the organisation; the catalogue's words for one where nil.
    package var organisation: String?
    /// The day of the draft, from which dates count.
    package var today: CalendarDate
    /// How strict the rules of a new handbook are.
    package var maturity: Maturity

    /// The languages in which the catalogue is written.
    package static let languages = ["zh-Hans", "en"]

    package init(
        industry: Industry, size: CompanySize, region: Region, languages: [String] = languages,
        unit: String = "main", organisation: String? = nil, today: CalendarDate, maturity: Maturity = .starting
    ) {
        self.industry = industry
        self.size = size
        self.region = region
        self.languages = languages
        self.unit = unit
        self.organisation = organisation
        self.today = today
        self.maturity = maturity
    }
}
