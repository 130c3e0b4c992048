import ContinuityModel
import Foundation
import Testing

@testable import Review

/// A repository in a folder of the test's own: fixed authors and dates, so that every run makes the same commits.
final class ScriptedRepository {
    let folder: URL

    /// The fixture that the pull requests change.
    static let base = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/review-base")

    /// - Parameter isGit: whether the folder is a repository with the fixture as its first commit.
    init(isGit: Bool = true) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "mainstay-review-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: Self.base, to: folder.appending(path: "Content"))
        guard isGit else { return }
        try git("init", "--quiet", "--initial-branch=main")
        try commit("First version")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var content: String { folder.appending(path: "Content").path }

    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.path] + arguments
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Plan owner",
            "GIT_AUTHOR_EMAIL": "owner@example.org", "GIT_COMMITTER_NAME": "Plan owner",
            "GIT_COMMITTER_EMAIL": "owner@example.org", "GIT_AUTHOR_DATE": "2026-11-02T09:00:00Z",
            "GIT_COMMITTER_DATE": "2026-11-02T09:00:00Z",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
        return String(decoding: data, as: UTF8.self)
    }

    func commit(_ message: String) throws {
        try git("add", "--all")
        try git("commit", "--quiet", "--allow-empty", "--message", message)
    }

    /// Changes a file of the content folder; the old text must be there once or more.
    func replace(_ path: String, _ old: String, _ new: String) throws {
        let text = try read(path)
        try #require(text.contains(old), "\(path) holds \(old)")
        try write(path, text.replacingOccurrences(of: old, with: new))
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: "Content/" + path), encoding: .utf8)
    }

    func write(_ path: String, _ text: String) throws {
        let file = folder.appending(path: "Content/" + path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: folder.appending(path: "Content/" + path))
    }

    func move(_ path: String, to other: String) throws {
        try FileManager.default.moveItem(
            at: folder.appending(path: "Content/" + path), to: folder.appending(path: "Content/" + other))
    }

    /// The review of two versions, judged on a fixed day.
    func review(_ base: String = "main", _ head: String? = nil) async throws -> HandbookReview {
        try await reviewer().review(base, head)
    }

    /// What reviews the content folder, judged on a fixed day.
    func reviewer() throws -> HandbookReviewer {
        let today = try #require(CalendarDate(parsing: "2026-11-25"))
        return HandbookReviewer(content: content, today: today, workers: 2)
    }
}
