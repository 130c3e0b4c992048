internal import Diagnostics
internal import PlanSource
internal import Publishing

/// Completes what somebody types as an argument of a prompt or an address.
struct MCPCompletion {
    /// The protocol's bound on one answer.
    private static let most = 100

    private let handbook: LiveHandbook
    private let prompts: MCPPrompts

    init(_ handbook: LiveHandbook, _ prompts: MCPPrompts) {
        self.handbook = handbook
        self.prompts = prompts
    }

    func answer(_ params: JSONValue) async throws(MCPError) -> JSONValue {
        guard let reference = params["ref"], let argument = params["argument"], let name = argument["name"]?.text,
            let typed = argument["value"]?.text
        else { throw MCPError(MCPError.invalidParams, "'ref' and 'argument' with 'name' and 'value' are expected") }
        guard let values = await values(reference, name) else {
            throw MCPError(MCPError.invalidParams, "there is nothing of that name to complete")
        }
        let fitting = values.filter { $0.hasPrefix(typed.lowercased()) }
        return [
            "completion": [
                "values": .array(fitting.prefix(Self.most).map { .string($0) }), "total": .integer(fitting.count),
                "hasMore": .boolean(fitting.count > Self.most),
            ]
        ]
    }

    private func values(_ reference: JSONValue, _ name: String) async -> [String]? {
        switch (reference["type"]?.text, reference["uri"]?.text ?? reference["name"]?.text, name) {
        case ("ref/prompt", MCPPrompts.name, _): prompts.values(of: name)
        case ("ref/resource", MCPResources.planTemplate, "unit"): await handbook.state.handbook?.units ?? []
        case ("ref/resource", MCPResources.schemaTemplate, "kind"): SchemaDocument.allCases.map(\.rawValue)
        default: nil
        }
    }
}
