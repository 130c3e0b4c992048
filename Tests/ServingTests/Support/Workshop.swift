import ContinuityModel
import Foundation
import Publishing
import Testing

@testable import Serving

/// A folder of sources that goes away with the test, and the handbook that follows it.
final class Workshop: Sendable {
    let folder: URL

    static let handbook =
        "organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}\n"

    static func plan(_ title: String) -> String {
        """
        ---
        title: \(title)
        owner: role:lead
        roles: [{id: lead, title: Lead, holder: Li Wei, deputies: [Chen Jing], contacts: [{kind: phone, value: "110"}]}]
        activities: [{id: payments, name: {en: Payments, zh-Hans: 支付}, owner: role:lead, mtpd: 8h, rto: 4h, depends-on: [{on: system:bank, kind: hard}]}]
        ---
        The narrative of \(title).
        """
    }

    static let files = [
        "handbook.yaml": handbook, "shared/systems.yaml": "- {id: bank, name: Core banking, rto: 1h}\n",
        "units/finance/plan.md": plan("Finance"), "units/sales/plan.md": plan("Sales"),
    ]

    init(_ files: [String: String] = files) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "mainstay-serving-\(UUID().uuidString)")
        for (path, text) in files { try write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Saves a file as editors do: a new one takes the name of the old one.
    func write(_ path: String, _ text: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file, options: .atomic)
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(at: folder.appending(path: path)) }

    /// A handbook that no test changes: loading the theme takes most of the time of a test.
    static let standing = Task { () -> (workshop: Workshop, handbook: LiveHandbook) in
        let workshop = try Workshop()
        return (workshop, try await workshop.live())
    }

    func live(unit: String? = nil) async throws -> LiveHandbook {
        let day = try #require(CalendarDate(parsing: "2026-11-24"))
        var options = BuildOptions(content: folder.path, output: "", today: day)
        options.unit = unit
        return await LiveHandbook(try await HandbookPreview(options) { day })
    }
}
