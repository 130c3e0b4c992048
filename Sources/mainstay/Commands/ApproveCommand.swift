import ArgumentParser
internal import ContinuityModel
internal import Review

/// `mainstay approve`.
struct ApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Write the stamp of an approval or of an exercise into a plan.",
        discussion: """
            The stamp is a hash of what was approved or exercised. Once any of that changes, 'mainstay check' and the \
            plan's page say so until the stamp is renewed. An approval covers the plan's objectives, risks, scenarios \
            and duties; not its narrative, translations and formatting, nor who holds a role and when something was last \
            done. Everything else in the file stays as it is, comments too.
            """)

    @Option(help: ArgumentHelp("The unit whose plan is approved.", valueName: "unit"))
    var unit: String?

    @Option(help: ArgumentHelp("The role that approves it, such as role:crisis-lead.", valueName: "role"))
    var by: String?

    @Option(
        help: ArgumentHelp(
            "The exercise that still covers what it played, such as finance/exercise:drill.", valueName: "exercise"))
    var exercise: String?

    @Option(
        help: ArgumentHelp(
            "The day of the approval, today where absent; for an exercise the day on which it was held again.",
            valueName: "YYYY-MM-DD"))
    var on: CalendarDate?

    @Option(name: .customLong("version"), help: ArgumentHelp("The version that is approved.", valueName: "version"))
    var planVersion: String?

    @Option(help: ArgumentHelp("The folder with handbook.yaml, shared/, pages/ and units/.", valueName: "folder"))
    var content = "Content"

    func validate() throws {
        if exercise == nil, unit == nil || by == nil {
            throw ValidationError("name a plan and who approves it (--unit, --by), or an exercise (--exercise)")
        }
        if exercise != nil, unit != nil || by != nil || planVersion != nil {
            throw ValidationError("--exercise stands alone or with --on")
        }
    }

    func run() throws {
        let writer = StampWriter(content: content)
        let stamp: StampWriter.Stamp
        do throws(StampProblem) {
            if let exercise {
                stamp = try writer.renew(exercise: exercise, on: on)
            } else {
                stamp = try writer.approve(
                    unit: unit ?? "", by: by ?? "", on: on ?? Today.date, version: planVersion)
            }
        } catch {
            if case .unreadable = error { throw CommandFailure(error) }
            Terminal.writeError("mainstay: \(error)\n")
            throw ExitCode(1)
        }
        Terminal.writeOutput("\(content)/\(stamp.path): \(stamp.digest)\n")
    }
}
