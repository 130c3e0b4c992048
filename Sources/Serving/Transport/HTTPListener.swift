internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// Why a server could not begin.
package struct ListenError: Error, CustomStringConvertible {
    /// One line with the address, without a full stop.
    package let description: String
}

/// What the server answers requests by.
package typealias RequestHandler = @Sendable (HTTPRequest) async -> HTTPResponse

/// Listens, and hands every request to one place, whole.
package struct HTTPListener: Sendable {
    typealias Connection = NIOAsyncChannel<HTTPServerRequestPart, HTTPPart<HTTPResponseHead, ByteBuffer>>

    /// Where it listens, with the port that it got.
    package let address: ServerAddress
    private let channel: NIOAsyncChannel<Connection, Never>
    private let limits: ServerLimits

    /// Begins to listen.
    package static func bind(
        _ address: ServerAddress, limits: ServerLimits
    ) async throws(ListenError) -> HTTPListener {
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.backlog, value: 64)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
                .childChannelOption(.allowRemoteHalfClosure, value: true)
                .bind(host: address.bare, port: address.port) { channel in
                    channel.eventLoop.makeCompletedFuture { try Self.prepare(channel, limits) }
                }
            let port = channel.channel.localAddress?.port ?? address.port
            return HTTPListener(
                address: ServerAddress(host: address.host, port: port), channel: channel, limits: limits)
        } catch {
            throw ListenError(description: "cannot listen on \(address.shown):\(address.port): \(error)")
        }
    }

    private static func prepare(_ channel: any Channel, _ limits: ServerLimits) throws -> Connection {
        var decoding = NIOHTTPDecoderLimitConfiguration()
        decoding.maxHeaderFieldSize = limits.headers
        decoding.maxHeaderListSize = limits.headers
        decoding.maxHeaderFieldCount = 100
        let pipeline = channel.pipeline.syncOperations
        try pipeline.addHandlers([
            HTTPResponseEncoder(),
            ByteToMessageHandler(HTTPRequestDecoder(leftOverBytesStrategy: .dropBytes, limitConfiguration: decoding)),
            ConnectionGuard(seconds: limits.seconds),
        ])
        return try Connection(wrappingChannelSynchronously: channel)
    }

    /// Answers requests until the task is cancelled.
    package func run(_ handler: @escaping RequestHandler) async throws {
        let open = ConnectionCounter(limit: limits.connections)
        try await channel.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections {
                    guard open.enter() else {
                        // Closing at once costs the least; a browser tries again.
                        connection.channel.close(promise: nil)
                        continue
                    }
                    group.addTask {
                        await HTTPConnection(connection, limits: limits).serve(handler)
                        open.leave()
                    }
                }
            }
        }
    }
}
