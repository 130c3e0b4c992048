internal import Glibc

/// Looks for a browser of the Chromium family, which turns a document into a PDF.
package struct BrowserFinder: Sendable {
    /// The names under which systems install one, the plainest first.
    package static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge",
        "microsoft-edge-stable",
        "brave-browser", "chrome", "chromium-headless-shell",
    ]

    /// Where macOS keeps them.
    private static let applications = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ]

    private let chosen: String?
    private let folders: [String]

    /// - Parameters:
    ///   - chosen: the program that the user names; nothing else will do then.
    ///   - path: the folders of programs, joined by `:`.
    package init(chosen: String?, path: String) {
        self.chosen = chosen
        folders = path.split(separator: ":").map(String.init)
    }

    /// Takes the program that the user names, else the one in `CHROMIUM`, else the first one on `PATH`.
    package init(chosen: String?) {
        self.init(chosen: chosen ?? Self.variable("CHROMIUM"), path: Self.variable("PATH") ?? "")
    }

    /// The path of the browser.
    package func find() throws(PrintFailure) -> String {
        guard let chosen else {
            let places = Self.names.flatMap { name in folders.map { $0 + "/" + name } } + Self.applications
            guard let found = places.first(where: Self.isProgram) else { throw .noBrowser }
            return found
        }
        // A name without a slash is one to look for, as a shell would.
        let places = chosen.contains("/") ? [chosen] : folders.map { $0 + "/" + chosen }
        guard let found = places.first(where: Self.isProgram) else { throw .notAProgram(path: chosen) }
        return found
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = Glibc.stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    private static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
