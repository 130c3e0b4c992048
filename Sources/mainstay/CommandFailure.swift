/// Why a command could not do its work: the environment, in one line with the path.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ cause: some CustomStringConvertible) {
        description = cause.description
    }
}
