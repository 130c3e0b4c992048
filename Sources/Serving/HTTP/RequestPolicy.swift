/// Who is answered: requests for a name of this server, by pages of this server, with the token where one is needed.
package struct RequestPolicy: Sendable {
    /// The names that a request may be meant for, in lower case, without port.
    package let hosts: Set<String>
    /// The token that every request must show; nil where only this machine can ask.
    package let token: AccessToken?

    /// The names of this machine for itself.
    package static let loopback: Set<String> = ["localhost", "127.0.0.1", "[::1]"]

    /// - Parameters:
    ///   - hosts: names besides those of this machine for itself.
    package init(hosts: [String] = [], token: AccessToken? = nil) {
        self.hosts = Self.loopback.union(hosts.map { $0.lowercased() })
        self.token = token
    }

    /// Refuses a request that was not meant for this server. A page of another site can make a browser send anything to
    /// this machine; it cannot choose the `Host` and `Origin` that the browser writes.
    package func check(_ request: HTTPRequest, authority: String?) throws(Problem) {
        guard request.count(of: "host") == 1, let host = request.header("host") else {
            throw Problem(.badRequest, "the request names no host, or several")
        }
        for name in [host, authority].compactMap(\.self) where !hosts.contains(Self.name(of: name)) {
            throw Problem(.misdirectedRequest, "this server does not answer for '\(name.prefix(80))'")
        }
        if let origin = request.header("origin"), !isOwn(origin, host: host) {
            throw Problem(.forbidden, "pages of '\(origin.prefix(80))' may not use this server")
        }
        if request.header("sec-fetch-site") == "cross-site", request.header("sec-fetch-mode") != "navigate" {
            throw Problem(.forbidden, "pages of other sites may not use this server")
        }
        if let token, !token.isShown(by: request.header("authorization")) {
            throw Problem(
                .unauthorized, "this server wants its token, as a bearer token or as the password of any name",
                headers: [
                    ("WWW-Authenticate", "Bearer realm=\"mainstay\""), ("WWW-Authenticate", "Basic realm=\"mainstay\""),
                ])
        }
    }

    private func isOwn(_ origin: String, host: String) -> Bool {
        let lower = origin.lowercased()
        return lower == "http://" + host.lowercased() || lower == "https://" + host.lowercased()
    }

    /// The name of a host without its port.
    private static func name(of host: String) -> String {
        let lower = host.lowercased()
        if lower.hasPrefix("["), let end = lower.firstIndex(of: "]") { return String(lower[...end]) }
        return String(lower.prefix { $0 != ":" })
    }
}
