internal import Diagnostics

/// The operations of a handbook as tools.
struct MCPTools: Sendable {
    private let operations: [HandbookOperation]
    private let folder: WriteFolder?

    /// - Parameter folder: where tools may write; nil where they may not.
    init(_ operations: [HandbookOperation], folder: WriteFolder?) {
        self.operations = operations
        self.folder = folder
    }

    /// The tools as a client lists them.
    func list(_ version: MCPVersion) -> [JSONValue] {
        operations.map { operation in
            let hints: JSONValue = [
                "title": .string(operation.title), "readOnlyHint": .boolean(!mayWrite(operation)),
                "destructiveHint": false, "idempotentHint": true, "openWorldHint": false,
            ]
            return .object(present: [
                "name": .string(operation.name),
                "title": version.hasStructuredContent ? .string(operation.title) : nil,
                "description": .string(operation.summary), "inputSchema": Shape.object(input(operation)).schema,
                "outputSchema": version.hasStructuredContent ? output(operation).schema : nil,
                "annotations": version.hasAnnotations ? hints : nil,
            ])
        }
    }

    /// Calls a tool.
    func call(_ params: JSONValue, _ version: MCPVersion) async throws(MCPError) -> JSONValue {
        guard let name = params["name"]?.text else { throw MCPError(MCPError.invalidParams, "'name' is missing") }
        guard let operation = operations.first(where: { $0.name == name }) else {
            let near = NearMiss.of(name, among: operations.map(\.name)).map { "; did you mean '\($0)'?" } ?? ""
            throw MCPError(MCPError.invalidParams, "there is no tool '\(name.prefix(80))'\(near)")
        }
        let arguments = params["arguments"] ?? [:]
        let faults = Shape.object(input(operation)).faults(in: arguments)
        guard faults.isEmpty else {
            let text = faults.map { ($0.pointer.isEmpty ? "" : $0.pointer + ": ") + $0.detail }.joined(separator: "; ")
            guard version.reportsArgumentsToModel else { throw MCPError(MCPError.invalidParams, text) }
            return Self.failure(text)
        }
        do throws(Problem) {
            return Self.success(try await run(operation, arguments), version)
        } catch {
            return Self.failure(error.detail)
        }
    }

    private func mayWrite(_ operation: HandbookOperation) -> Bool { operation.makesFiles && folder != nil }

    private func input(_ operation: HandbookOperation) -> [Shape.Member] {
        guard mayWrite(operation) else { return operation.input }
        return operation.input + [
            Shape.Member("write", .flag, "Whether the files are written too; one that exists is never changed")
        ]
    }

    private func output(_ operation: HandbookOperation) -> Shape {
        guard mayWrite(operation), case .open(let members) = operation.output else { return operation.output }
        return .open(
            members + [
                Shape.Member("written", .list(.sourcePath, upTo: 200), required: true, "The files that were written")
            ])
    }

    private func run(_ operation: HandbookOperation, _ arguments: JSONValue) async throws(Problem) -> JSONValue {
        guard mayWrite(operation), let folder else { return try await operation(arguments) }
        let plain = (arguments.members ?? []).filter { $0.0 != "write" }
        let result = try await operation(.object(plain))
        var written: [JSONValue] = []
        if arguments["write"]?.flag == true {
            let files = (result["files"]?.elements ?? []).compactMap { file in
                file["path"]?.text.flatMap { path in file["text"]?.text.map { (path: path, text: $0) } }
            }
            do throws(WriteFolder.Refusal) {
                try folder.write(files)
            } catch {
                throw Problem(.unprocessableContent, error.description)
            }
            written = files.map { .string($0.path) }
        }
        return .object((result.members ?? []) + [("written", .array(written))])
    }

    private static func success(_ value: JSONValue, _ version: MCPVersion) -> JSONValue {
        .object(present: [
            "content": [["type": "text", "text": .string(value.text(indented: false))]],
            "structuredContent": version.hasStructuredContent ? value : nil, "isError": false,
        ])
    }

    private static func failure(_ text: String) -> JSONValue {
        ["content": [["type": "text", "text": .string(text)]], "isError": true]
    }
}
