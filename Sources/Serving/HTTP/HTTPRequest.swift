/// A request as it came in, whole.
package struct HTTPRequest: Sendable {
    /// What is asked for.
    package var method: HTTPMethod
    /// The target as written, undecoded: `/search.html?q=a`.
    package var target: String
    /// Names in lower case, values without the blanks around them, in the order of the request.
    package var headers: [(name: String, value: String)]
    /// The body; empty where there is none.
    package var body: [UInt8]

    package init(
        _ method: HTTPMethod, _ target: String, headers: [(name: String, value: String)] = [], body: [UInt8] = []
    ) {
        self.method = method
        self.target = target
        self.headers = headers.map { ($0.name.lowercased(), $0.value) }
        self.body = body
    }

    /// The one value of a header; nil where it is absent or stands there twice.
    package func header(_ name: String) -> String? {
        let values = headers.filter { $0.name == name }
        return values.count == 1 ? values.first?.value : nil
    }

    /// How often a header stands there.
    package func count(of name: String) -> Int { headers.count { $0.name == name } }

    /// The media type of the body without its parameters, in lower case; nil where none is named.
    package var mediaType: String? {
        header("content-type").map { value in
            value.prefix { $0 != ";" }.trimmed.lowercased()
        }
    }
}

extension StringProtocol {
    /// The text without the blanks and tabs at its ends.
    var trimmed: String {
        let head = drop { $0 == " " || $0 == "\t" }
        guard let last = head.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(head[...last])
    }
}
