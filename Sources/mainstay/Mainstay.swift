import ArgumentParser
internal import Glibc

/// The command line: `mainstay new`, `build`, `check`, `review`, `approve`, `print`, `bundle`, `export`, `import`,
/// `codeowners`, `prompt`, `schema`, `explain`, `theme`, `serve`, `mcp`.
@main
struct Mainstay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mainstay",
        abstract: "Turns contingency plans kept as text into an intranet handbook.",
        discussion: """
            Plans are Markdown with a YAML header, one folder per business unit. 'mainstay check' validates them, \
            'mainstay build' writes the handbook: cross-linked HTML that also opens from a USB stick.

            Exit codes: 0 clean, 1 findings that are errors (with --strict: warnings too), 2 wrong usage, \
            3 the environment (an unreadable folder, a missing theme, a full disk).
            """,
        version: Version.current,
        subcommands: [
            NewCommand.self, BuildCommand.self, CheckCommand.self, ReviewCommand.self, ApproveCommand.self,
            PrintCommand.self, BundleCommand.self, ExportCommand.self, ImportCommand.self, CodeownersCommand.self,
            PromptCommand.self, SchemaCommand.self, ExplainCommand.self, ThemeCommand.self, ServeCommand.self,
            MCPCommand.self,
        ])

    /// Like the library's own `main`, with our exit codes.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            Terminal.writeError("mainstay: \(failure)\n")
            leave(3)
        } catch let code as ExitCode {
            leave(code.rawValue)
        } catch {
            let message = fullMessage(for: error)
            let isUsageError = exitCode(for: error) != .success
            if !message.isEmpty {
                if isUsageError { Terminal.writeError(message + "\n") } else { Terminal.writeOutput(message + "\n") }
            }
            leave(isUsageError ? 2 : 0)
        }
    }

    private static func leave(_ code: Int32) -> Never {
        Glibc.exit(code)
    }
}
