import ContinuityModel
import Testing

@testable import Analysis

@Suite struct RequirementStandingsTests {
    @Test(arguments: [
        // What answers it, whether the plan names it, whether it holds there, and the standing that follows.
        ("page:policy", true, true, RequirementStanding.answered),
        ("page:policy", false, true, .unnamed),
        ("finance/scenario:fire", true, true, .answered),
        ("finance/scenario:fire", false, false, .answered),
        ("sales/scenario:outage", true, true, .unanswered),
        ("", true, true, .unanswered),
        ("", false, true, .unnamed),
        ("", false, false, .outside),
    ])
    func follow(answer: String, isNamed: Bool, holds: Bool, standing: RequirementStanding) {
        var law = Requirement(location: spot(1, .id))
        law.id = at("law", 1, .id)
        law.satisfiedBy = answer.isEmpty ? [] : [ref(answer, 2, .on)]
        law.jurisdictions = [at(holds ? .china : .europe, 3, .id)]
        var plans = handbook(
            unit("finance") {
                var profile = PlanProfile(location: spot(4, .id))
                profile.region = at(.china, 4, .id)
                $0.profile = profile
                $0.scenarios = [scenario("fire", line: 5)]
                if isNamed { $0.requirements = [ref("requirement:law", 6, .on)] }
            },
            unit("sales") { $0.scenarios = [scenario("outage", line: 5)] })
        plans.shared.requirements = [law]
        plans.pages = [FreePage(id: "policy", location: spot(1, .id))]
        let rows = RequirementStandings(EntityIndex(plans), units: [0]).rows
        #expect(rows == [[standing]])
    }
}
