package import Diagnostics

/// A message of JSON-RPC 2.0, as the Model Context Protocol narrows it.
package enum JSONRPCMessage: Sendable {
    case request(id: RequestID, method: String, params: JSONValue)
    case notification(method: String, params: JSONValue)
    /// The answer to a request of ours; there are none.
    case response
    /// Something else; the number of the request, where one can be told.
    case invalid(id: RequestID?)

    /// What a request is known by.
    package enum RequestID: Hashable, Sendable {
        case number(Int)
        case text(String)

        init?(_ value: JSONValue) {
            switch value {
            case .integer(let number): self = .number(number)
            case .string(let text): self = .text(text)
            default: return nil
            }
        }

        var json: JSONValue {
            switch self {
            case .number(let number): .integer(number)
            case .text(let text): .string(text)
            }
        }
    }

    package init(_ value: JSONValue) {
        let given = value["id"]
        let id = given.flatMap(RequestID.init)
        guard value["jsonrpc"]?.text == "2.0", given == nil || id != nil else {
            self = .invalid(id: id)
            return
        }
        let params = value["params"] ?? [:]
        switch (value["method"]?.text, id) {
        case (let method?, let id) where params.members != nil:
            self =
                id.map { .request(id: $0, method: method, params: params) }
                ?? .notification(method: method, params: params)
        case (nil, _?) where value["result"] != nil || value["error"] != nil: self = .response
        default: self = .invalid(id: id)
        }
    }
}

/// An error of the protocol.
package struct MCPError: Error, Sendable {
    let code: Int
    let message: String
    var data: JSONValue?

    static let parseError = -32_700
    static let invalidRequest = -32_600
    static let methodNotFound = -32_601
    static let invalidParams = -32_602
    static let internalError = -32_603
    static let resourceNotFound = -32_002
    static let unsupportedVersion = -32_022

    init(_ code: Int, _ message: String, data: JSONValue? = nil) {
        self.code = code
        self.message = message
        self.data = data
    }

    /// The answer that carries the error.
    func answer(to id: JSONRPCMessage.RequestID?) -> JSONValue {
        [
            "jsonrpc": "2.0", "id": id?.json ?? .null,
            "error": .object(present: ["code": .integer(code), "message": .string(message), "data": data]),
        ]
    }
}
