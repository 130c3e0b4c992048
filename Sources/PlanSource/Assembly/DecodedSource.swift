package import ContinuityModel
package import Diagnostics

/// What one file says, decoded on its own; files are decoded side by side and put together afterwards.
package enum DecodedSource: Sendable {
    case handbook(HandbookSettings)
    case roles([Role])
    case assets(AssetKind, [Asset])
    case requirements([Requirement])
    case glossary([GlossaryTerm])
    case plan(unit: String, Plan, Narrative)
    case planTranslation(unit: String, Narrative)
    case section(unit: String, SectionList, at: SourceLocation)
    case scenario(unit: String, Scenario, Narrative)
    case scenarioTranslation(unit: String, id: String, Narrative)
    case page(FreePage)
    case pageTranslation(id: String, Narrative)
}

/// The list of one section file.
package enum SectionList: Sendable {
    case roles([Role])
    case activities([Activity])
    case risks([Risk])
    case scenarios([Scenario])
    case messages([Message])
    case resources([Resource])
    case exercises([Exercise])
    case training([Training])
}
