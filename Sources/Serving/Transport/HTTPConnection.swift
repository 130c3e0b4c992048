internal import NIOCore
internal import NIOHTTP1

/// One connection: request after request, each answered before the next is read.
struct HTTPConnection: Sendable {
    private typealias Outbound = NIOAsyncChannelOutboundWriter<HTTPPart<HTTPResponseHead, ByteBuffer>>

    private let channel: HTTPListener.Connection
    private let limits: ServerLimits

    init(_ channel: HTTPListener.Connection, limits: ServerLimits) {
        self.channel = channel
        self.limits = limits
    }

    /// Answers until the client goes away or breaks the rules.
    func serve(_ handler: @escaping RequestHandler) async {
        // What is thrown here is a connection that broke; whoever was at its other end has noticed.
        try? await channel.executeThenClose { inbound, outbound in
            var parts = inbound.makeAsyncIterator()
            while let part = try await parts.next() {
                guard case .head(let head) = part else { return }
                let isKept: Bool
                switch try await receive(head, &parts, outbound) {
                case .success(let request):
                    isKept = head.isKeepAlive
                    try await send(await answer(request, handler), isKept, outbound)
                case .failure(let problem):
                    isKept = false
                    try await send(problem.response, false, outbound)
                    // A connection that is closed over unread bytes loses the answer on its way. The guard ends this.
                    while try await parts.next() != nil {}
                }
                guard isKept else { return }
            }
        }
    }

    /// The whole request, or why it is not read to its end.
    private func receive(
        _ head: HTTPRequestHead, _ parts: inout NIOAsyncChannelInboundStream<HTTPServerRequestPart>.AsyncIterator,
        _ outbound: Outbound
    ) async throws -> Result<HTTPRequest, Problem> {
        let headers = head.headers.map { (name: $0.name, value: $0.value) }
        var request = HTTPRequest(HTTPMethod(head.method.rawValue), head.uri, headers: headers)
        do throws(Problem) { try check(request) } catch { return .failure(error) }
        if request.header("expect") != nil {
            try await outbound.write(.head(HTTPResponseHead(version: .http1_1, status: .continue)))
        }
        while let part = try await parts.next() {
            switch part {
            case .head: return .failure(Problem(.badRequest, "a request begins before the last one ends"))
            case .body(let bytes):
                guard request.body.count + bytes.readableBytes <= limits.body else { return .failure(tooLarge) }
                request.body.append(contentsOf: bytes.readableBytesView)
            case .end: return .success(request)
            }
        }
        throw ChannelError.inputClosed
    }

    /// Refuses by its head what need not be read.
    private func check(_ request: HTTPRequest) throws(Problem) {
        if request.count(of: "transfer-encoding") > 0, request.count(of: "content-length") > 0 {
            throw Problem(.badRequest, "the length of the body is told in two ways")
        }
        if let length = request.header("content-length").flatMap({ Int($0) }), length > limits.body { throw tooLarge }
        if let expected = request.header("expect"), expected.lowercased() != "100-continue" {
            throw Problem(.expectationFailed, "only 100-continue can be expected")
        }
    }

    private var tooLarge: Problem {
        Problem(.contentTooLarge, "the body is larger than \(limits.body) bytes")
    }

    /// The answer, or an apology where it takes too long.
    private func answer(_ request: HTTPRequest, _ handler: @escaping RequestHandler) async -> HTTPResponse {
        await withTaskGroup(of: HTTPResponse?.self) { group in
            group.addTask { await handler(request) }
            group.addTask { [limits] in
                try? await Task.sleep(for: .seconds(limits.seconds))
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first ?? Problem(.serviceUnavailable, "the answer took too long").response
        }
    }

    private func send(_ response: HTTPResponse, _ isKept: Bool, _ outbound: Outbound) async throws {
        try await outbound.write(.head(HTTPResponseHead(response, isKept: isKept)))
        switch response.body {
        case .bytes(let bytes):
            if !bytes.isEmpty { try await outbound.write(.body(ByteBuffer(bytes: bytes))) }
        case .events(let events): try await send(events, outbound)
        }
        try await outbound.write(.end(nil))
    }

    /// Sends events until the client goes away, which shows in a write that fails or in the end of the channel.
    private func send(_ events: AsyncStream<String>, _ outbound: Outbound) async throws {
        let sending = Task {
            for await event in events { try await outbound.write(.body(ByteBuffer(string: event))) }
        }
        channel.channel.closeFuture.whenComplete { _ in sending.cancel() }
        try await withTaskCancellationHandler {
            try await sending.value
        } onCancel: {
            sending.cancel()
        }
    }
}
