import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `mainstay theme list`.
struct ThemeListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the themes at hand: the one that the program carries, and those in a folder.")

    @Option(help: ArgumentHelp("The folder that holds themes.", valueName: "folder"))
    var themes = "Themes"

    func run() throws {
        let listed: [ThemeEntry]
        do { listed = try ThemeEntry.list(in: themes) } catch { throw CommandFailure(error) }
        let width = listed.map(\.name.count).max() ?? 0
        for theme in listed {
            let parts = [theme.name + String(repeating: " ", count: width - theme.name.count), theme.place]
            let extends = theme.extends.map { ["extends \($0)"] } ?? []
            let description = theme.description.map { [$0] } ?? []
            Terminal.writeOutput((parts + extends + description).joined(separator: "  ") + "\n")
        }
    }
}

/// `mainstay theme new`.
struct ThemeNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a small theme that extends the default one, ready to be changed.")

    @Argument(help: ArgumentHelp("The name, which is that of the folder too: small letters, digits, hyphens."))
    var name: String

    @Option(help: ArgumentHelp("The folder to write; Themes/<name> where absent.", valueName: "folder"))
    var output: String?

    func validate() throws {
        guard ThemeDraft.isName(name) else {
            throw ValidationError(
                "'\(name)' cannot be the name of a theme: use small letters, digits and single hyphens")
        }
        if let output, output.split(separator: "/").last.map(String.init) != name {
            throw ValidationError("the folder '\(output)' must be called like the theme, '\(name)'")
        }
    }

    func run() throws {
        let folder = output ?? "Themes/" + name
        let isNew: Bool
        do { isNew = try ThemeDraft.write(name, to: folder) } catch { throw CommandFailure(error) }
        guard isNew else { throw ValidationError("'\(folder)' has a theme already") }
        Terminal.writeError("\(folder)/: change assets/theme.css, then mainstay build --theme \(folder)\n")
    }
}
