package import Publishing

/// Why no stamp was written.
package enum StampProblem: Error, Sendable {
    case unreadable(DiskError)
    case unknownUnit(String, known: [String])
    case unknownExercise(String)
    case unknownRole(String)
    /// The plan has errors, so that nobody can tell what would be approved.
    case faulty(path: String, errors: Int)
    /// The exercise has no result that a stamp could belong to.
    case noResult(String)
    /// The file is written in a way in which the stamp finds no place.
    case noPlace(path: String, field: String)
    /// Somebody else changed the file meanwhile.
    case changed(path: String)
}

extension StampProblem: CustomStringConvertible {
    /// One line without a full stop, and what to do.
    package var description: String {
        switch self {
        case .unreadable(let error): error.description
        case .unknownUnit(let unit, let known):
            "the handbook has no unit '\(unit)'\n  help: it has \(known.prefix(20).joined(separator: ", "))"
        case .unknownExercise(let name): "'\(name)' does not exist\n  help: write it like finance/exercise:some-id"
        case .unknownRole(let name):
            "'\(name)' does not exist in the unit nor among the shared roles\n  help: write it like role:some-id"
        case .faulty(let path, let errors):
            "\(path) has \(errors == 1 ? "an error" : "\(errors) errors"), so nobody can tell what would be approved"
                + "\n  help: run 'mainstay check' and put it right first"
        case .noResult(let name): "'\(name)' has no result\n  help: write result: {met: true} once it was held"
        case .noPlace(let path, let field):
            "'\(field)' of \(path) is written in a way in which a stamp finds no place"
                + "\n  help: write it as a map such as {by: role:…, on: 2026-03-31}"
        case .changed(let path): "\(path) was changed by somebody else meanwhile\n  help: run it again"
        }
    }
}
