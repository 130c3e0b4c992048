/// Why no PDF could be made: the environment, never the sources.
package enum PrintFailure: Error, Hashable, Sendable {
    /// No browser is installed where one is looked for.
    case noBrowser
    /// What the user named as the browser is no program.
    case notAProgram(path: String)
    /// The system would not start the browser.
    case notStarted(browser: String, DiskError)
    /// The browser ended without a PDF; `said` is the last line that it wrote.
    case failed(browser: String, said: String)
    /// The browser was ended because it took too long.
    case tooSlow(browser: String, limit: Duration)
    case disk(DiskError)
}

extension PrintFailure: CustomStringConvertible {
    /// One line without a full stop.
    package var description: String {
        switch self {
        case .noBrowser: "no Chromium was found, which turns the document into a PDF"
        case .notAProgram(let path): "'\(path)' is no program that can be run"
        case .notStarted(let browser, let error): "cannot start \(browser): \(error)"
        case .failed(let browser, let said): "\(browser) made no PDF" + (said.isEmpty ? "" : ": \(said)")
        case .tooSlow(let browser, let limit): "\(browser) made no PDF within \(limit.components.seconds) s"
        case .disk(let error): error.description
        }
    }

    /// What to do about it; nil where the line says it all.
    package var help: String? {
        switch self {
        case .noBrowser:
            "install one ('apt install chromium' on Debian, Chrome or Edge elsewhere) or name it with --browser; "
                + "or use --html and print that file from any browser"
        case .notAProgram: "name the program file of a Chromium, Chrome or Edge"
        case .failed: "run the browser by hand to see whether it starts; or use --html and print that file"
        case .tooSlow: "allow more with --time-limit"
        case .notStarted, .disk: nil
        }
    }
}
