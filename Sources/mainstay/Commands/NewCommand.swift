import ArgumentParser
internal import ContinuityModel
internal import Drafting

/// `mainstay new`.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Draft a handbook or a plan from industry, size and place.",
        subcommands: [NewHandbookCommand.self, NewPlanCommand.self])
}

/// `mainstay new handbook`.
struct NewHandbookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handbook",
        abstract: "Draft a handbook with one plan in a new folder.",
        discussion: """
            Writes handbook.yaml, shared/, pages/ and units/<unit>/: risks, scenarios with timed steps, roles, messages, \
            activities with objectives, resources, exercises, training and the duties of the place. Every entry counts \
            as unconfirmed until somebody has checked it. On a terminal it asks for what is missing. No file is \
            overwritten.
            """)

    @Argument(help: ArgumentHelp("The folder to write.", valueName: "folder"))
    var folder = "Content"

    @OptionGroup var options: DraftOptions

    @Option(help: ArgumentHelp("How strict the rules of the handbook are.", valueName: "maturity"))
    var maturity = Maturity.starting

    func run() throws {
        var request = try options.request(asksName: true)
        request.maturity = maturity
        let draft = PlanDrafter(Catalogue.carried).draft(request)
        let folder = DraftFolder(folder)
        try folder.write(draft.files.map { ($0.path, $0.text) })
        Terminal.writeOutput(
            """
            \(folder.path): \(draft.files.count) files written
            Next:
              mainstay check --content \(folder.path)
              mainstay build --content \(folder.path)
              fill in names and phone numbers in units/\(request.unit)/roles.yaml
              check each entry, then delete its line 'basis: draft'

            """)
    }
}

/// `mainstay new plan`.
struct NewPlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Draft a plan for one more unit of a handbook.",
        discussion: """
            Writes units/<unit>/ and adds to shared/ what the plan needs and the handbook lacks. On a terminal it asks \
            for what is missing. No file is overwritten.
            """)

    @OptionGroup var options: DraftOptions

    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    func run() throws {
        let folder = DraftFolder(content)
        let request = try options.request(languages: try folder.languages())
        let draft = PlanDrafter(Catalogue.carried).draft(request)
        let added = try folder.add(draft)
        let shared = added == 1 ? "1 shared entry" : "\(added) shared entries"
        Terminal.writeOutput(
            """
            \(folder.path)/units/\(request.unit): \(draft.unitFiles.count) files written, \(shared) added
            Next:
              mainstay check --content \(folder.path) --unit \(request.unit)
              fill in names and phone numbers in units/\(request.unit)/roles.yaml
              check each entry, then delete its line 'basis: draft'

            """)
    }
}

/// `mainstay prompt`.
struct PromptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prompt",
        abstract: "Print a prompt that asks any chat for a plan in the format of mainstay.",
        discussion: """
            The prompt holds the JSON Schema of a plan and the catalogue's facts for industry, size and place. Save the \
            answer as answer.md; 'mainstay import answer.md --unit <unit> --write' makes the plan of it, and 'mainstay \
            check' says what is left to put right.
            """)

    @OptionGroup var options: DraftOptions

    func run() throws {
        Terminal.writeOutput(PlanPrompt(Catalogue.carried).text(for: try options.request()))
    }
}

extension Maturity: ExpressibleByArgument {}
