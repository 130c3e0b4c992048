import Analysis
import ContinuityModel
import Diagnostics

/// The day of all tests.
let today = day("2026-07-01")

/// A unit with a plan that declares nothing but what `fill` adds.
func unit(_ id: String = "finance", _ fill: (inout Plan) -> Void = { _ in }) -> BusinessUnit {
    var plan = Plan(location: spot(1, .id))
    fill(&plan)
    return BusinessUnit(id: id, plan: plan, narratives: [])
}

/// A handbook of a few units; English, and `building` unless a maturity is given.
func handbook(
    _ units: BusinessUnit..., maturity: Maturity = .building, systems: [Asset] = [],
    configure: (inout PlanSet) -> Void = { _ in }
) -> PlanSet {
    handbook(units, maturity: maturity, systems: systems, configure: configure)
}

func handbook(
    _ units: [BusinessUnit], maturity: Maturity = .building, systems: [Asset] = [],
    configure: (inout PlanSet) -> Void = { _ in }
) -> PlanSet {
    var settings = HandbookSettings(location: spot(900, .id))
    settings.organisation.maturity = at(maturity, 900, .level)
    settings.organisation.languages = [at("en", 900, .title)]
    var shared = SharedRegistry()
    shared.systems = systems
    var plans = PlanSet(settings: settings, shared: shared, units: units, pages: [])
    configure(&plans)
    return plans
}

/// The analysis alone.
func analysis(_ plans: PlanSet) -> ContinuityAnalysis {
    ContinuityAnalysis.analyze(plans, today: today).0
}

/// What all rules together report under one code.
func findings(_ code: String, in plans: PlanSet) -> [Finding] {
    RuleSet.check(analysis(plans), except: mutedRules).filter { $0.code == code }
}

extension Finding {
    /// The whole finding as lines, for tests that assert every word.
    var lines: [String] {
        ["\(severity.rawValue): \(message)"] + notes.map { "note: \($0.message)" }
            + (help.map { ["help: \($0)"] } ?? [])
    }
}
