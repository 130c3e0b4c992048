internal import ContinuityModel
internal import Diagnostics

/// The script at the root of a site that lets a browser keep the handbook: it names the files and their versions, and calls
/// in the theme's `worker.js`, which does the keeping.
struct ServiceWorker {
    /// Where the script stands: a browser lets it serve what is below its own folder.
    static let path = "sw.js"
    /// The asset of the theme that does the keeping.
    static let script = "assets/worker.js"

    private let files: [SiteDigests.File]
    private let isWhole: Bool
    private let day: CalendarDate

    /// - Parameter day: the day on which the site was built.
    init(_ files: [SiteDigests.File], day: CalendarDate, limits: Limits = Limits()) {
        let size = files.reduce(0) { $0 + $1.size }
        isWhole = files.count <= limits.files && size <= limits.bytes
        self.files = isWhole ? files : files.filter { Self.isCore($0.path) }
        self.day = day
    }

    /// How large a handbook may be that every phone keeps whole.
    struct Limits {
        var files = 3_000
        /// Of all files together.
        var bytes = 100_000_000
    }

    /// The bytes of the script; they change whenever a file does, which tells browsers to fetch the change.
    var bytes: [UInt8] {
        var names: [(String, JSONValue)] = []
        var hash = SHA256()
        for file in files {
            names.append((file.path, .string(file.digest)))
            hash.update(Array((file.path + " " + file.digest + "\n").utf8))
        }
        let value = JSONValue.object([
            ("day", .string(day.notation)),
            ("version", .string(String(SHA256.hexadecimal(ofHash: hash.finish()).prefix(16)))),
            ("isWhole", .boolean(isWhole)), ("files", .object(names)),
        ])
        return Array("self.mainstay = ".utf8) + value.bytes(indented: true)
            + Array(";\nimportScripts(\"\(Self.script)\");\n".utf8)
    }

    /// What a large handbook keeps of itself before anybody has opened a page: the ways in, in every language.
    private static func isCore(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard let name = parts.last else { return false }
        if parts.first == "assets" { return true }
        if parts.contains("search") { return name == "index.js" }
        let isNumbered = name.hasSuffix(".html") && name.dropLast(5).last.map { ("0"..."9").contains($0) } ?? false
        return name.hasSuffix(".html") && !isNumbered
            && (parts.count <= 2 && !["roles", "systems", "suppliers", "sites"].contains(parts.first ?? "")
                || parts.dropLast().last == "pages")
    }
}
