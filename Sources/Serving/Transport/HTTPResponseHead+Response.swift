internal import NIOHTTP1

extension HTTPResponseHead {
    /// The head of an answer, with what every answer says to browsers.
    ///
    /// - Parameter isKept: whether the connection stays open afterwards.
    init(_ response: HTTPResponse, isKept: Bool) {
        var headers = HTTPHeaders()
        for (name, value) in response.headers { headers.add(name: name, value: value) }
        if case .bytes(let bytes) = response.body, !headers.contains(name: "Content-Length"),
            response.status != .noContent
        {
            headers.add(name: "Content-Length", value: String(bytes.count))
        }
        headers.replaceOrAdd(name: "Connection", value: isKept ? "keep-alive" : "close")
        let isPage = response.header("Content-Type") == MediaType.html
        headers.add(name: "Content-Security-Policy", value: isPage ? Self.pagePolicy : Self.dataPolicy)
        headers.add(name: "X-Content-Type-Options", value: "nosniff")
        headers.add(name: "Referrer-Policy", value: "no-referrer")
        headers.add(name: "Cross-Origin-Resource-Policy", value: "same-origin")
        headers.add(name: "Cache-Control", value: "no-store")
        self.init(
            version: .http1_1,
            status: HTTPResponseStatus(statusCode: response.status.rawValue, reasonPhrase: response.status.reason),
            headers: headers)
    }

    /// What pages may load: what a page says of itself, and in no frame of another site.
    private static let pagePolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; media-src 'self'; "
        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'; "
        + "worker-src 'self'; frame-ancestors 'none'"

    private static let dataPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"
}
