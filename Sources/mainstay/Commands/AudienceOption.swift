import ArgumentParser
internal import ContinuityModel

/// Who reads what a command writes.
struct AudienceOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Who reads it: \(Audience.allCases.map(\.rawValue).joined(separator: ", ")). What is for a narrower circle is \
            left out, and the run fails where any of it shows; everything is in where absent.
            """, valueName: "audience"))
    var audience: Audience?
}
