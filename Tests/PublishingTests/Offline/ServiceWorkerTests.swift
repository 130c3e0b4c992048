import ContinuityModel
import Testing

@testable import Publishing

struct ServiceWorkerTests {
    private func script(_ paths: [String], limits: ServiceWorker.Limits = .init(), content: String = "x") throws
        -> String
    {
        let digests = SiteDigests()
        for path in paths { digests.add(path, Array(content.utf8)) }
        let day = try #require(CalendarDate(parsing: "2026-07-01"))
        return String(decoding: ServiceWorker(digests.files, day: day, limits: limits).bytes, as: UTF8.self)
    }

    private static let paths = [
        "index.html", "en/index.html", "plans.html", "plans-2.html", "assets/style.css", "search/en/index.js",
        "search/en/t0.js", "units/finance/index.html", "pages/policy.html", "en/pages/policy.html", "roles/chief.html",
        "api/v1/plans.json",
    ]

    @Test func namesEveryFileWithItsVersion() throws {
        let text = try script(Self.paths)
        #expect(text.hasPrefix("self.mainstay = {\n"))
        #expect(text.hasSuffix("importScripts(\"assets/worker.js\");\n"))
        #expect(Self.paths.allSatisfy { text.contains("\"\($0)\": \"2d711642b726b044\"") })
        #expect(text.contains("\"day\": \"2026-07-01\"") && text.contains("\"isWhole\": true"))
    }

    @Test func changesWhereverAFileDoes() throws {
        #expect(try script(Self.paths) == script(Self.paths.reversed()))
        #expect(try script(Self.paths) != script(Self.paths, content: "y"))
    }

    @Test(arguments: [ServiceWorker.Limits(files: 11), ServiceWorker.Limits(bytes: 11)])
    func keepsTheWaysInOfALargeHandbook(limits: ServiceWorker.Limits) throws {
        let text = try script(Self.paths, limits: limits)
        #expect(text.contains("\"isWhole\": false"))
        #expect(
            Self.paths.filter { text.contains("\"\($0)\"") } == [
                "index.html", "en/index.html", "plans.html", "assets/style.css", "search/en/index.js",
                "pages/policy.html", "en/pages/policy.html",
            ])
    }

    @Test func standsInTheSiteOnlyWhereAskedFor() async throws {
        let workshop = try Workshop()
        try await workshop.publish()
        #expect(try !workshop.paths().contains("sw.js"))
        #expect(try !workshop.page("index.html").contains("data-offline-copy="))
        try await workshop.publish { $0.keepsOfflineCopy = true }
        let (script, paths) = (try workshop.page("sw.js"), try workshop.paths())
        #expect(paths.filter { $0 != "sw.js" && !$0.hasPrefix(".") }.allSatisfy { script.contains("\"\($0)\": ") })
        #expect(try workshop.page("units/finance/index.html").contains("data-offline-copy=\"../../sw.js\""))
    }

    @Test func staysTheSameOnAnotherDayButForTheDay() async throws {
        let workshop = try Workshop()
        try await workshop.publish { $0.keepsOfflineCopy = true }
        let before = try workshop.page("sw.js")
        let report = try await workshop.publish { options in
            options.keepsOfflineCopy = true
            if let day = CalendarDate(parsing: "2026-07-02") { options.today = day }
        }
        #expect(report.written <= 1 + 4, "sw.js, and the documents, which say when they were made")
        #expect(try workshop.page("sw.js") != before)
    }
}
