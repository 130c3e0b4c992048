import Foundation
import Publishing
import Testing

@testable import Serving

#if os(Linux)
    struct FolderWatchTests {
        /// What is told of a change; the limit is long, since other tests may keep all threads busy.
        private func told(_ workshop: Workshop, polls: Bool = false, of change: () throws -> Void) async throws -> Set<
            PreviewChange
        > {
            let folders = FolderWatch.Folders(content: workshop.folder.path, theme: nil)
            let changes = FolderWatch.changes(in: folders, polls: polls)
            try change()
            return await withTaskGroup(of: Set<PreviewChange>?.self) { group in
                group.addTask { await changes.first { _ in true } }
                group.addTask {
                    try? await Task.sleep(for: .seconds(900))
                    return nil
                }
                let first = await group.next() ?? nil
                group.cancelAll()
                return first ?? []
            }
        }

        @Test func tellsOfAFileThatIsWrittenInPlace() async throws {
            let workshop = try Workshop()
            let path = workshop.folder.appending(path: "units/finance/plan.md")
            let found = try await told(workshop) {
                let handle = try FileHandle(forWritingTo: path)
                try handle.write(contentsOf: Data("a".utf8))
                try handle.close()
            }
            #expect(found == [.files(["units/finance/plan.md"])])
        }

        @Test func tellsOfAFileThatTakesTheNameOfAnother() async throws {
            let workshop = try Workshop()
            let new = workshop.folder.appending(path: "units/finance/.plan.md.tmp")
            try Data("a".utf8).write(to: new)
            let found = try await told(workshop) {
                _ = rename(new.path, workshop.folder.appending(path: "units/finance/plan.md").path)
            }
            #expect(found == [.files(["units/finance/plan.md"])])
        }

        @Test func looksAtEverythingWhereANameGoes() async throws {
            let workshop = try Workshop()
            #expect(try await told(workshop) { try workshop.remove("units/sales/plan.md") } == [.anything])
        }

        @Test func watchesNewFolders() async throws {
            let workshop = try Workshop()
            let folders = FolderWatch.Folders(content: workshop.folder.path, theme: nil)
            var changes = FolderWatch.changes(in: folders, polls: false).makeAsyncIterator()
            try FileManager.default.createDirectory(
                at: workshop.folder.appending(path: "units/legal"), withIntermediateDirectories: true)
            #expect(await changes.next() == [.anything])
            try Data("a".utf8).write(to: workshop.folder.appending(path: "units/legal/plan.md"))
            var told: Set<PreviewChange> = []
            while !told.contains(where: { $0 == .anything || $0 == .files(["units/legal/plan.md"]) }) {
                told = try #require(await changes.next())
            }
        }

        @Test func ignoresHiddenFiles() async throws {
            let workshop = try Workshop()
            let found = try await told(workshop) {
                try Data("a".utf8).write(to: workshop.folder.appending(path: ".plan.md.swp"))
                try workshop.remove("units/sales/plan.md")
            }
            #expect(found == [.anything])
        }

        @Test func looksTwiceASecondInstead() async throws {
            #expect(try await told(Workshop(), polls: true) {} == [.anything])
        }

        @Test func readsEventsOfTheKernel() {
            func event(_ watch: Int32, _ mask: UInt32, _ name: String, padding: Int) -> [UInt8] {
                let numbers = [UInt32(bitPattern: watch), mask, 0, UInt32(name.utf8.count + padding)]
                return numbers.flatMap { number in withUnsafeBytes(of: number) { Array($0) } } + Array(name.utf8)
                    + [UInt8](repeating: 0, count: padding)
            }
            let bytes = event(1, 8, "计划.md", padding: 7) + event(-1, 0x4000, "", padding: 0) + [1, 2, 3]
            let events = InotifyEvent.events(in: bytes[...])
            #expect(events.map(\.name) == ["计划.md", ""] && events.map(\.watch) == [1, -1])
            #expect(events[0].has(8) && !events[0].has(2) && events[1].has(0x4000))
        }
    }
#endif
