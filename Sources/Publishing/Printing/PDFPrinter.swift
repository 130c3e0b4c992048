package import ContinuityModel
internal import Glibc

/// Turns a document that stands alone in one file into a PDF, by an installed browser without a window.
package struct PDFPrinter: Sendable {
    private let browser: String
    private let limit: Duration

    /// - Parameters:
    ///   - browser: the path of a browser of the Chromium family.
    ///   - limit: how long it may take.
    package init(browser: String, limit: Duration) {
        self.browser = browser
        self.limit = limit
    }

    /// Writes the PDF, at once and only when it is whole.
    ///
    /// - Parameter day: the day that the PDF says it was made on, whatever the clock says.
    package func print(_ document: [UInt8], to path: String, day: CalendarDate) async throws(PrintFailure) {
        let scratch = try disk { () throws(DiskError) in try ScratchFolder(beside: path, for: "print") }
        let (page, pdf, log) = (scratch("document.html"), scratch("document.pdf"), scratch("browser.log"))
        try disk { () throws(DiskError) in try DiskFile.write(document, to: page) }
        let process = ChildProcess(
            program: browser, arguments: arguments(page, pdf: pdf, profile: scratch("profile")),
            environment: Self.environment, log: log)
        let ending: ChildProcess.Ending
        do { ending = try await process.run(limit: limit) } catch { throw .notStarted(browser: browser, error) }
        guard ending != .outOfTime else { throw .tooSlow(browser: browser, limit: limit) }
        guard ending == .exit(0), let bytes = try? DiskFile.read(pdf), bytes.starts(with: "%PDF-".utf8) else {
            throw .failed(browser: browser, said: Self.lastLine(of: log))
        }
        try disk { () throws(DiskError) in
            _ = try DiskFile.replace(path, with: PDFDates.set(day, in: bytes), isNew: false)
        }
    }

    private func arguments(_ page: String, pdf: String, profile: String) -> [String] {
        // A browser refuses to run as root with its sandbox, as it would in a container. The document is ours: it holds
        // no script, and its policy lets it load nothing.
        let root = geteuid() == 0 ? ["--no-sandbox"] : []
        return root + [
            "--headless", "--disable-gpu", "--disable-extensions", "--disable-background-networking",
            "--no-first-run", "--no-default-browser-check", "--user-data-dir=\(profile)", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--print-to-pdf=\(pdf)", FileAddress.url(of: page),
        ]
    }

    /// What a browser needs to find its libraries and the fonts of the user; the language and time zone are fixed.
    private static var environment: [String: String] {
        let names = [
            "PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "XDG_CONFIG_HOME",
            "XDG_DATA_HOME", "XDG_DATA_DIRS", "XDG_RUNTIME_DIR",
        ]
        let kept = names.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
        return ["LANG": "C.UTF-8", "TZ": "UTC"].merging(kept) { $1 }
    }

    private static func lastLine(of log: String) -> String {
        let bytes = (try? DiskFile.read(log)) ?? []
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        return lines.last.map { String(decoding: $0.prefix(300), as: UTF8.self) } ?? ""
    }

    private func disk<Result>(_ body: () throws(DiskError) -> Result) throws(PrintFailure) -> Result {
        do { return try body() } catch { throw .disk(error) }
    }
}

/// The address of a file on this machine.
enum FileAddress {
    /// The URL of an absolute path; everything but letters, digits and what is harmless is escaped by byte.
    static func url(of path: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~".utf8)
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = path.utf8.flatMap { byte in
            plain.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return "file://" + String(decoding: bytes, as: UTF8.self)
    }
}
