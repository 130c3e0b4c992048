import Testing

@testable import Handbook

/// A text without a translation comes in another language, and the page says so.
struct FallbackTests {
    private static let fixture = Fixture([
        "units/finance/plan.md": Fixture.plan(
            "Finance",
            """
            activities:
              - {id: payments, name: {en: Payments, zh-Hans: 支付}, owner: role:lead, mtpd: 8h, rto: 4h, peaks: [{en: Month's end}]}
              - {id: rent, name: {en: Rent}, owner: role:lead, mtpd: 8h, rto: 4h}
              - {id: tax, name: {en: Tax, zh-Hans: 税务}, owner: role:lead, mtpd: 8h, rto: 4h, peaks: [{en: March, zh-Hans: 三月}]}
            """)
    ])

    @Test(arguments: [
        ("zh-Hans/units/finance/activities/payments.html", "en"), ("zh-Hans/units/finance/activities/rent.html", "en"),
        ("zh-Hans/units/finance/activities/tax.html", nil), ("units/finance/activities/payments.html", nil),
    ])
    func thePageKnowsWhatItBorrows(route: String, language: String?) throws {
        let page: ActivityPageContext = try Self.fixture.page(route)
        #expect(page.page.fallbacks?.language == language)
    }

    @Test func eachTextSaysItsLanguage() throws {
        let page: ActivityPageContext = try Self.fixture.page("zh-Hans/units/finance/activities/payments.html")
        #expect(page.peaks.map(\.language) == ["en"])
        let plan: PlanContext = try Self.fixture.page("zh-Hans/units/finance/index.html")
        #expect(plan.objectives.map(\.subject.text).sorted() == ["Rent", "支付", "税务"])
        #expect(plan.objectives.filter { $0.subject.language == "en" }.map(\.subject.text) == ["Rent"])
    }
}
