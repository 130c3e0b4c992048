internal import Diagnostics
internal import Publishing

/// Answers every request: pages of the handbook as its sources are now, the API, and what the preview itself needs.
package struct PreviewResponder: Sendable {
    private let handbook: LiveHandbook
    private let policy: RequestPolicy
    private let router: APIRouter

    /// - Parameter version: the version of the program, for the description of the API.
    package init(_ handbook: LiveHandbook, policy: RequestPolicy, version: String) {
        self.handbook = handbook
        self.policy = policy
        let operations = HandbookOperations(handbook).all + DraftingOperations(handbook).all
        router = APIRouter(
            operations, version: version, needsToken: policy.token != nil)
    }

    /// The answer; a problem where the request cannot be answered as it was meant.
    package func answer(_ request: HTTPRequest) async -> HTTPResponse {
        var response: HTTPResponse
        do throws(Problem) {
            response = try await respond(to: request)
        } catch {
            response = error.status == .noContent ? HTTPResponse(.noContent, headers: error.headers) : error.response
        }
        if case .events = response.body { return response }
        if request.method == .head { response.headers.append(("Content-Length", String(response.bytes.count))) }
        if request.method == .head { response.body = .bytes([]) }
        return response
    }

    private func respond(to request: HTTPRequest) async throws(Problem) -> HTTPResponse {
        if request.method == .options, request.target == "*" {
            throw Problem(.noContent, "", headers: [("Allow", "GET, HEAD, POST, OPTIONS")])
        }
        let target = try RequestTarget(request.target)
        try policy.check(request, authority: target.authority)
        if target.parts.starts(with: APIRouter.folder), let answer = try await router.answer(request, target) {
            return answer
        }
        switch request.method {
        case .get, .head: return try await page(target)
        case .options: throw Problem(.noContent, "", headers: [("Allow", "GET, HEAD, OPTIONS")])
        default:
            throw Problem(
                .methodNotAllowed, "\(request.method.name) means nothing here",
                headers: [("Allow", "GET, HEAD, OPTIONS")])
        }
    }

    private func page(_ target: RequestTarget) async throws(Problem) -> HTTPResponse {
        if target.parts.first == PreviewAssets.folder { return try await asset(target) }
        let state = await handbook.state
        let path = target.parts.last == "" ? target.path + "index.html" : target.path
        guard let shown = state.handbook else {
            guard path.hasSuffix(".html") else { throw Problem(.notFound, "there is no handbook yet") }
            return .html(PreviewPage.empty(state), .serviceUnavailable)
        }
        do throws(BuildFailure) {
            if let bytes = try shown.file(path) {
                let isPage = path.hasSuffix(".html")
                return .file(isPage ? PreviewPage.watched(bytes, state) : bytes, type: MediaType.of(path))
            }
        } catch {
            throw Problem(.internalServerError, error.description)
        }
        if shown.hasPage(path + "/index.html") {
            return HTTPResponse(.movedPermanently, headers: [("Location", target.encodedPath + "/")])
        }
        if path.contains(".") && !path.hasSuffix(".html") { throw Problem(.notFound, "the site has no such file") }
        return .html(PreviewPage.missing(state), .notFound)
    }

    private func asset(_ target: RequestTarget) async throws(Problem) -> HTTPResponse {
        switch target.parts.dropFirst().joined(separator: "/") {
        case "preview.js": return .file(PreviewAssets.script, type: "text/javascript; charset=utf-8")
        case "preview.css": return .file(PreviewAssets.style, type: "text/css; charset=utf-8")
        case "events":
            return HTTPResponse(
                .ok, headers: [("Content-Type", "text/event-stream; charset=utf-8")],
                body: .events(await PreviewEvents.stream(of: handbook)))
        default: throw Problem(.notFound, "the preview has no such file")
        }
    }
}

extension HTTPResponse {
    static func file(_ bytes: [UInt8], type: String) -> HTTPResponse {
        HTTPResponse(.ok, headers: [("Content-Type", type)], body: .bytes(bytes))
    }

    static func html(_ text: String, _ status: HTTPStatus) -> HTTPResponse {
        HTTPResponse(status, headers: [("Content-Type", MediaType.html)], body: .bytes(Array(text.utf8)))
    }
}

extension RequestTarget {
    /// The path with a slash in front, so encoded that it can stand in a header.
    var encodedPath: String {
        let plain = "-._~!$&'()*+,;=:@".utf8
        return parts.map { part in
            "/"
                + part.utf8.map { byte in
                    let isPlain =
                        plain.contains(byte) || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                        || (0x61...0x7A).contains(byte)
                    let digits = String(byte, radix: 16, uppercase: true)
                    return isPlain ? String(Unicode.Scalar(byte)) : "%" + (digits.count < 2 ? "0" : "") + digits
                }.joined()
        }.joined()
    }
}
