internal import Glibc

/// The terminal that the program talks to.
enum Terminal {
    /// Whether findings may be coloured: a terminal reads them, and the user has not set NO_COLOR.
    static var outputUsesColor: Bool {
        isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
            && getenv("TERM").map { String(cString: $0) != "dumb" } ?? true
    }

    /// Whether somebody watches the error stream, so that a progress line makes sense.
    static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether somebody is there to answer questions.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// The line that somebody types after a question; nil where the input has ended.
    static func ask(_ question: String) -> String? {
        writeError(question)
        return readLine()
    }

    /// Writes to standard output as it is.
    static func writeOutput(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

    /// Writes bytes to standard output as they are.
    static func writeOutput(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// Writes to standard error as it is.
    static func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
