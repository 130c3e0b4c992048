package import Diagnostics

/// A role in a response: who does what, and who stands in.
package struct Role: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// What readers see.
    package var title: LocalizedText?
    /// What the role answers for.
    package var duties: [LocalizedText] = []
    /// The person or team that holds the role now.
    package var holder: LocalizedText?
    /// Who stands in, in order of succession.
    package var deputies: [Deputy] = []
    /// Where the holder works.
    package var site: Reference?
    /// How the role is reached.
    package var contacts: [Contact] = []
    /// Whether the role may activate plans on its own.
    package var mayActivate: Located<Bool>?
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// Who stands in for a role: another role, or a person by name.
package enum Deputy: Sendable {
    case role(Reference)
    case person(LocalizedText)

    /// Where the deputy is named.
    package var location: SourceLocation {
        switch self {
        case .role(let reference): reference.location
        case .person(let name): name.location
        }
    }
}

/// A way to reach someone.
package struct Contact: Sendable {
    /// The channel.
    package var kind: Located<Channel>?
    /// The number or address.
    package var value: Located<String>?
    /// Who may see it; `response-team` where absent.
    package var audience: Located<Audience>?
    /// When somebody last tried it.
    package var verified: Located<CalendarDate>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
