internal import Publishing
internal import Review
internal import Theming

/// Why a command could not do its work: the environment, in one line with the path, and what to do where that is known.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ cause: some CustomStringConvertible) {
        description = cause.description
    }

    init(_ failure: BuildFailure) {
        let help = Self.help(failure).map { "\n  help: " + $0 } ?? ""
        description = failure.description + help
    }

    init(_ failure: ReviewFailure) {
        description = failure.description + (failure.help.map { "\n  help: " + $0 } ?? "")
    }

    private static func help(_ failure: BuildFailure) -> String? {
        switch failure {
        case .noContent, .nothingToRead:
            "name the content folder with --content, or run mainstay in the folder that holds Content/"
        case .theme(.noFolder): "name the folder with theme.yaml; a theme that it extends stands beside it"
        case .unreadable, .unwritable, .theme, .template: nil
        }
    }
}
