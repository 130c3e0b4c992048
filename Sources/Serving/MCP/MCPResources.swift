internal import Diagnostics
internal import PlanSource
internal import Publishing

/// What of a handbook can be read by address: the list of plans, each plan, the recovery table, the schemas of sources.
struct MCPResources {
    private static let scheme = "mainstay://"
    static let planTemplate = scheme + "plans/{unit}"
    static let schemaTemplate = scheme + "schema/{kind}"

    private let handbook: LiveHandbook

    init(_ handbook: LiveHandbook) {
        self.handbook = handbook
    }

    func answer(_ method: String, _ params: JSONValue, _ version: MCPVersion) async throws(MCPError) -> JSONValue {
        switch method {
        case "resources/list": return try MCPPage(params, of: await list(version)).json("resources")
        case "resources/templates/list": return try MCPPage(params, of: templates(version)).json("resourceTemplates")
        default: return try await read(params, version)
        }
    }

    private func list(_ version: MCPVersion) async -> [JSONValue] {
        let units = await handbook.state.handbook?.units ?? []
        let tables = [
            entry("plans", "plans", "All plans", "Every unit with its plan", version),
            entry("recovery", "recovery", "Recovery table", "RTO, RPO and recovery times of everything", version),
        ]
        let schemas = SchemaDocument.allCases.map { kind in
            entry(
                "schema/\(kind.rawValue)", "schema-\(kind.rawValue)", "Schema of \(kind.rawValue)", kind.title, version)
        }
        let plans = units.map {
            entry("plans/\($0)", "plan-\($0)", "Plan of \($0)", "The plan with its tables", version)
        }
        return tables + schemas + plans
    }

    private func templates(_ version: MCPVersion) -> [JSONValue] {
        [
            template(Self.planTemplate, "plan", "Plan of a unit", "The plan with its tables", version),
            template(
                Self.schemaTemplate, "schema", "Schema of a kind of source", "JSON Schema, draft 2020-12", version),
        ]
    }

    private func entry(
        _ path: String, _ name: String, _ title: String, _ description: String, _ version: MCPVersion
    ) -> JSONValue {
        .object(present: [
            "uri": .string(Self.scheme + path), "name": .string(name),
            "title": version.hasStructuredContent ? .string(title) : nil, "description": .string(description),
            "mimeType": "application/json",
        ])
    }

    private func template(
        _ uri: String, _ name: String, _ title: String, _ description: String, _ version: MCPVersion
    ) -> JSONValue {
        .object(present: [
            "uriTemplate": .string(uri), "name": .string(name),
            "title": version.hasStructuredContent ? .string(title) : nil, "description": .string(description),
            "mimeType": "application/json",
        ])
    }

    private func read(_ params: JSONValue, _ version: MCPVersion) async throws(MCPError) -> JSONValue {
        guard let uri = params["uri"]?.text else { throw MCPError(MCPError.invalidParams, "'uri' is missing") }
        guard let value = await value(of: uri) else {
            let code = version.hasHandshake ? MCPError.resourceNotFound : MCPError.invalidParams
            throw MCPError(code, "there is no resource of this address", data: ["uri": .string(uri)])
        }
        return [
            "contents": [
                ["uri": .string(uri), "mimeType": "application/json", "text": .string(value.text(indented: true))]
            ]
        ]
    }

    private func value(of uri: String) async -> JSONValue? {
        guard uri.hasPrefix(Self.scheme) else { return nil }
        let parts = uri.dropFirst(Self.scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        let shown = await handbook.state.handbook
        switch (parts.count, parts.first) {
        case (1, "plans"): return shown?.plans
        case (1, "recovery"): return shown?.recovery(unit: nil)
        case (2, "plans"): return shown?.plan(String(parts[1]))
        case (2, "schema"): return SchemaDocument(rawValue: String(parts[1])).map(JSONSchemaWriter.schema)
        default: return nil
        }
    }
}
