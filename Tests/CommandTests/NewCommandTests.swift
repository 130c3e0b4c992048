import Foundation
import Testing

struct NewCommandTests {
    private static let shop = ["--industry", "ecommerce", "--size", "small", "--region", "cn", "--as-of", "2026-11-25"]
    private static let hospital = [
        "--industry", "healthcare", "--size", "micro", "--region", "europe", "--as-of", "2026-11-25",
    ]

    @Test func draftsAHandbookThatBuilds() throws {
        let place = try Workplace()
        let made = try place.run(["new", "handbook"] + Self.shop)
        #expect(made.status == 0)
        #expect(made.output.contains("mainstay build"))
        #expect(try place.run("check", "--as-of", "2026-11-25").status == 0)
    }

    @Test func addsAPlanToAHandbook() throws {
        let place = try Workplace()
        #expect(try place.run(["new", "handbook"] + Self.shop).status == 0)
        let added = try place.run(["new", "plan", "--unit", "clinic"] + Self.hospital)
        #expect(added.status == 0)
        #expect(added.output.contains("units/clinic"))
        #expect(try place.run("check", "--as-of", "2026-11-25").status == 0)
    }

    @Test func overwritesNothing() throws {
        let place = try Workplace()
        #expect(try place.run(["new", "handbook"] + Self.shop).status == 0)
        let again = try place.run(["new", "handbook"] + Self.shop)
        #expect(again.status == 3)
        #expect(again.error.contains("Content/handbook.yaml exists"))
        let plan = try place.run(["new", "plan"] + Self.shop)
        #expect(plan.status == 3)
        #expect(plan.error.contains("Content/units/ecommerce/"))
    }

    @Test func namesWhatIsMissing() throws {
        let outcome = try Workplace().run("new", "handbook", "--industry", "ecommerce", "--size", "small")
        #expect(outcome.status == 2)
        #expect(outcome.error.contains("--region is missing: use one of cn, north-america"))
    }

    @Test func needsAHandbookForAPlan() throws {
        let outcome = try Workplace().run(["new", "plan"] + Self.shop)
        #expect(outcome.status == 3)
        #expect(outcome.error.contains("handbook.yaml does not exist"))
    }

    @Test func printsAPrompt() throws {
        let outcome = try Workplace().run(["prompt", "--language", "en"] + Self.shop)
        #expect(outcome.status == 0)
        #expect(outcome.output.hasPrefix("You are an expert in business continuity"))
    }
}
