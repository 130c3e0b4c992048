internal import Glibc

/// A program that is run with its arguments as they are, never through a shell, until it ends or its time is over.
struct ChildProcess {
    let program: String
    let arguments: [String]
    /// The variables of the environment that the program sees; it sees no others.
    let environment: [String: String]
    /// The file that takes what the program writes.
    let log: String

    /// How a run ended.
    enum Ending: Equatable {
        /// By itself, with this code.
        case exit(Int32)
        /// By a signal that nobody here sent.
        case signal(Int32)
        /// By us, since its time was over.
        case outOfTime
    }

    /// Runs the program. At the time limit it is killed, and whatever it started with it.
    func run(limit: Duration) async throws(DiskError) -> Ending {
        let process = try start()
        let clock = ContinuousClock()
        let deadline = clock.now + limit
        var status: Int32 = 0
        while true {
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process { return Self.ending(status) }
            if ended < 0, errno != EINTR { throw .refused(.read, path: program, code: errno) }
            guard clock.now < deadline, (try? await Task.sleep(for: .milliseconds(20))) != nil else { break }
        }
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .outOfTime
    }

    /// Starts the program at the head of a process group of its own, so that all of it can be ended at once.
    private func start() throws(DiskError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        var process: pid_t = 0
        let variables = environment.map { $0.key + "=" + $0.value }.sorted()
        let code = Self.withCStrings([program] + arguments) { arguments in
            Self.withCStrings(variables) { variables in
                posix_spawn(&process, program, &actions, &attributes, arguments, variables)
            }
        }
        guard code == 0 else { throw .refused(.run, path: program, code: code) }
        return process
    }

    private static func withCStrings<Result>(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let strings = texts.map { strdup($0) }
        defer { strings.forEach { free($0) } }
        return body(strings + [nil])
    }

    /// What `wait` says about the end: the low seven bits are a signal, the next eight the code.
    private static func ending(_ status: Int32) -> Ending {
        let signal = status & 0x7F
        return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    }
}
