import Diagnostics
import Testing

@testable import Serving

struct PreviewResponderTests {
    private static let host = [(name: "Host", value: "localhost")]

    private func responder(_ handbook: LiveHandbook, token: String? = nil) -> PreviewResponder {
        PreviewResponder(handbook, policy: RequestPolicy(token: token.flatMap { AccessToken($0) }), version: "1")
    }

    private func ask(
        _ target: String, _ method: HTTPMethod = .get, body: String = "", type: String? = nil
    ) async throws -> HTTPResponse {
        try await ask(target, method, body: body, type: type, of: Workshop.standing.value.handbook)
    }

    private func ask(
        _ target: String, _ method: HTTPMethod = .get, body: String = "", type: String? = nil, of handbook: LiveHandbook
    ) async throws -> HTTPResponse {
        let headers = Self.host + (type.map { [(name: "Content-Type", value: $0)] } ?? [])
        let request = HTTPRequest(method, target, headers: headers, body: Array(body.utf8))
        return await responder(handbook).answer(request)
    }

    private func text(_ response: HTTPResponse) -> String { String(decoding: response.bytes, as: UTF8.self) }

    @Test(arguments: [
        ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
        ("/zh-Hans/units/finance/index.html", "text/html; charset=utf-8"),
        ("/units/finance/", "text/html; charset=utf-8"),
        ("/assets/style.css", "text/css; charset=utf-8"), ("/assets/handbook.js", "text/javascript; charset=utf-8"),
        ("/search/en/index.js", "text/javascript; charset=utf-8"), ("/api/v1/plans.json", "application/json"),
        ("/api/v1/units/finance.json", "application/json"),
        ("/__mainstay/preview.js", "text/javascript; charset=utf-8"),
    ])
    func servesTheSite(target: String, type: String) async throws {
        let response = try await ask(target)
        #expect(response.status == .ok)
        #expect(response.header("Content-Type") == type)
        #expect(response.bytes.count > 40)
    }

    @Test func putsItsScriptIntoPages() async throws {
        let page = text(try await ask("/"))
        let script = "<script src=\"/__mainstay/preview.js\" data-shown=\"1\" data-assets=\"0\" defer></script>"
        #expect(page.contains(script + "\n</head>"))
        #expect(!text(try await ask("/assets/handbook.js")).contains("__mainstay"))
    }

    @Test(arguments: [
        "/handbook.yaml", "/units/finance/plan.md", "/none.html", "/none", "/__mainstay/none", "/api/v1/none",
        "/assets/none.css", "/search/en/none.js", "/search/fr/index.js",
    ])
    func servesNothingElse(target: String) async throws {
        #expect(try await ask(target).status == .notFound)
    }

    @Test func addsTheSlashOfAFolder() async throws {
        let response = try await ask("/units/finance")
        #expect(response.status == .movedPermanently && response.header("Location") == "/units/finance/")
    }

    @Test func answersHeadWithoutABody() async throws {
        let response = try await ask("/", .head)
        #expect(response.status == .ok && response.bytes.isEmpty)
        #expect(response.header("Content-Length").flatMap { Int($0) } ?? 0 > 1_000)
    }

    @Test(arguments: [
        (HTTPMethod.post, "/", "GET, HEAD, OPTIONS"), (.other("DELETE"), "/api/v1/plans", "GET, HEAD, OPTIONS"),
        (.get, "/api/v1/check", "POST, OPTIONS"), (.head, "/api/v1/check", "POST, OPTIONS"),
        (.post, "/api/v1/openapi.json", "GET, HEAD, OPTIONS"),
    ])
    func namesTheMethodsThatItTakes(method: HTTPMethod, target: String, allow: String) async throws {
        let refused = try await ask(target, method)
        #expect(refused.status == .methodNotAllowed && refused.header("Allow") == allow)
        let asked = try await ask(target, .options)
        #expect(asked.status == .noContent && asked.header("Allow") == allow)
    }

    @Test(arguments: [
        ("plans", #""title": {"#), ("plans/finance", #""recovery": ["#), ("recovery", #""table": "recovery""#),
        ("recovery?unit=sales", #""reference": "sales/activity:payments""#),
        ("lost?of=system:bank", #""effect": "stops""#),
        ("search?q=%E6%94%AF%E4%BB%98&language=zh-Hans", #""title": "支付""#),
        ("search?q=PAYM", #""title": "Payments""#), ("openapi.json", #""openapi": "3.1.0""#),
    ])
    func answersQuestions(target: String, part: String) async throws {
        let response = try await ask("/api/v1/" + target)
        #expect(response.status == .ok && response.header("Content-Type") == "application/json")
        #expect(text(response).contains(part), "\(text(response))")
    }

    @Test(
        arguments: [
            ("plans/none", .notFound), ("plans/A", .badRequest), ("recovery?unit=none", .notFound),
            ("recovery?units=finance", .badRequest), ("recovery?unit=finance&unit=sales", .badRequest),
            ("lost", .badRequest), ("lost?of=system:none", .notFound), ("lost?of=activity:payments", .badRequest),
            ("search", .badRequest), ("search?q=", .badRequest), ("search?q=a&limit=0", .badRequest),
            ("search?q=a&limit=x", .badRequest), ("search?q=a&language=fr", .notFound),
        ] as [(String, HTTPStatus)])
    func refusesQuestions(target: String, status: HTTPStatus) async throws {
        let response = try await ask("/api/v1/" + target)
        #expect(response.status == status)
        #expect(response.header("Content-Type") == "application/problem+json")
        let problem = try JSONReader.read(response.bytes)
        #expect(problem["status"]?.integer == status.rawValue && problem["detail"]?.text?.isEmpty == false)
    }

    @Test(arguments: [
        (
            #"{"files":[{"path":"units/new/plan.md","text":"---\ntitle: A\nowner: role:x\n---\n"}]}"#,
            "unknown-reference"
        ),
        (#"{"files":[{"path":"units/finance/plan.md","text":"---\ntitel: A\n---\n"}]}"#, "unknown-key"),
        (#"{"files":[{"path":"handbook.yaml","text":"a: b\n"}]}"#, "unknown-key"),
        (#"{"files":[{"path":"shared/systems.yaml","text":"[]"}],"everywhere":true}"#, "unknown-reference"),
    ])
    func checksSources(body: String, code: String) async throws {
        let response = try await ask("/api/v1/check", .post, body: body, type: "application/json; charset=utf-8")
        #expect(response.status == .ok)
        #expect(text(response).contains("\"code\": \"\(code)\""), "\(text(response))")
    }

    @Test func keepsFindingsOfOtherFilesToItself() async throws {
        let body = #"{"files":[{"path":"shared/systems.yaml","text":"[]"}]}"#
        let response = try await ask("/api/v1/check", .post, body: body, type: "application/json")
        #expect(!text(response).contains("unknown-reference"))
    }

    @Test(
        arguments: [
            ("{", "application/json", .badRequest), ("{}", "text/plain", .unsupportedMediaType),
            (#"{"files":7}"#, "application/json", .unprocessableContent),
            (#"{"files":[{"path":"../a.md","text":""}]}"#, "application/json", .unprocessableContent),
        ] as [(String, String, HTTPStatus)])
    func refusesBodies(body: String, type: String, status: HTTPStatus) async throws {
        #expect(try await ask("/api/v1/check", .post, body: body, type: type).status == status)
    }

    @Test func importsRisks() async throws {
        let body =
            #"{"unit":"finance","kind":"risks","text":"title,category,likelihood,impact\nFlood,natural-hazard,2,3\n"}"#
        let response = try await ask("/api/v1/import", .post, body: body, type: "application/json")
        let value = try JSONReader.read(response.bytes)
        #expect(value["counts"]?["risks"]?.integer == 1)
        #expect(value["files"]?.elements?.first?["path"]?.text == "units/finance/risks.yaml")
    }

    @Test func importsAPlan() async throws {
        let body = ##"{"kind":"plan","unit":"legal","text":"# Legal\n\n## Risks\n\n- Flood: the cellar is wet\n"}"##
        let response = try await ask("/api/v1/import", .post, body: body, type: "application/json")
        let value = try JSONReader.read(response.bytes)
        #expect(value["counts"]?["risks"]?.integer == 1)
        let paths = value["files"]?.elements?.compactMap { $0["path"]?.text }
        #expect(paths == ["units/legal/plan.md", "units/legal/roles.yaml", "units/legal/risks.yaml"])
        #expect(value["report"]?["findings"]?.elements?.first?["code"]?.text == "import-assumed")
    }

    @Test func showsWhereThereIsNoHandbookYet() async throws {
        let files = ["handbook.yaml": "organisation: 1\n", "units/a/plan.md": "---\ntitle: A\n---\n"]
        let workshop = try Workshop(files)
        let handbook = try await workshop.live()
        let page = try await ask("/", of: handbook)
        #expect(page.status == .serviceUnavailable)
        #expect(text(page).contains("No handbook yet") && text(page).contains("preview.js"))
        #expect(try await ask("/api/v1/plans", of: handbook).status == .serviceUnavailable)
        #expect(try await ask("/assets/style.css", of: handbook).status == .notFound)
    }

    @Test func wantsItsToken() async throws {
        let responder = try await responder(Workshop.standing.value.handbook, token: "0123456789abcdef")
        let refused = await responder.answer(HTTPRequest(.get, "/", headers: Self.host))
        #expect(refused.status == .unauthorized)
        let document = await responder.answer(
            HTTPRequest(
                .get, "/api/v1/openapi.json", headers: Self.host + [("Authorization", "Bearer 0123456789abcdef")]))
        #expect(text(document).contains("securitySchemes"))
    }
}
