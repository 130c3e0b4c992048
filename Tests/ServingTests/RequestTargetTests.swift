import Testing

@testable import Serving

struct RequestTargetTests {
    @Test(arguments: [
        ("/", [""]), ("/index.html", ["index.html"]), ("/a/b/", ["a", "b", ""]), ("/a%20b/%E6%81%A2", ["a b", "恢"]),
        ("//a", ["", "a"]), ("/a?b/c", ["a"]), ("http://localhost:8000", [""]), ("HTTP://localhost/a?b", ["a"]),
    ])
    func decodesPaths(text: String, parts: [String]) throws {
        #expect(try RequestTarget(text).parts == parts)
    }

    @Test func decodesQueries() throws {
        let target = try RequestTarget("/search?q=a+b%2Bc&empty=&bare&q=%E6%81%A2=")
        #expect(target.values("q") == ["a b+c", "恢="])
        #expect(target.values("empty") == [""] && target.values("bare") == [""] && target.values("none") == [])
    }

    @Test(arguments: [("http://evil.example/a", "evil.example"), ("https://[::1]:80?a", "[::1]:80"), ("/a", nil)])
    func keepsTheAuthority(text: String, authority: String?) throws {
        #expect(try RequestTarget(text).authority == authority)
    }

    @Test(arguments: [
        "", "*", "index.html", "/..", "/../a", "/a/..", "/.", "/a/./b", "/%2e%2e/a", "/%2E./a", "/a%2fb", "/a%2F..%2Fb",
        "/a%5cb", "/..%5ca", "/a%00", "/%1f", "/%7f", "/%", "/%2", "/%zz", "/%ff", "/%c0%ae%c0%ae", "/a b", "/a\u{E9}",
        "/a#b", "/?q=%", "/?q=%ff", "ftp://localhost/",
    ])
    func refuses(text: String) {
        let problem = #expect(throws: Problem.self) { try RequestTarget(text) }
        #expect(problem?.status == .badRequest)
    }

    @Test func boundsTheLength() throws {
        let longest = "/" + String(repeating: "a", count: RequestTarget.longest - 1)
        #expect(try RequestTarget(longest).parts.count == 1)
        let problem = #expect(throws: Problem.self) { try RequestTarget(longest + "a") }
        #expect(problem?.status == .uriTooLong)
    }

    @Test func encodesForHeaders() throws {
        #expect(try RequestTarget("/a%20b/%E6%81%A2/%22").encodedPath == "/a%20b/%E6%81%A2/%22")
    }
}
