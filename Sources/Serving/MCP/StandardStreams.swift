internal import Glibc
internal import NIOPosix

/// The streams by which a client talks to the server: one message a line.
package enum StandardStreams {
    /// A line of the input.
    package enum Line: Sendable {
        case bytes([UInt8])
        /// A line that is longer than any message may be.
        case tooLong
    }

    /// The longest line that is read, in bytes.
    package static let longestLine = 4 << 20

    /// The lines of standard input, until it ends.
    package static func lines() -> AsyncStream<Line> {
        let (stream, continuation) = AsyncStream.makeStream(of: Line.self)
        let pool = NIOThreadPool(numberOfThreads: 1)
        pool.start()
        pool.submit { _ in
            var reader = LineReader()
            while reader.read({ continuation.yield($0) }) {}
            continuation.finish()
            pool.shutdownGracefully { _ in }
        }
        return stream
    }

    /// Writes a line to standard output.
    package static func write(_ line: [UInt8]) {
        var rest = (line + [0x0A])[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

/// Cuts what comes in into lines.
private struct LineReader {
    private var line: [UInt8] = []
    private var isTooLong = false

    /// Reads what is there; false at the end.
    mutating func read(_ give: (StandardStreams.Line) -> Void) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 64 << 10)
        let count = Glibc.read(STDIN_FILENO, &bytes, bytes.count)
        if count < 0, errno == EINTR { return true }
        guard count > 0 else {
            end(give)
            return false
        }
        for part in bytes[..<count].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
            append(part)
            end(give)
        }
        append(bytes[..<count].suffix(while: { $0 != 0x0A }))
        return true
    }

    private mutating func append(_ part: ArraySlice<UInt8>) {
        guard line.count + part.count <= StandardStreams.longestLine else {
            isTooLong = true
            line = []
            return
        }
        if !isTooLong { line += part }
    }

    private mutating func end(_ give: (StandardStreams.Line) -> Void) {
        if line.last == 0x0D { line.removeLast() }
        if isTooLong { give(.tooLong) } else if !line.isEmpty { give(.bytes(line)) }
        line = []
        isTooLong = false
    }
}

extension ArraySlice {
    /// The elements after the last one that does not fit.
    fileprivate func suffix(while fits: (Element) -> Bool) -> ArraySlice {
        guard let last = lastIndex(where: { !fits($0) }) else { return self }
        return self[(last + 1)...]
    }
}
