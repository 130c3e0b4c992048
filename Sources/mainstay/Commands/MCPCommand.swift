import ArgumentParser
internal import Serving

/// `mainstay mcp`.
struct MCPCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp",
        abstract: "Let an assistant read, check and draft plans, by the Model Context Protocol.",
        discussion: """
            Speaks with one client over standard input and output, in the revisions of the protocol from 2024-11-05 to \
            2026-07-28. The sources are read anew for every question. Nothing is written unless --write names a folder; \
            then tools may make new files in it, and change none.
            """)

    @OptionGroup var source: SourceOptions

    @Option(help: ArgumentHelp("The folder that tools may make new files in.", valueName: "folder"))
    var write: String?

    func run() async throws {
        let folder: WriteFolder?
        do throws(WriteFolder.Refusal) {
            folder = if let write { try WriteFolder(write) } else { nil }
        } catch {
            throw CommandFailure(error)
        }
        let handbook = try await source.liveHandbook()
        let features = MCPFeatures(handbook, writingTo: folder, version: Version.current)
        let server = MCPServer(features, send: StandardStreams.write)
        for await line in StandardStreams.lines() {
            switch line {
            case .bytes(let bytes): await server.take(bytes)
            case .tooLong: await server.refuse("the line is longer than \(StandardStreams.longestLine) bytes")
            }
        }
        await server.finish()
    }
}
