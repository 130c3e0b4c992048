import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Serving

struct MCPServerTests {
    /// What the server sends, in order.
    private final class Sent: Sendable {
        private let lines = Mutex<[JSONValue]>([])

        func add(_ line: [UInt8]) {
            if let value = try? JSONReader.read(line) { lines.withLock { $0.append(value) } }
        }

        var all: [JSONValue] { lines.withLock { $0 } }

        subscript(_ id: Int) -> JSONValue? { all.first { $0["id"]?.integer == id } }
    }

    private static func hello(_ version: String) -> String {
        #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"\#(version)","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}"#
    }

    private static func call(_ id: Int, _ tool: String, _ arguments: String) -> String {
        #"{"jsonrpc":"2.0","id":\#(id),"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
    }

    /// What a server says to some lines.
    private func talk(_ lines: [String], folder: WriteFolder? = nil) async throws -> Sent {
        let sent = Sent()
        let handbook = try await Workshop.standing.value.handbook
        let server = MCPServer(MCPFeatures(handbook, writingTo: folder, version: "1")) { sent.add($0) }
        for line in lines { await server.take(Array(line.utf8)) }
        await server.finish()
        return sent
    }

    @Test(arguments: ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"])
    func agreesOnEveryHandshake(version: String) async throws {
        let sent = try await talk([Self.hello(version)])
        #expect(sent[0]?["result"]?["protocolVersion"]?.text == version)
        #expect(sent[0]?["result"]?["serverInfo"]?["name"]?.text == "mainstay")
    }

    @Test(arguments: ["1999-01-01", "2026-07-28", "x"])
    func offersTheNewestHandshakeInstead(version: String) async throws {
        let sent = try await talk([Self.hello(version)])
        #expect(sent[0]?["result"]?["protocolVersion"]?.text == "2025-11-25")
    }

    @Test(arguments: [
        ("2024-11-05", false, false), ("2025-03-26", true, false), ("2025-06-18", true, true),
        ("2025-11-25", true, true),
    ])
    func saysOfToolsWhatTheRevisionKnows(version: String, annotations: Bool, structure: Bool) async throws {
        let sent = try await talk([
            Self.hello(version), #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, Self.call(2, "plans", "{}"),
        ])
        let tool = sent[1]?["result"]?["tools"]?.elements?.first
        #expect(tool?["inputSchema"]?["type"]?.text == "object")
        #expect((tool?["annotations"] != nil) == annotations)
        #expect((tool?["outputSchema"] != nil) == structure && (tool?["title"] != nil) == structure)
        #expect((sent[2]?["result"]?["structuredContent"] != nil) == structure)
    }

    @Test(arguments: [
        ("plans", "{}", "Finance"), ("plan", #"{"unit":"sales"}"#, "sales/activity:payments"),
        ("recovery", "{}", "system:bank"), ("what-is-lost", #"{"of":"system:bank"}"#, "stops"),
        ("find", #"{"q":"narrative"}"#, "units/finance/index.html"), ("check", "{}", "findings"),
        ("import", ##"{"unit":"legal","kind":"plan","text":"# Legal\n\n- 1\n"}"##, "units/legal/plan.md"),
        ("import", #"{"unit":"sales","kind":"risks","text":"title\nFlood\n"}"#, "Flood"),
    ])
    func answersEveryTool(tool: String, arguments: String, part: String) async throws {
        let result = try await talk([Self.hello("2025-11-25"), Self.call(1, tool, arguments)])[1]?["result"]
        #expect(result?["isError"]?.flag == false)
        #expect(
            result?["content"]?.elements?.first?["text"]?.text?.contains(part) == true, "\(String(describing: result))")
        #expect(result?["structuredContent"]?.members?.isEmpty == false)
    }

    @Test(arguments: [
        ("plan", "{}", "'unit' is missing"), ("plan", #"{"unit":"finanse"}"#, "did you mean 'finance'?"),
        ("plan", #"{"unit":"a","x":1}"#, "/x: there is no member of this name"),
        ("find", #"{"q":7}"#, "/q: a string is expected"),
        ("what-is-lost", #"{"of":"system:bnak"}"#, "did you mean 'system:bank'?"),
        ("plan", "[]", "an object is expected"),
    ])
    func tellsTheModelWhatIsWrong(tool: String, arguments: String, part: String) async throws {
        let result = try await talk([Self.hello("2025-11-25"), Self.call(1, tool, arguments)])[1]?["result"]
        #expect(result?["isError"]?.flag == true)
        #expect(
            result?["content"]?.elements?.first?["text"]?.text?.contains(part) == true, "\(String(describing: result))")
    }

    @Test(arguments: [
        (#"{"jsonrpc":"2.0","id":1,"method":"none"}"#, -32_601), (Self.call(1, "none", "{}"), -32_602),
        (Self.call(1, "plan", "{}"), -32_602), (#"{"jsonrpc":"2.0","id":1,"method":"tools/call"}"#, -32_602),
        (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, -32_602),
        (#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"mainstay://plans/none"}}"#, -32_002),
        (#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"file:///etc/passwd"}}"#, -32_002),
        (#"{"jsonrpc":"2.0","id":1,"method":"resources/read","params":{"uri":"mainstay://plans/../plans"}}"#, -32_002),
        (#"{"jsonrpc":"2.0","id":1,"method":"completion/complete","params":{}}"#, -32_602),
        (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32_600),
        (#"{"jsonrpc":"2.0","id":1,"method":"ping","params":7}"#, -32_600),
        (#"{"id":1,"method":"ping"}"#, -32_600), (#"{"jsonrpc":"2.0","id":1,"method":"server/discover"}"#, -32_601),
    ])
    func refuses(line: String, code: Int) async throws {
        #expect(try await talk([Self.hello("2025-06-18"), line])[1]?["error"]?["code"]?.integer == code)
    }

    @Test func wantsAVersionFirst() async throws {
        let sent = try await talk([
            #"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, #"{"jsonrpc":"2.0","id":2,"method":"ping"}"#,
        ])
        #expect(sent[1]?["error"]?["code"]?.integer == -32_600)
        #expect(sent[2]?["result"] != nil)
    }

    @Test(arguments: ["tools/list", "resources/list", "resources/templates/list", "server/discover"])
    func answersWithoutAHandshake(method: String) async throws {
        let meta =
            #"{"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}"#
        let sent = try await talk([#"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":\#(meta)}"#])
        let result = sent[1]?["result"]
        #expect(result?["resultType"]?.text == "complete" && result?["cacheScope"]?.text == "private")
        #expect(result?["_meta"]?["io.modelcontextprotocol/serverInfo"]?["name"]?.text == "mainstay")
    }

    @Test(arguments: ["\"2024-11-05\"", "\"x\"", "7"])
    func namesItsVersions(version: String) async throws {
        let meta = #"{"_meta":{"io.modelcontextprotocol/protocolVersion":\#(version)}}"#
        let sent = try await talk([#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":\#(meta)}"#])
        #expect(sent[1]?["error"]?["code"]?.integer == -32_022)
        #expect(sent[1]?["error"]?["data"]?["supported"]?.elements?.count == 5)
    }

    @Test(arguments: ["{", "", "[]", "7", "\"a\"", "null"])
    func survives(line: String) async throws {
        let sent = try await talk([line, #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#])
        #expect(sent.all.count == 2 && sent[1]?["result"] != nil)
    }

    @Test(arguments: [#"{"jsonrpc":"2.0","method":"none"}"#, #"{"jsonrpc":"2.0","id":1,"result":{}}"#])
    func saysNothing(line: String) async throws {
        #expect(try await talk([line]).all.isEmpty)
    }

    @Test func completesUnits() async throws {
        let line =
            #"{"jsonrpc":"2.0","id":1,"method":"completion/complete","params":{"ref":{"type":"ref/resource","uri":"mainstay://plans/{unit}"},"argument":{"name":"unit","value":"S"}}}"#
        let completion = try await talk([Self.hello("2025-06-18"), line])[1]?["result"]?["completion"]
        #expect(completion?["values"]?.elements?.compactMap(\.text) == ["sales"])
        #expect(completion?["hasMore"]?.flag == false)
    }

    @Test func seesWhatWasSavedMeanwhile() async throws {
        let workshop = try Workshop()
        let features = MCPFeatures(try await workshop.live(), writingTo: nil, version: "1")
        let sent = Sent()
        let server = MCPServer(features) { sent.add($0) }
        await server.take(Array(Self.hello("2025-11-25").utf8))
        try workshop.write("units/legal/plan.md", Workshop.plan("Legal"))
        await server.take(Array(Self.call(1, "plan", #"{"unit":"legal"}"#).utf8))
        await server.finish()
        #expect(sent[1]?["result"]?["isError"]?.flag == false)
    }

    @Test func writesNewFilesOnlyWhereItMay() async throws {
        let target = try Workshop(["units/a": ""])
        let folder = try WriteFolder(target.folder.path)
        let call = #"{"unit":"finance","kind":"risks","text":"title\nFlood\n","write":true}"#
        let first = try await talk([Self.hello("2025-11-25"), Self.call(1, "import", call)], folder: folder)
        #expect(first[1]?["result"]?["structuredContent"]?["written"]?.elements?.count == 1)
        let second = try await talk([Self.hello("2025-11-25"), Self.call(1, "import", call)], folder: folder)
        #expect(second[1]?["result"]?["isError"]?.flag == true)
        let without = try await talk([Self.hello("2025-11-25"), Self.call(1, "import", call)])
        #expect(without[1]?["result"]?["isError"]?.flag == true)
    }

    @Test func writesAnImportedPlanOnce() async throws {
        let target = try Workshop(["units/a": ""])
        let folder = try WriteFolder(target.folder.path)
        let call = ##"{"unit":"legal","kind":"plan","text":"# Legal\n\n## Risks\n\n- Flood: wet\n","write":true}"##
        let first = try await talk([Self.hello("2025-11-25"), Self.call(1, "import", call)], folder: folder)
        let written = first[1]?["result"]?["structuredContent"]?["written"]?.elements?.compactMap(\.text)
        #expect(written == ["units/legal/plan.md", "units/legal/roles.yaml", "units/legal/risks.yaml"])
        let second = try await talk([Self.hello("2025-11-25"), Self.call(1, "import", call)], folder: folder)
        #expect(second[1]?["result"]?["isError"]?.flag == true)
    }
}
