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
        self.init(failure.description, help: Self.help(failure))
    }

    init(_ failure: PrintFailure) {
        self.init(failure.description, help: failure.help)
    }

    private init(_ description: String, help: String?) {
        self.description = description + (help.map { "\n  help: " + $0 } ?? "")
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
