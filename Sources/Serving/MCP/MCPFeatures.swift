internal import Diagnostics
internal import Publishing

/// What the server offers: tools, prompts and resources of one handbook.
package struct MCPFeatures: Sendable {
    let handbook: LiveHandbook
    let tools: MCPTools
    let prompts: MCPPrompts
    private let version: String

    /// - Parameters:
    ///   - folder: where tools may write; nil where they may not.
    ///   - version: the version of the program.
    package init(_ handbook: LiveHandbook, writingTo folder: WriteFolder?, version: String) {
        self.handbook = handbook
        let drafting = DraftingOperations(handbook)
        let operations = HandbookOperations(handbook).all + drafting.all
        tools = MCPTools(operations.filter(\.isTool), folder: folder)
        prompts = MCPPrompts(drafting)
        self.version = version
    }

    /// What a client hears at the handshake.
    func welcome(_ protocolVersion: MCPVersion) -> JSONValue {
        [
            "protocolVersion": .string(protocolVersion.rawValue), "capabilities": capabilities(protocolVersion),
            "serverInfo": serverInfo, "instructions": .string(Self.instructions),
        ]
    }

    /// The result of a request.
    func answer(_ method: String, _ params: JSONValue, _ version: MCPVersion) async throws(MCPError) -> JSONValue {
        switch method {
        case "server/discover" where !version.hasHandshake: return discovery
        case "ping" where version.hasHandshake: return [:]
        case "tools/list":
            return try MCPPage(params, of: tools.list(version)).json("tools")
        case "tools/call":
            await handbook.look(at: [.anything])
            return try await tools.call(params, version)
        case "prompts/list": return try MCPPage(params, of: prompts.list(version)).json("prompts")
        case "prompts/get": return try await prompts.get(params)
        case "resources/list", "resources/templates/list", "resources/read":
            await handbook.look(at: [.anything])
            return try await MCPResources(handbook).answer(method, params, version)
        case "completion/complete":
            return try await MCPCompletion(handbook, prompts).answer(params)
        default: throw MCPError(MCPError.methodNotFound, "there is no method '\(method.prefix(80))'")
        }
    }

    /// A result as revisions without a handshake want it: who made it, and how long it may be kept.
    func marked(_ result: JSONValue, _ method: String) -> JSONValue {
        var members = result.members ?? []
        members.append(("resultType", "complete"))
        members.append(("_meta", ["io.modelcontextprotocol/serverInfo": serverInfo]))
        if method.hasSuffix("/list") || method == "resources/read" || method == "server/discover" {
            // Plans may change at any moment; what the program itself says stays.
            let stays = !method.hasPrefix("resources/")
            members.append(("ttlMs", .integer(stays ? 3_600_000 : 0)))
            members.append(("cacheScope", "private"))
        }
        return .object(members)
    }

    private var discovery: JSONValue {
        [
            "supportedVersions": .array(MCPVersion.allCases.reversed().map { .string($0.rawValue) }),
            "capabilities": capabilities(.july2026), "instructions": .string(Self.instructions),
        ]
    }

    private func capabilities(_ version: MCPVersion) -> JSONValue {
        .object(present: [
            "tools": [:], "prompts": [:], "resources": [:], "completions": version.declaresCompletions ? [:] : nil,
        ])
    }

    private var serverInfo: JSONValue {
        ["name": "mainstay", "title": "Mainstay", "version": .string(version)]
    }

    private static let instructions = """
        Contingency plans kept as text, and the handbook made of them. Read with 'plans', 'plan', 'recovery', 'find' and \
        'what-is-lost'. Begin a new plan with 'draft'. Before you propose a change of a plan, read the schema resource of its kind of file; then run \
        'check' with the changed files and put right what it finds. Times are in seconds. Dates and numbers of a plan \
        are its owner's: never invent them.
        """
}

/// A part of a list, since a client may not want all of it at once.
struct MCPPage {
    static let length = 200

    private let items: ArraySlice<JSONValue>
    private let next: Int?

    /// - Parameter params: the params of a request, with the cursor of a page before.
    init(_ params: JSONValue, of items: [JSONValue]) throws(MCPError) {
        var start = 0
        if let cursor = params["cursor"] {
            guard let place = cursor.text.flatMap({ Int($0) }), items.indices.contains(place) else {
                throw MCPError(MCPError.invalidParams, "the cursor is none of this list")
            }
            start = place
        }
        self.items = items[start..<min(items.count, start + Self.length)]
        next = start + Self.length < items.count ? start + Self.length : nil
    }

    func json(_ name: String) -> JSONValue {
        .object([(name, .array(Array(items)))] + (next.map { [("nextCursor", .string(String($0)))] } ?? []))
    }
}
