import ContinuityModel
import Diagnostics
import Testing

@Suite struct RequirementAppliesTests {
    private func plans(_ industry: Industry, _ region: Region) -> PlanSet {
        var profile = PlanProfile(location: spot(4, .id))
        profile.industry = at(industry, 4, .kind)
        profile.region = at(region, 4, .site)
        var hipaa = Requirement(location: spot(50, .id))
        hipaa.id = at("hipaa", 50, .id)
        hipaa.jurisdictions = [at(.northAmerica, 51, .site)]
        hipaa.industries = [at(.healthcare, 52, .kind)]
        let requirement = hipaa
        return handbook(
            unit {
                $0.profile = profile
                $0.requirements = [ref("requirement:hipaa", 5, .on)]
            }
        ) { $0.shared.requirements = [requirement] }
    }

    @Test func reportsAForeignRegion() throws {
        let finding = try #require(
            findings("requirement-outside-jurisdiction", in: plans(.healthcare, .southEastAsia)).first)
        #expect(finding.location == spot(5, .on))
        #expect(finding.notes.first?.location == spot(51, .site))
        #expect(
            finding.lines == [
                "warning: 'requirement:hipaa' holds for region north-america, not for region south-east-asia of the plan",
                "note: its scope stands here",
                "help: take it out, or correct its scope if it does apply",
            ])
    }

    @Test(arguments: [(Industry.healthcare, 0), (.conglomerate, 0), (.finance, 1)])
    func comparesTheIndustry(industry: Industry, count: Int) {
        #expect(findings("requirement-outside-jurisdiction", in: plans(industry, .northAmerica)).count == count)
    }
}
