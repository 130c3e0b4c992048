internal import Diagnostics

/// The API as OpenAPI 3.1 describes it, written from the declarations that requests are checked by.
struct OpenAPIDocument {
    private let operations: [HandbookOperation]
    private let version: String
    private let needsToken: Bool

    init(_ operations: [HandbookOperation], version: String, needsToken: Bool) {
        self.operations = operations
        self.version = version
        self.needsToken = needsToken
    }

    /// The document.
    var json: JSONValue {
        var members: [(String, JSONValue)] = [
            ("openapi", "3.1.0"),
            (
                "info",
                [
                    "title": "Mainstay", "version": .string(version),
                    "summary": "A handbook of contingency plans: what is in it, and what is wrong with it",
                    "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
                ]
            ),
            ("servers", [["url": "/"]]),
            ("paths", .object(operations.map { (folder + $0.route.path, path($0)) } + [description])),
            ("components", components),
        ]
        if needsToken { members.append(("security", [["token": []]])) }
        return .object(members)
    }

    private var folder: String { "/" + APIRouter.folder.joined(separator: "/") + "/" }

    private var description: (String, JSONValue) {
        (
            folder + "openapi.json",
            [
                "get": [
                    "operationId": "openapi", "summary": "This description",
                    "responses": ["200": answer("The description", .open([])), "default": Self.problem],
                ]
            ]
        )
    }

    private func path(_ operation: HandbookOperation) -> JSONValue {
        let names = operation.route.path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
            $0.dropFirst().dropLast()
        }
        var members: [(String, JSONValue)] = [
            ("operationId", .string(operation.name)), ("summary", .string(operation.title)),
            ("description", .string(operation.summary)),
        ]
        switch operation.route {
        case .get:
            let parameters = operation.input.map { parameter($0, inPath: names.contains($0.name[...])) }
            members.append(("parameters", .array(parameters)))
        case .post:
            let schema = Shape.object(operation.input).schema
            members.append(
                ("requestBody", ["required": true, "content": ["application/json": ["schema": schema]]]))
        }
        members.append(("responses", .object(responses(operation))))
        return .object([(operation.route.method.name.lowercased(), .object(members))])
    }

    private func parameter(_ member: Shape.Member, inPath: Bool) -> JSONValue {
        [
            "name": .string(member.name), "in": inPath ? "path" : "query",
            "required": .boolean(inPath || member.isRequired), "description": .string(member.description),
            "schema": member.shape.schema,
        ]
    }

    /// The answers by status; those that every operation may give stand under `default`.
    private func responses(_ operation: HandbookOperation) -> [(String, JSONValue)] {
        var statuses: [HTTPStatus] = [.badRequest, .notFound, .methodNotAllowed]
        if operation.route.method == .post {
            statuses += [.contentTooLarge, .unsupportedMediaType, .unprocessableContent]
        }
        if needsToken { statuses.append(.unauthorized) }
        statuses.append(.serviceUnavailable)
        return [("200", answer(operation.title, operation.output))]
            + statuses.map { (String($0.rawValue), ["$ref": .string("#/components/responses/Problem")]) }
            + [("default", Self.problem)]
    }

    private func answer(_ description: String, _ shape: Shape) -> JSONValue {
        [
            "description": .string(description),
            "content": ["application/json": ["schema": shape.schema]],
        ]
    }

    private static let problem: JSONValue = ["$ref": "#/components/responses/Problem"]

    private var components: JSONValue {
        var members: [(String, JSONValue)] = [
            ("schemas", ["Problem": Self.problemSchema]),
            (
                "responses",
                [
                    "Problem": [
                        "description": "Why the request is not answered as it was meant (RFC 9457)",
                        "content": [
                            "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
                        ],
                    ]
                ]
            ),
        ]
        if needsToken {
            members.append(("securitySchemes", ["token": ["type": "http", "scheme": "bearer"]]))
        }
        return .object(members)
    }

    private static let problemSchema = Shape.open([
        Shape.Member("type", .anyText, required: true, "about:blank: the status tells the kind"),
        Shape.Member("title", .anyText, required: true, "The words of the status"),
        Shape.Member("status", .integer(400...599), required: true, "The status"),
        Shape.Member("detail", .anyText, required: true, "What is wrong with this request"),
        Shape.Member(
            "errors",
            .list(
                .object([
                    Shape.Member("pointer", .anyText, required: true, "The place: a JSON pointer"),
                    Shape.Member("detail", .anyText, required: true, "What is wrong there"),
                ]), upTo: 200), "The places at fault"),
    ]).schema
}
