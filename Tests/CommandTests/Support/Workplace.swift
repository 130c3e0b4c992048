import Foundation
import Testing

/// What a run of the program gave.
struct Outcome {
    let status: Int32
    let output: String
    let error: String

    /// The standard output as JSON.
    func json() throws -> Any { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
}

/// A folder of the test's own, in which the built program runs; it goes away with the test.
final class Workplace {
    let folder: URL

    /// - Parameter files: the files of the content folder by their paths.
    init(_ files: [String: String] = [:]) throws {
        let name = "mainstay-command-\(UUID().uuidString)"
        folder = FileManager.default.temporaryDirectory.appending(path: name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write("Content/" + path, text) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ path: String, _ text: String) throws {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(at: folder.appending(path: path), withIntermediateDirectories: true)
    }

    func text(_ path: String) -> String? {
        try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    /// Runs the program in the folder, with nothing of the tests' own environment but what `environment` adds.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(arguments, environment: environment)
    }

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = try Self.executable()
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        // Files, not pipes: no output is long enough to wait for a reader.
        let (output, error) = (folder.appending(path: ".output"), folder.appending(path: ".error"))
        for file in [output, error] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: error)
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            error: try String(contentsOf: error, encoding: .utf8))
    }

    /// The program as it was built with the tests: beside the test bundle.
    private static func executable() throws -> URL {
        let program = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        let candidates = [program.deletingLastPathComponent(), Bundle.main.bundleURL].map {
            $0.appending(path: "mainstay")
        }
        return try #require(
            candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }, "the program is not built")
    }
}
