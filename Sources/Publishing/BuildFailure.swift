package import Theming

/// Why a run ended before it could report: the environment, never the sources.
package enum BuildFailure: Error, Sendable {
    case unreadable(DiskError)
    /// The content folder does not exist or cannot be listed.
    case noContent(DiskError)
    case unwritable(SiteWritingError)
    case theme(ThemeReadError)
    /// A page could not be rendered: a fault of the theme that shows only with real data.
    case template(route: String, TemplateError)
    /// The content folder holds no source file at all.
    case nothingToRead(path: String)
}

extension BuildFailure: CustomStringConvertible {
    /// One line without a full stop.
    package var description: String {
        switch self {
        case .unreadable(let error), .noContent(let error): error.description
        case .unwritable(let error): error.description
        case .theme(let error): Self.text(error)
        case .template(let route, let error): "cannot render \(route): \(error)"
        case .nothingToRead(let path): "\(path) holds no handbook: there is neither handbook.yaml nor a unit"
        }
    }

    private static func text(_ error: ThemeReadError) -> String {
        switch error {
        case .noFolder(let path): "\(path) is not a theme folder"
        case .unreadable(let path): "cannot read \(path)"
        case .linkedFolder(let path): "\(path) is a link: a theme must not lead out of its folder"
        case .circle(let names): "themes extend each other in a circle: \(names.joined(separator: " → "))"
        }
    }
}
