internal import Diagnostics

/// A Model Context Protocol server over one pair of streams: takes messages, and gives answers as they are ready.
package actor MCPServer {
    /// Takes an answer, one line without its end.
    package typealias Sender = @Sendable ([UInt8]) -> Void

    private let features: MCPFeatures
    private let send: Sender
    private var agreed: MCPVersion?
    private var running: [JSONRPCMessage.RequestID: Task<Void, Never>] = [:]

    package init(_ features: MCPFeatures, send: @escaping Sender) {
        self.features = features
        self.send = send
    }

    /// Takes one line.
    package func take(_ line: [UInt8]) async {
        let value: JSONValue
        do throws(JSONReader.Problem) {
            value = try JSONReader.read(line)
        } catch {
            return write(MCPError(MCPError.parseError, "the line is no JSON: \(error)").answer(to: nil))
        }
        guard let batch = value.elements else { return take(JSONRPCMessage(value)) }
        guard agreed?.hasBatches == true, !batch.isEmpty else {
            return write(MCPError(MCPError.invalidRequest, "a list of messages is not taken").answer(to: nil))
        }
        var answers: [JSONValue] = []
        for message in batch.map({ JSONRPCMessage($0) }) {
            if case .request(let id, let method, let params) = message {
                answers.append(await answer(id, method, params))
            } else if case .invalid(let id) = message {
                answers.append(Self.invalid.answer(to: id))
            } else {
                take(message)
            }
        }
        if !answers.isEmpty { write(.array(answers)) }
    }

    /// Refuses a line that is too long to be read.
    package func refuse(_ reason: String) {
        write(MCPError(MCPError.invalidRequest, reason).answer(to: nil))
    }

    /// Waits for what is under way.
    package func finish() async {
        while let task = running.values.first { await task.value }
    }

    private static let invalid = MCPError(MCPError.invalidRequest, "the message is no request of JSON-RPC 2.0")

    private func take(_ message: JSONRPCMessage) {
        switch message {
        case .request(let id, let method, let params): begin(id, method, params)
        case .notification("notifications/cancelled", let params):
            if let id = params["requestId"].flatMap(JSONRPCMessage.RequestID.init) { running[id]?.cancel() }
        case .notification, .response: break
        case .invalid(let id): write(Self.invalid.answer(to: id))
        }
    }

    private func begin(_ id: JSONRPCMessage.RequestID, _ method: String, _ params: JSONValue) {
        // The handshake has to be over before the next request is looked at.
        if method == "initialize" { return write(initialize(id, params)) }
        guard running[id] == nil else {
            return write(MCPError(MCPError.invalidRequest, "a request of this id is under way").answer(to: id))
        }
        running[id] = Task {
            let answer = await self.answer(id, method, params)
            self.end(id, answer)
        }
    }

    /// Gives an answer, unless nobody wants it any longer.
    private func end(_ id: JSONRPCMessage.RequestID, _ answer: JSONValue) {
        let wasCancelled = running[id]?.isCancelled ?? false
        running[id] = nil
        if !wasCancelled { write(answer) }
    }

    private func initialize(_ id: JSONRPCMessage.RequestID, _ params: JSONValue) -> JSONValue {
        guard let wanted = params["protocolVersion"]?.text else {
            return MCPError(MCPError.invalidParams, "'protocolVersion' is missing").answer(to: id)
        }
        let known = MCPVersion(rawValue: wanted).flatMap { $0.hasHandshake ? $0 : nil }
        let version = known ?? .newestWithHandshake
        agreed = version
        return Self.result(features.welcome(version), to: id)
    }

    private func answer(_ id: JSONRPCMessage.RequestID, _ method: String, _ params: JSONValue) async -> JSONValue {
        do throws(MCPError) {
            let version = try version(of: params, method)
            let result = try await features.answer(method, params, version)
            return Self.result(version.hasHandshake ? result : features.marked(result, method), to: id)
        } catch {
            return error.answer(to: id)
        }
    }

    /// The revision by which a request is meant: the one that it names, else the one agreed on.
    private func version(of params: JSONValue, _ method: String) throws(MCPError) -> MCPVersion {
        guard let named = params["_meta"]?["io.modelcontextprotocol/protocolVersion"] else {
            if let agreed { return agreed }
            if method == "ping" { return .newestWithHandshake }
            throw MCPError(
                MCPError.invalidRequest, "'initialize' has to come first, or the request has to name its version")
        }
        if let version = named.text.flatMap({ MCPVersion(rawValue: $0) }), !version.hasHandshake { return version }
        throw MCPError(
            MCPError.unsupportedVersion, "Unsupported protocol version",
            data: [
                "supported": .array(MCPVersion.allCases.reversed().map { .string($0.rawValue) }), "requested": named,
            ])
    }

    private static func result(_ result: JSONValue, to id: JSONRPCMessage.RequestID) -> JSONValue {
        ["jsonrpc": "2.0", "id": id.json, "result": result]
    }

    private func write(_ answer: JSONValue) { send(answer.bytes(indented: false)) }
}
