import ContinuityModel
import Diagnostics
import Drafting
import PlanSource
import Testing

struct DraftTests {
    /// The 500 drafts, each made and read back once for all tests.
    private static let all = Task { await DraftedHandbook.drafts(of: Combination.all) }

    @Test func all500BuildWithoutAnError() async {
        let handbooks = await Self.all.value
        #expect(handbooks.count == 500)
        #expect(handbooks.flatMap { $0.value.errors }.sorted() == [])
        #expect(handbooks.flatMap { $0.value.findings }.filter { $0.contains("[translation-missing]") }.sorted() == [])
    }

    @Test func everyCombinationDiffersInMoreThanWords() async {
        #expect(Set(await Self.all.value.values.map(DraftMarks.init)).count == 500)
    }

    @Test func aMicroFirmHasTwoPersons() async {
        let plans = await Self.all.value.filter { $0.key.size == .micro }.compactMap {
            $0.value.plans?.units.first?.plan
        }
        #expect(plans.count == 100)
        #expect(plans.filter { !(1...2).contains($0.roles.count) }.count == 0)
        #expect(plans.flatMap(\.roles).filter(\.deputies.isEmpty).count == 0)
    }

    @Test(arguments: Combination.all.filter { $0.size == .small && $0.region == .china })
    func isTheSameForTheSameRequest(combination: Combination) {
        let (catalogue, _) = Catalogue.read(CarriedCatalogue.files)
        let again = PlanDrafter(catalogue).draft(combination.request())
        #expect(PlanDrafter(Catalogue.carried).draft(combination.request()) == again)
    }

    @Test(arguments: Combination.all.filter { $0.size == .medium && $0.region == .europe })
    func oneLanguageIsEnough(combination: Combination) {
        for language in DraftRequest.languages {
            let handbook = DraftedHandbook(combination.request([language]))
            #expect(handbook.errors == [])
            #expect(
                handbook.draft.files.contains { $0.path.hasSuffix(".en.md") || $0.path.hasSuffix(".zh-Hans.md") }
                    == false)
        }
        let english = PlanDrafter(Catalogue.carried).draft(combination.request(["en"]))
        let lines: [String] = english.files.flatMap { file in file.text.split(separator: "\n").map(String.init) }
        #expect(lines.filter { !$0.contains("source:") && hasChinese($0) } == [])
    }

    private func hasChinese(_ line: String) -> Bool {
        line.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }

    @Test func everySuggestionWaitsForAHuman() throws {
        let combination = Combination(industry: .ecommerce, size: .small, region: .china)
        let plan = try #require(DraftedHandbook(combination.request()).plans?.units.first?.plan)
        #expect(plan.confirmables.count > 50)
        #expect(plan.confirmables.count { !$0.isUnconfirmed } == 0)
        #expect(plan.status?.value == .draft)
    }

    @Test func theShortestClockSetsTheMessage() throws {
        let combination = Combination(industry: .ecommerce, size: .small, region: .china)
        let plan = try #require(DraftedHandbook(combination.request()).plans?.units.first?.plan)
        let notice = try #require(plan.messages.first { $0.id?.value == "regulator-notice" })
        #expect(notice.within?.value == TimeSpan(seconds: 3 * 3600))
    }

    @Test func takesTheNamesThatItIsGiven() throws {
        var request = Combination(industry: .ecommerce, size: .small, region: .china).request(["zh-Hans"])
        (request.unit, request.organisation, request.maturity) = ("shop", "远岸商城", .building)
        let handbook = DraftedHandbook(request)
        let settings = try #require(handbook.plans?.settings)
        #expect(handbook.plans?.units.map(\.id) == ["shop"])
        #expect(settings.organisation.name?.text(in: "zh-Hans", fallback: "") == "远岸商城")
        #expect(settings.organisation.maturity?.value == .building)
        #expect(handbook.draft.unitFiles.allSatisfy { $0.path.hasPrefix("units/shop/") })
        #expect(!handbook.draft.files.contains { $0.text.contains("{organisation}") })
    }
}

/// What tells one draft from another, words aside.
struct DraftMarks: Hashable {
    private let risks: [String]
    private let scenarios: [String]
    private let roles: [String]
    private let activities: [String]
    private let channels: [String]
    private let requirements: [String]
    private let cadences: [String]

    init(_ handbook: DraftedHandbook) {
        let plan = handbook.plans?.units.first?.plan
        risks = (plan?.risks ?? []).map {
            "\($0.hazard?.value ?? "") \($0.likelihood?.value ?? "") \($0.impact?.value ?? "")"
        }
        scenarios = (plan?.scenarios ?? []).compactMap(\.id?.value)
        roles = (plan?.roles ?? []).compactMap(\.id?.value)
        activities = (plan?.activities ?? []).compactMap(\.id?.value)
        channels = (plan?.messages ?? []).map { message in
            "\(message.channels.map(\.value.rawValue)) \(message.within?.value.notation ?? "")"
        }
        requirements = (handbook.plans?.shared.requirements ?? []).compactMap(\.id?.value)
        cadences =
            [plan?.review?.every?.value.notation, plan?.matrix?.value].compactMap { $0 }
            + (plan?.exercises ?? []).compactMap(\.every?.value.notation)
    }
}
