package import Diagnostics

/// A unit of the organisation, the owner of one plan. Its identifier is the name of its folder.
package struct BusinessUnit: Sendable {
    /// The name of the folder below `units/`.
    package let id: String
    /// The plan.
    package var plan: Plan
    /// The narrative of `plan.md` and its translations, the default language first.
    package var narratives: [Narrative]
    /// Whether nothing but figures that others need is left, since the readers of this edition may not know of it.
    package var isWithheld = false

    package init(id: String, plan: Plan, narratives: [Narrative]) {
        self.id = id
        self.plan = plan
        self.narratives = narratives
    }
}

/// What several units use.
package struct SharedRegistry: Sendable {
    /// Roles that stand above units, such as the crisis lead.
    package var roles: [Role] = []
    /// Systems in source order.
    package var systems: [Asset] = []
    /// Suppliers in source order.
    package var suppliers: [Asset] = []
    /// Sites in source order.
    package var sites: [Asset] = []
    /// Duties from law, standards and contracts.
    package var requirements: [Requirement] = []
    /// Words of the field.
    package var glossary: [GlossaryTerm] = []

    package init() {}

    /// The systems, suppliers or sites.
    package func assets(_ kind: AssetKind) -> [Asset] {
        switch kind {
        case .system: systems
        case .supplier: suppliers
        case .site: sites
        }
    }
}

/// A page that is no plan: the policy, how to use the handbook.
package struct FreePage: Sendable {
    /// The name of its file without endings.
    package let id: String
    /// Its title.
    package var title: LocalizedText?
    /// Its place among the pages, low first; by identifier where equal.
    package var order: Located<Int>?
    /// Who may read it; `staff` where absent.
    package var audience: Located<Audience>?
    /// What it says in one sentence.
    package var summary: LocalizedText?
    /// The text per language, the default language first.
    package var narratives: [Narrative] = []
    /// Where the header begins.
    package var location: SourceLocation

    package init(id: String, location: SourceLocation) {
        self.id = id
        self.location = location
    }
}

/// Everything that the sources say, decoded: the input of the analysis.
package struct PlanSet: Sendable {
    /// The conventions of the handbook.
    package var settings: HandbookSettings
    /// What several units use.
    package var shared: SharedRegistry
    /// The units in order of their identifiers.
    package var units: [BusinessUnit]
    /// The free pages in reading order.
    package var pages: [FreePage]
    /// What the stamps of approvals and exercises would say today.
    package var evidence = EvidenceDigests()

    package init(settings: HandbookSettings, shared: SharedRegistry, units: [BusinessUnit], pages: [FreePage]) {
        self.settings = settings
        self.shared = shared
        self.units = units
        self.pages = pages
    }
}
