internal import NIOCore
internal import NIOHTTP1

/// Ends a connection on which a request or an answer takes too long, and answers bytes that are no request.
///
/// A request has a fixed time from its first moment to its last byte, however many bytes come in between, so that no
/// client can hold a connection by sending one byte now and then.
final class ConnectionGuard: ChannelDuplexHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPPart<HTTPResponseHead, ByteBuffer>
    typealias OutboundOut = HTTPServerResponsePart

    private let time: TimeAmount
    private var deadline: Scheduled<Void>?
    private var isReceiving = false
    private var isAnswering = false
    private var isStreaming = false
    /// Whether the request that is coming in has its answer already, as one that is too large has.
    private var isAnswered = false

    init(seconds: Int) {
        time = .seconds(Int64(seconds))
    }

    func channelActive(context: ChannelHandlerContext) {
        start(context)
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch Self.unwrapInboundIn(data) {
        case .head:
            isReceiving = true
            isAnswered = false
            start(context)
        case .body: break
        case .end:
            isReceiving = false
            deadline?.cancel()
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch Self.unwrapOutboundIn(data) {
        case .head(let head):
            isAnswering = head.status != .continue
            // Events have no end; all else has six times as long to be sent as a request has to be received.
            isStreaming = head.headers.first(name: "Content-Type")?.hasPrefix("text/event-stream") ?? false
            if isAnswering, !isStreaming { start(context, times: 6) }
            context.write(Self.wrapOutboundOut(.head(head)), promise: promise)
        case .body(let bytes): context.write(Self.wrapOutboundOut(.body(.byteBuffer(bytes))), promise: promise)
        case .end(let trailers):
            isAnswering = false
            isAnswered = true
            start(context)
            context.write(Self.wrapOutboundOut(.end(trailers)), promise: promise)
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // A client may end its side and still wait for an answer; of events it has had enough then.
        if isStreaming, event as? ChannelEvent == .inputClosed { context.close(promise: nil) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if error as? HTTPParserError == .invalidEOFState {
            // The client has ended its side within a request; an answer to the part that came may be under way.
            return context.fireErrorCaught(error)
        }
        if let error = error as? HTTPParserError, !isAnswering, !(isReceiving && isAnswered) {
            refuse(context, Self.problem(error))
        }
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }

    private func start(_ context: ChannelHandlerContext, times: Int64 = 1) {
        deadline?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: .nanoseconds(time.nanoseconds * times)) {
            let (guarding, context) = bound.value
            guarding.expire(context)
        }
    }

    private func expire(_ context: ChannelHandlerContext) {
        if isReceiving, !isAnswering, !isAnswered {
            refuse(context, Problem(.requestTimeout, "the request was not there whole in time"))
        }
        context.close(promise: nil)
    }

    private func refuse(_ context: ChannelHandlerContext, _ problem: Problem) {
        let response = problem.response
        context.write(Self.wrapOutboundOut(.head(HTTPResponseHead(response, isKept: false))), promise: nil)
        let body = context.channel.allocator.buffer(bytes: response.bytes)
        context.write(Self.wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
        context.writeAndFlush(Self.wrapOutboundOut(.end(nil)), promise: nil)
    }

    private static func problem(_ error: HTTPParserError) -> Problem {
        switch error {
        case .headerOverflow: Problem(.requestHeaderFieldsTooLarge, "the header fields are too large")
        case .invalidVersion: Problem(.versionNotSupported, "HTTP/1.1 is spoken here")
        case .invalidMethod: Problem(.badRequest, "the method is none")
        case .invalidURL: Problem(.badRequest, "the target is none")
        default: Problem(.badRequest, "these bytes are no request")
        }
    }
}
