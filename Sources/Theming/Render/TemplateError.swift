package import Diagnostics

/// What can go wrong while a page is rendered, although its theme passed the check: only templates that the data choose
/// (`{{>*name}}`) and templates that use themselves without end.
package enum TemplateError: Error, Hashable, Sendable {
    /// The data name a template that the theme does not have.
    case unknownTemplate(String, near: String?, at: SourceLocation)
    /// A template chosen by the data uses a name that is not there.
    case unknownName(String, at: SourceLocation)
    /// A template chosen by the data prints markup escaped, or text unescaped, or something that cannot be printed.
    case notPrintable(at: SourceLocation)
    /// A template uses itself, deeper than a page can need.
    case tooDeep(at: SourceLocation)

    /// The same as a finding, for the report of the build.
    package var finding: Finding {
        switch self {
        case .unknownTemplate(let name, let near, let location):
            Finding(
                .error, "template-unknown-partial", "unknown partial '\(name)', which the data ask for", at: location,
                help: near.map { "did you mean '\($0)'?" })
        case .unknownName(let name, let location):
            Finding(
                .error, "template-unknown-name", "unknown name '\(name)' in a partial that the data chose", at: location
            )
        case .notPrintable(let location):
            Finding(
                .error, "template-not-printable", "value that this tag cannot print, in a partial that the data chose",
                at: location)
        case .tooDeep(let location):
            Finding(
                .error, "template-too-deep", "templates nest more than \(TemplateRenderer.depthLimit) deep here",
                at: location)
        }
    }
}
