import Testing

@testable import Serving

struct RequestPolicyTests {
    private static let secret = "0123456789abcdef"

    private func status(
        _ headers: [(name: String, value: String)], authority: String? = nil, hosts: [String] = [], token: String? = nil
    ) -> HTTPStatus? {
        let policy = RequestPolicy(hosts: hosts, token: token.flatMap { AccessToken($0) })
        do throws(Problem) {
            try policy.check(HTTPRequest(.get, "/", headers: headers), authority: authority)
            return nil
        } catch {
            return error.status
        }
    }

    @Test(arguments: [
        "localhost", "LOCALHOST:8000", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8000", "plans.example:80",
    ])
    func answersForItsNames(host: String) {
        #expect(status([("Host", host)], hosts: ["Plans.example"]) == nil)
    }

    @Test(arguments: [
        "evil.example", "localhost.evil.example", "127.0.0.2", "", "[::1", "[::2]", "localhost@evil.example", "0.0.0.0",
    ])
    func answersForNoOthers(host: String) {
        #expect(status([("Host", host)]) == .misdirectedRequest)
        #expect(status([("Host", "localhost")], authority: host) == .misdirectedRequest)
    }

    @Test func wantsOneHost() {
        #expect(status([]) == .badRequest)
        #expect(status([("Host", "localhost"), ("Host", "localhost")]) == .badRequest)
    }

    @Test(
        arguments: [
            ("http://localhost:8000", nil), ("HTTP://LOCALHOST:8000", nil), ("https://localhost:8000", nil),
            ("http://localhost", .forbidden), ("http://localhost:8001", .forbidden), ("null", .forbidden),
            ("http://evil.example", .forbidden), ("", .forbidden),
        ] as [(String, HTTPStatus?)])
    func answersItsOwnPages(origin: String, expected: HTTPStatus?) {
        #expect(status([("Host", "localhost:8000"), ("Origin", origin)]) == expected)
    }

    @Test(arguments: [
        ("cross-site", "no-cors", true), ("cross-site", "navigate", false), ("same-origin", "cors", false),
    ])
    func believesTheBrowser(site: String, mode: String, isRefused: Bool) {
        let headers = [("Host", "localhost"), ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode)]
        #expect((status(headers) == .forbidden) == isRefused)
    }

    @Test(arguments: [
        ("Bearer 0123456789abcdef", true), ("bearer  0123456789abcdef ", true),
        ("Basic bWU6MDEyMzQ1Njc4OWFiY2RlZg==", true), ("Basic bWU6MDEyMzQ1Njc4OWFiY2RlZw==", false),
        ("Bearer 0123456789abcdeg", false), ("Bearer 0123456789abcdef0", false), ("Bearer 0123456789abcde", false),
        ("Bearer", false), ("Bearer ", false), ("0123456789abcdef", false), ("Basic 0123456789abcdef", false),
        ("Basic !", false), ("Digest 0123456789abcdef", false), ("", false),
    ])
    func wantsTheToken(header: String, isTaken: Bool) {
        let found = status([("Host", "localhost"), ("Authorization", header)], token: Self.secret)
        #expect(found == (isTaken ? nil : .unauthorized))
    }

    @Test func wantsTheTokenOfAll() {
        #expect(status([("Host", "localhost")], token: Self.secret) == .unauthorized)
    }

    @Test(arguments: [
        ("0123456789abcde", false), ("0123456789abcdef", true), ("0123456789abcdé!", false),
        ("0123 456789abcdef", false),
    ])
    func takesLongTokensOnly(text: String, isTaken: Bool) {
        #expect((AccessToken(text) != nil) == isTaken)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.1.2.3", true), ("localhost", true), ("::1", true), ("[::1]", true),
        ("0.0.0.0", false),
        ("::", false), ("192.168.0.1", false), ("127.0.0.1.evil.example", false), ("1270.0.0.1", false),
        ("127.0.0", false),
    ])
    func knowsThisMachine(host: String, isLoopback: Bool) {
        #expect(ServerAddress(host: host, port: 0).isLoopback == isLoopback)
    }
}
