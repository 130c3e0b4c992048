import ContinuityModel
import Glibc
import Testing

@testable import Publishing

/// With a script in the place of the browser: what is asked of it, and what becomes of what it does.
struct PDFPrinterTests {
    private let folder: TemporaryFolder
    private let day: CalendarDate

    init() throws {
        folder = try TemporaryFolder()
        day = try #require(CalendarDate(parsing: "2026-11-24"))
    }

    private func print(by script: String, limit: Duration = .seconds(20), to name: String = "out/plan.pdf") async throws
    {
        try folder.write("browser", "#!/bin/sh\n" + script)
        try #require(chmod(folder("browser"), 0o755) == 0)
        let printer = PDFPrinter(browser: folder("browser"), limit: limit)
        try await printer.print(Array("<p>plan</p>".utf8), to: folder(name), day: day)
    }

    private static let pdf =
        #"for a; do case $a in --print-to-pdf=*) out=${a#*=};; file:*) page=${a#file://};; esac; done"#

    @Test func asksForAPDFOfTheDocument() async throws {
        try await print(by: Self.pdf + "\n{ echo %PDF-1.4; cat $page; } > $out")
        #expect(try folder.text("out/plan.pdf") == "%PDF-1.4\n<p>plan</p>")
        #expect(try folder.snapshot("out")?.keys.sorted() == ["plan.pdf"], "nothing is left beside it")
    }

    @Test func readsNoShellSyntaxInItsArguments() async throws {
        try await print(by: Self.pdf + "\necho %PDF-1.4 > \"$out\"", to: "$(touch x) `touch y`;/plan.pdf")
        #expect(try folder.names() == ["$(touch x) `touch y`;", "browser"])
    }

    @Test func datesThePDFByTheDayAsked() async throws {
        let dates = "/CreationDate (D:20200102030405+00'00')/ModDate (D:20200102030405+00'00')"
        try await print(by: Self.pdf + "\necho \"%PDF-1.4 \(dates)\" > $out")
        #expect(
            try folder.text("out/plan.pdf")
                == "%PDF-1.4 /CreationDate (D:20261124000000+00'00')/ModDate (D:20261124000000+00'00')\n")
    }

    @Test(arguments: [
        "echo first >&2; echo 'no display' >&2; exit 1", "echo 'no display'; exit 0", "echo 'no display'; kill -9 $$",
    ])
    func saysWhatTheBrowserSaid(script: String) async throws {
        try folder.write("out/plan.pdf", "old")
        await #expect(throws: PrintFailure.failed(browser: folder("browser"), said: "no display")) {
            try await print(by: script)
        }
        #expect(try folder.text("out/plan.pdf") == "old")
        #expect(try folder.snapshot("out")?.keys.sorted() == ["plan.pdf"])
    }

    @Test func endsABrowserThatHangsAndWhatItStarted() async throws {
        await #expect(throws: PrintFailure.tooSlow(browser: folder("browser"), limit: .seconds(1))) {
            try await print(by: "sleep 600 & echo $! > \(folder("child")); sleep 600", limit: .seconds(1))
        }
        let child = try #require(pid_t(try folder.text("child").dropLast()))
        let deadline = ContinuousClock().now + .seconds(20)
        // Whoever inherits an orphan takes a moment to bury it.
        while kill(child, 0) == 0, ContinuousClock().now < deadline { try await Task.sleep(for: .milliseconds(20)) }
        #expect(kill(child, 0) != 0)
    }

    @Test func passesOnlyWhatABrowserNeeds() async throws {
        setenv("MAINSTAY_SECRET", "hidden", 1)
        try await print(by: Self.pdf + "\n{ echo %PDF-; env; } > $out")
        let text = try folder.text("out/plan.pdf")
        #expect(!text.contains("MAINSTAY_SECRET") && text.contains("\nTZ=UTC\n") && text.contains("\nLANG=C.UTF-8\n"))
    }

    @Test func blamesTheSystemForAProgramThatDoesNotStart() async throws {
        try folder.write("browser", "no program")
        let printer = PDFPrinter(browser: folder("browser"), limit: .seconds(5))
        await #expect(throws: PrintFailure.self) { try await printer.print([], to: folder("plan.pdf"), day: day) }
    }

    @Test(arguments: [("/tmp/a", "file:///tmp/a"), ("/a b/计#?%", "file:///a%20b/%E8%AE%A1%23%3F%25")])
    func escapesTheAddressOfAFile(path: String, url: String) {
        #expect(FileAddress.url(of: path) == url)
    }
}
