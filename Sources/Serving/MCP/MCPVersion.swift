/// A revision of the Model Context Protocol, by its date.
package enum MCPVersion: String, CaseIterable, Comparable, Sendable {
    case november2024 = "2024-11-05"
    case march2025 = "2025-03-26"
    case june2025 = "2025-06-18"
    case november2025 = "2025-11-25"
    case july2026 = "2026-07-28"

    /// Whether client and server agree on it by a handshake; later revisions name it in every request.
    package var hasHandshake: Bool { self < .july2026 }

    /// The newest one with a handshake, for clients that ask for one that nobody knows.
    package static let newestWithHandshake = MCPVersion.november2025

    /// Whether several messages may come as one list.
    var hasBatches: Bool { self <= .march2025 }

    /// Whether tools say what they do to the world.
    var hasAnnotations: Bool { self >= .march2025 }

    /// Whether a server says that it completes arguments.
    var declaresCompletions: Bool { self >= .march2025 }

    /// Whether tools declare what comes out, and give it as data beside the text.
    var hasStructuredContent: Bool { self >= .june2025 }

    /// Whether arguments that a tool cannot take are the tool's answer, so that a model can put them right, rather than
    /// an error of the protocol.
    var reportsArgumentsToModel: Bool { self >= .november2025 }

    package static func < (left: MCPVersion, right: MCPVersion) -> Bool { left.rawValue < right.rawValue }
}
