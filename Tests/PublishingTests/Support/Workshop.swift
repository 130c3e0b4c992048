import ContinuityModel
import Diagnostics
import Testing

@testable import Publishing

/// A folder with content of which sites are built.
struct Workshop {
    let folder: TemporaryFolder

    static let handbook =
        "organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}\n"

    /// The least that a plan needs, with more sections and a narrative.
    static func plan(_ title: String, _ sections: String = "", narrative: String = "") -> String {
        """
        ---
        title: \(title)
        owner: role:lead
        roles: [{id: lead, title: Lead, holder: Li Wei, deputies: [Chen Jing]}]
        \(sections)
        ---
        \(narrative)
        """
    }

    /// - Parameter files: the content by paths; the settings are there unless it holds others.
    init(_ files: [String: String] = ["units/finance/plan.md": plan("Finance"), "units/sales/plan.md": plan("Sales")])
        throws
    {
        folder = try TemporaryFolder()
        if files["handbook.yaml"] == nil { try write("handbook.yaml", Self.handbook) }
        for (path, text) in files { try write(path, text) }
    }

    /// Writes a file of the content folder.
    func write(_ path: String, _ text: String) throws { try folder.write("content/" + path, text) }

    /// Removes a file of the content folder.
    func remove(_ path: String) throws { try folder.remove("content/" + path) }

    func options(_ change: (inout BuildOptions) -> Void = { _ in }) throws -> BuildOptions {
        var options = BuildOptions(
            content: folder("content"), output: folder("site"),
            today: try #require(CalendarDate(parsing: "2026-07-01")), workers: 2)
        change(&options)
        return options
    }

    /// Builds, whatever is found.
    @discardableResult
    func build(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> BuildReport {
        try await HandbookBuild(try options(change)).build()
    }

    /// Builds a site that is expected to be written.
    @discardableResult
    func publish(_ change: (inout BuildOptions) -> Void = { _ in }) async throws -> WriteReport {
        let report = try await build(change)
        return try #require(report.written, "\(report.errors)")
    }

    /// The text of a page.
    func page(_ path: String) throws -> String { try folder.text("site/" + path) }

    /// The paths of the files of the site.
    func paths() throws -> [String] {
        try (folder.snapshot("site") ?? [:]).filter { !$0.value.hasSuffix(" folder") }.keys.sorted()
    }
}

extension BuildReport {
    /// The errors as `path:line:column: code`, paths from the last folder called content or themes.
    var errors: [String] { places { $0 == .error } }

    /// The findings of chosen severities as `path:line:column: code`.
    func places(_ includes: (Severity) -> Bool = { _ in true }) -> [String] {
        findings.filter { includes($0.severity) }.map { finding in
            guard let location = finding.location else { return finding.code }
            let parts = files.path(of: location.file).split(separator: "/")
            let start = parts.lastIndex { $0 == "content" || $0 == "themes" } ?? 0
            return parts[start...].joined(separator: "/") + ":\(location.line):\(location.column): \(finding.code)"
        }
    }
}
