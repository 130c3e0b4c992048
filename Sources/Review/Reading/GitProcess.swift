internal import Glibc
internal import Publishing

/// One run of `git`: an array of arguments, never a shell, and nothing of the caller's `GIT_` variables.
///
/// Input and output go through unnamed temporary files, so that neither side ever waits for the other.
enum GitProcess {
    /// What a run gave.
    struct Outcome {
        let status: Int32
        let output: [UInt8]
        /// The first line that git wrote to its error stream.
        let message: String
    }

    /// Runs git in a folder.
    static func run(
        _ arguments: [String], in folder: String, input: [UInt8] = []
    ) throws(ReviewFailure) -> Outcome {
        let (standardInput, standardOutput, standardError) = (tmpfile(), tmpfile(), tmpfile())
        defer { for file in [standardInput, standardOutput, standardError] { if let file { fclose(file) } } }
        guard let standardInput, let standardOutput, let standardError else {
            throw .git(command: arguments.first ?? "", message: "no temporary file could be made")
        }
        fill(standardInput, with: input)
        let safety = ["--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false"]
        let status = try spawn(
            ["git", "-C", folder] + safety + arguments,
            [fileno(standardInput), fileno(standardOutput), fileno(standardError)])
        let message = String(decoding: contents(of: standardError), as: UTF8.self)
        return Outcome(
            status: status, output: contents(of: standardOutput),
            message: message.split(separator: "\n").first.map(String.init) ?? "no reason given")
    }

    private static func fill(_ file: UnsafeMutablePointer<FILE>, with bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        fwrite(bytes, 1, bytes.count, file)
        rewind(file)
    }

    private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
        fseek(file, 0, SEEK_END)
        let length = ftell(file)
        rewind(file)
        guard length > 0 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            count = fread(buffer.baseAddress, 1, length, file)
        }
    }

    /// Starts git with the descriptors as its three streams, and waits for its end.
    private static func spawn(_ arguments: [String], _ streams: [Int32]) throws(ReviewFailure) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, stream) in streams.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, stream, Int32(target))
        }
        var process = pid_t()
        let code = withCStrings(arguments) { arguments in
            withCStrings(environment) { posix_spawnp(&process, "git", &actions, nil, arguments, $0) }
        }
        guard code == 0 else { throw .noGit }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw .git(command: arguments.last ?? "", message: "it was lost") }
        }
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128
    }

    /// The environment without what would point git elsewhere or make it ask, write or fetch, and with messages in English.
    private static let environment: [String] = {
        var kept: [String] = []
        var next = environ
        while let entry = next.pointee {
            let text = String(cString: entry)
            if !text.hasPrefix("GIT_"), !text.hasPrefix("LC_ALL="), !text.hasPrefix("LANGUAGE=") { kept.append(text) }
            next += 1
        }
        return kept + [
            "LC_ALL=C", "GIT_TERMINAL_PROMPT=0", "GIT_OPTIONAL_LOCKS=0", "GIT_NO_REPLACE_OBJECTS=1",
            "GIT_NO_LAZY_FETCH=1",
        ]
    }()

    /// Gives strings to C as an array that ends with a null pointer.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
