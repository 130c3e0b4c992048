internal import Diagnostics

/// Why a request is not answered as it was meant, after RFC 9457.
package struct Problem: Error, Sendable {
    /// The status code.
    package let status: HTTPStatus
    /// One line about this request, without a full stop.
    package let detail: String
    /// The places of the body or query at fault, each with what is wrong there.
    package let errors: [SchemaFault]
    /// Headers that belong to the status, such as `Allow`.
    package let headers: [(name: String, value: String)]

    package init(
        _ status: HTTPStatus, _ detail: String, errors: [SchemaFault] = [],
        headers: [(name: String, value: String)] = []
    ) {
        self.status = status
        self.detail = detail
        self.errors = errors
        self.headers = headers
    }

    /// The problem as an answer; `about:blank` says that the status tells its kind.
    package var response: HTTPResponse {
        var members: [(String, JSONValue)] = [
            ("type", "about:blank"), ("title", .string(status.reason)), ("status", .integer(status.rawValue)),
            ("detail", .string(detail)),
        ]
        if !errors.isEmpty { members.append(("errors", .array(errors.map(\.json)))) }
        return HTTPResponse(
            status, headers: [("Content-Type", "application/problem+json")] + headers,
            body: .bytes(JSONValue.object(members).bytes(indented: true)))
    }
}
