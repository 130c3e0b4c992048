import ContinuityModel
import Diagnostics
import Testing

@testable import Publishing

/// What each circle of readers finds in its edition: pages, search, JSON alike.
struct EditionBuildTests {
    /// What the sources say, and the narrowest circle that it may reach.
    static let secrets: [(text: String, audience: Audience)] = [
        ("press@example.com", .public), ("Counter", .public), ("Web shop", .public), ("Good day", .public),
        ("Long queue", .public),
        ("+86 10 5550 0102", .staff), ("Zhao Min", .staff), ("Wu Fang", .staff), ("Qian Hua", .staff),
        ("Back office", .staff), ("Papers of the office", .staff), ("units/office", .staff), ("Ledger machine", .staff),
        ("Vault under the lake", .staff), ("systems/ledger", .staff),
        ("+86 138 5550 0101", .responseTeam), ("8613855500101", .responseTeam), ("5550 0103", .responseTeam),
        ("Vault of gold", .responseTeam), ("Keeping of keys", .responseTeam), ("Zhou Qiang", .responseTeam),
        ("units/vault", .responseTeam), ("vault/", .responseTeam), ("Rota of the night watch", .responseTeam),
        ("pages/rota", .responseTeam), ("The combination", .responseTeam),
    ]

    @Test(arguments: Audience.allCases)
    func showsWhatTheReaderMaySeeAndNothingElse(audience: Audience) async throws {
        let workshop = try EditionHandbook.workshop()
        try await workshop.publish { $0.audience = audience }
        // The examples on the page of rules are the same in every handbook; one of them names a Zhao Min.
        let site = try workshop.texts().filter { !$0.path.hasSuffix("rules.html") }.flatMap { [$0.path, $0.text] }
        let shown = Self.secrets.map(\.text).filter { text in site.contains { $0.contains(text) } }
        #expect(shown == Self.secrets.filter { $0.audience <= audience }.map(\.text))
    }

    @Test func withoutAnAudienceEverythingIsThere() async throws {
        let workshop = try EditionHandbook.workshop()
        try await workshop.publish()
        for secret in Self.secrets { #expect(try workshop.files(holding: secret.text) != [], "\(secret.text)") }
        #expect(try workshop.files(holding: "Edition for").isEmpty)
    }

    /// The recovery of the counter waits for the vault and the ledger: the figures stay, the names go.
    @Test(arguments: Audience.allCases)
    func figuresThatRestOnWithheldPlansStayRight(audience: Audience) async throws {
        let workshop = try EditionHandbook.workshop()
        try await workshop.publish { $0.audience = audience }
        let page = try workshop.page("units/counter/activities/service.html")
        #expect(page.contains("8 h"), "3 h for the ledger and 5 h for the keys")
        #expect(page.contains("(not in this edition)") == (audience < .responseTeam))
        #expect(!page.contains("withheld-1"))
        let data = try workshop.page("api/v1/units/counter.json")
        #expect(data.contains("28800"))
    }

    @Test(arguments: Audience.allCases)
    func everyPageSaysForWhomItIs(audience: Audience) async throws {
        let workshop = try EditionHandbook.workshop()
        try await workshop.publish { $0.audience = audience }
        let words = ["en": ["public", "staff", "response team"], "zh": ["公众", "员工", "应急响应小组"]]
        let place = try #require(Audience.allCases.firstIndex(of: audience))
        for path in try workshop.paths() where path.hasSuffix(".html") {
            let expected =
                path.hasPrefix("zh-Hans/")
                ? "版本:\(try #require(words["zh"])[place])" : "Edition for: \(try #require(words["en"])[place])"
            #expect(try workshop.page(path).contains(expected), "\(path)")
        }
        #expect(try workshop.page("api/v1/plans.json").contains("\"audience\": \"\(audience.rawValue)\""))
    }

    @Test func linksToWhatIsWithheldArePlainText() async throws {
        let workshop = try EditionHandbook.workshop()
        try await workshop.publish { $0.audience = .staff }
        let plan = try workshop.page("units/counter/index.html")
        #expect(plan.contains("See (not in this edition) and the vault."))
        let chinese = try workshop.page("zh-Hans/units/counter/scenarios/queue.html")
        #expect(chinese.contains("(本版本不含)"), "the lead of the scenario")
    }

    @Test(arguments: [(Audience.staff, false), (.responseTeam, true)])
    func documentsGoWithTheTextsThatLeadToThem(audience: Audience, isCopied: Bool) async throws {
        let workshop = try EditionHandbook.workshop([
            "units/vault/scenarios/theft.md":
                "---\ntitle: Theft\naffects: activity:keys\nactivate-when: Gold is gone\nactions: [{do: Call, owner: role:guard}]\n---\n![Map](../map.svg)\n",
            "units/vault/unused.txt": "nobody links to this",
        ])
        try await workshop.publish { $0.audience = audience }
        #expect(try workshop.paths().contains("units/vault/map.svg") == isCopied)
        #expect(try !workshop.paths().contains("units/vault/unused.txt"))
    }

    @Test func anEditionIsTheSameForAnyNumberOfWorkers() async throws {
        let workshop = try EditionHandbook.workshop()
        try await workshop.publish { ($0.audience, $0.workers) = (.staff, 1) }
        #expect(try await workshop.publish { ($0.audience, $0.workers) = (.staff, 4) }.written == 0)
    }
}
