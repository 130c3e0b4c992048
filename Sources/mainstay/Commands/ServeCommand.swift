import ArgumentParser
internal import ContinuityModel
internal import Glibc
internal import Publishing
internal import Serving

/// `mainstay serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the handbook as its sources are, and answer questions about it.",
        discussion: """
            Pages follow the sources: a saved file is on screen at once, and what is wrong with it lies over the page. \
            Where the sources cannot be shown, the last good page stays. Nothing is written.

            The API is below /api/v1; /api/v1/openapi.json describes it. Only this machine can ask, unless --host names \
            another address; then every request needs the token, as a bearer token or as the password of any name.
            """)

    @OptionGroup var source: SourceOptions

    @Option(help: ArgumentHelp("The address to listen on.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to listen on; 0 for any that is free.", valueName: "port"))
    var port = 8000

    @Option(
        help: ArgumentHelp(
            "A file that holds the token; the environment variable MAINSTAY_TOKEN where absent.", valueName: "file"))
    var tokenFile: String?

    @Option(
        name: .customLong("allow-host"),
        help: ArgumentHelp("A further name that this server answers for; may be repeated.", valueName: "name"))
    var allowedHosts: [String] = []

    @Flag(
        help: "Look for changes twice a second instead of waiting for the kernel's word, as some network shares need.")
    var poll = false

    func validate() throws {
        if !(0...65_535).contains(port) { throw ValidationError("a port is a number from 0 to 65535, not \(port)") }
    }

    func run() async throws {
        let address = ServerAddress(host: host, port: port)
        let token = try token(for: address)
        let policy = RequestPolicy(hosts: allowedHosts + (address.isWildcard ? [] : [address.shown]), token: token)
        let handbook = try await source.liveHandbook()
        let listener: HTTPListener
        do throws(ListenError) {
            listener = try await HTTPListener.bind(address, limits: ServerLimits())
        } catch {
            throw CommandFailure(error)
        }
        Terminal.writeOutput("http://\(listener.address.shown):\(listener.address.port)/\n")
        let responder = PreviewResponder(handbook, policy: policy, version: Version.current)
        let folders = FolderWatch.Folders(content: source.content, theme: source.theme)
        async let following: Void = handbook.follow(FolderWatch.changes(in: folders, polls: poll))
        try await listener.run(responder.answer)
        await following
    }

    /// The secret; none where only this machine can ask and nobody has set one.
    private func token(for address: ServerAddress) throws -> AccessToken? {
        guard let text = try tokenText() else {
            if address.isLoopback { return nil }
            throw ValidationError(
                "other machines can reach \(host), so a token is needed: --token-file or MAINSTAY_TOKEN")
        }
        guard let token = AccessToken(text) else {
            throw ValidationError(
                "the token needs \(AccessToken.shortest) characters or more, all of them printable ASCII")
        }
        return token
    }

    private func tokenText() throws -> String? {
        guard let tokenFile else { return getenv("MAINSTAY_TOKEN").map { String(cString: $0) } }
        do throws(DiskError) {
            let bytes = try DiskFile.read(tokenFile, limit: 4_096)
            return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.joined()
        } catch {
            throw CommandFailure(error)
        }
    }
}
