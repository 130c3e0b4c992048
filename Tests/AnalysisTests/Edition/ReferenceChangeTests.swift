import ContinuityModel
import Diagnostics
import FoundationEssentials
import PlanSource
import Testing

@testable import Analysis

/// An edition renames and leaves out references; one that it forgot would name what readers may not know of.
struct ReferenceChangeTests {
    @Test func everyReferenceOfAPlanIsVisited() throws {
        var plan = try #require(try Self.everyField().units.first?.plan)
        let expected = Self.references(in: plan)
        #expect(expected.count > 20)
        var visited: [String] = []
        plan.changeReferences { reference in
            visited.append(reference.notation)
            return nil
        }
        #expect(visited.sorted() == expected)
        #expect(Self.references(in: plan) == [])
    }

    @Test func everySharedReferenceIsVisited() throws {
        var shared = try Self.everyField().shared
        let expected = Self.references(in: shared)
        #expect(expected.count > 5)
        var visited: [String] = []
        shared.changeReferences { reference in
            visited.append(reference.notation)
            return nil
        }
        #expect(visited.sorted() == expected)
        #expect(Self.references(in: shared) == [])
    }

    /// The references anywhere in a value, by walking through it.
    private static func references(in value: some Sendable) -> [String] {
        func walk(_ mirror: Mirror) -> [String] {
            mirror.children.flatMap { child -> [String] in
                (child.value as? Reference).map { [$0.notation] } ?? walk(Mirror(reflecting: child.value))
            }
        }
        return walk(Mirror(reflecting: value)).sorted()
    }

    private static func everyField() throws -> PlanSet {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures/every-field")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
            .filter { $0.hasSuffix(".md") || $0.hasSuffix(".yaml") }
        let sources = try paths.enumerated().compactMap { index, path in
            let bytes = [UInt8](try Data(contentsOf: root.appending(path: path)))
            return SourceDecoder.decode(SourceFile(path: path, id: FileID(index), bytes: bytes)).source
        }
        return try #require(PlanSetAssembler.assemble(sources).plans)
    }
}
