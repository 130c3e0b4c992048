package import Diagnostics

/// Something to tell an audience, and how.
package struct Message: Sendable {
    /// Its identifier.
    package var id: Located<String>?
    /// Who it is for.
    package var audience: Located<Stakeholder>?
    /// The channels, first choice first.
    package var channels: [Located<Channel>] = []
    /// The channel to use where the others are down.
    package var fallback: Located<Channel>?
    /// The time since activation within which it is sent.
    package var within: Located<TimeSpan>?
    /// The role that sends it.
    package var owner: Reference?
    /// The words, ready to send.
    package var text: LocalizedText?
    /// Whether a human has confirmed it; `confirmed` where absent.
    package var basis: Located<Basis>?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
