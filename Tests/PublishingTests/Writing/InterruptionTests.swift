import Glibc
import Synchronization
import Testing

@testable import Publishing

/// What the output is before the build that is killed.
enum Start: CaseIterable {
    case nothing
    case foreignOnly
    case oldSite
}

/// Counts steps and stops before the one with a given number.
final class Killer: Sendable {
    private let left: Mutex<Int>

    init(before step: Int) {
        left = Mutex(step)
    }

    func callAsFunction(_ step: WriteStep) throws(SiteWritingError) {
        let survives = left.withLock { left in
            left -= 1
            return left >= 0
        }
        if !survives { throw .interrupted(step) }
    }
}

struct InterruptionTests {
    static let old: Site = ["index.html": "old", "gone/index.html": "gone", "same.html": "same"]
    static let new: Site = ["index.html": "new", "added/index.html": "added", "same.html": "same"]

    private func prepare(_ start: Start) throws -> TemporaryFolder {
        let folder = try TemporaryFolder(inMemory: true)
        guard start != .nothing else { return folder }
        try folder.write("site/CNAME", "name")
        try folder.write("site/.git/HEAD", "head")
        try folder.makeFolder("site/empty")
        if start == .oldSite { try SiteWriter.publish(Self.old, to: folder("site")) }
        return folder
    }

    private func isKilled(_ step: Int, _ folder: TemporaryFolder, _ abilities: DiskAbilities) throws -> Bool {
        let killer = Killer(before: step)
        do {
            try SiteWriter.publish(Self.new, to: folder("site"), abilities: abilities) {
                (step) throws(SiteWritingError) in try killer(step)
            }
            return false
        } catch .interrupted {
            return true
        }
    }

    /// What the output holds before the build and after it.
    private struct Expected {
        let old: [String: String]?
        let new: [String: String]?
    }

    private func expected(_ start: Start) throws -> Expected {
        let folder = try prepare(start)
        let old = try folder.snapshot("site")
        try SiteWriter.publish(Self.new, to: folder("site"))
        return Expected(old: old, new: try folder.snapshot("site"))
    }

    private func check(_ folder: TemporaryFolder, isOldOrNew expected: Expected, _ abilities: DiskAbilities) throws {
        let found = try folder.snapshot("site")
        // Where two folders cannot be exchanged there is a moment without a site, which the next run mends.
        if found == nil, !abilities.exchangesFolders { return }
        #expect(found == expected.old || found == expected.new)
    }

    private func checkThatNextRunEndsWell(
        _ folder: TemporaryFolder, _ expected: Expected, _ abilities: DiskAbilities
    ) throws {
        try SiteWriter.publish(Self.new, to: folder("site"), abilities: abilities)
        #expect(try folder.snapshot("site") == expected.new)
        #expect(try folder.names() == ["site"])
    }

    @Test(arguments: Start.allCases, [(true, true), (true, false), (false, true), (false, false)])
    func leaveTheOldSiteOrTheNewOne(start: Start, can: (exchange: Bool, link: Bool)) throws {
        let abilities = DiskAbilities(exchangesFolders: can.exchange, linksFiles: can.link)
        let expected = try expected(start)
        for step in 0... {
            let folder = try prepare(start)
            guard try isKilled(step, folder, abilities) else { return #expect(step > 5) }
            try check(folder, isOldOrNew: expected, abilities)
            try checkThatNextRunEndsWell(folder, expected, abilities)
        }
    }

    /// The run that follows a kill is killed too, at each of its steps.
    @Test(arguments: [true, false])
    func leaveTheOldSiteOrTheNewOneWhenKilledTwice(exchangesFolders: Bool) throws {
        let abilities = DiskAbilities(exchangesFolders: exchangesFolders)
        let expected = try expected(.oldSite)
        for first in 0... {
            var isFirstKilled = false
            for second in 0... {
                let folder = try prepare(.oldSite)
                isFirstKilled = try isKilled(first, folder, abilities)
                let isSecondKilled = try isKilled(second, folder, abilities)
                try check(folder, isOldOrNew: expected, abilities)
                try checkThatNextRunEndsWell(folder, expected, abilities)
                if !isSecondKilled { break }
            }
            if !isFirstKilled { return }
        }
    }

    /// Between a kill after the swap and the next run, the new site is what people see and change.
    @Test func respectWhatWasDoneToTheNewSiteSince() throws {
        let folder = try prepare(.oldSite)
        #expect(throws: SiteWritingError.interrupted(.remove("index.html"))) {
            try SiteWriter.publish(Self.new, to: folder("site")) { (step) throws(SiteWritingError) in
                if step == .remove("index.html") { throw .interrupted(step) }
            }
        }
        try folder.write("site/CNAME", "renamed")
        try folder.remove("site/.git/HEAD")
        try SiteWriter.publish(Self.new, to: folder("site"))
        #expect(try folder.text("site/CNAME") == "renamed")
        #expect(try folder.snapshot("site")?[".git/HEAD"] == nil)
        #expect(try folder.names() == ["site"])
    }

    /// The old site holds the only copy of a file that came too late to be carried over, and then the build is killed.
    @Test(arguments: [true, false], [true, false])
    func keepAFileThatAppearedLate(exchangesFolders: Bool, removesNewSite: Bool) throws {
        let folder = try prepare(.oldSite)
        let abilities = DiskAbilities(exchangesFolders: exchangesFolders)
        #expect(throws: SiteWritingError.self) {
            try SiteWriter.publish(Self.new, to: folder("site"), abilities: abilities) {
                (step) throws(SiteWritingError) in
                if step == .journal { try? folder.write("site/late/file", "late") }
                switch step {
                case .remove, .rescue: throw .interrupted(step)
                default: return
                }
            }
        }
        #expect(try folder.snapshot("site")?["late/file"] == nil)
        if removesNewSite { try #require(rename(folder("site"), folder("elsewhere")) == 0) }
        try SiteWriter.publish(Self.new, to: folder("site"))
        #expect(try folder.text("site/late/file") == "late")
        #expect(try folder.text("site/index.html") == "new")
    }

    @Test func keepTheOldSiteWhenTheDiskRefuses() throws {
        let folder = try prepare(.oldSite)
        let before = try folder.snapshot("site")
        let full = SiteWritingError.disk(.refused(.write, path: "site", code: 28))
        #expect(throws: full) {
            try SiteWriter.publish(Self.new, to: folder("site")) { (step) throws(SiteWritingError) in
                if step == .manifest { throw full }
            }
        }
        #expect(try folder.snapshot("site") == before)
        #expect(try folder.names() == ["site"])
    }
}
