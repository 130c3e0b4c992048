/// What a request asks for.
package enum HTTPMethod: Hashable, Sendable {
    case get, head, post, options
    /// Any other, by its name.
    case other(String)

    package init(_ name: String) {
        switch name {
        case "GET": self = .get
        case "HEAD": self = .head
        case "POST": self = .post
        case "OPTIONS": self = .options
        default: self = .other(name)
        }
    }

    /// The name, in capitals.
    package var name: String {
        switch self {
        case .get: "GET"
        case .head: "HEAD"
        case .post: "POST"
        case .options: "OPTIONS"
        case .other(let name): name
        }
    }
}
