internal import Diagnostics

/// The prompt that asks for a plan from three parameters.
struct MCPPrompts: Sendable {
    static let name = "draft-plan"
    static let language = "language"

    private let drafting: DraftingOperations

    init(_ drafting: DraftingOperations) {
        self.drafting = drafting
    }

    /// The prompts as a client lists them.
    func list(_ version: MCPVersion) -> [JSONValue] {
        let parameters = drafting.parameters.map { parameter -> JSONValue in
            [
                "name": .string(parameter.name),
                "description": .string("\(parameter.description): \(parameter.words.joined(separator: ", "))"),
                "required": true,
            ]
        }
        let language: JSONValue = [
            "name": .string(Self.language), "description": "The language of the prompt: zh-Hans, en", "required": false,
        ]
        return [
            .object(present: [
                "name": .string(Self.name), "title": version.hasStructuredContent ? "Draft a contingency plan" : nil,
                "description":
                    "Asks for a contingency plan by industry, company size and region, in the format of plan sources",
                "arguments": .array(parameters + [language]),
            ])
        ]
    }

    /// The prompt with its arguments in place.
    func get(_ params: JSONValue) async throws(MCPError) -> JSONValue {
        guard params["name"]?.text == Self.name else {
            throw MCPError(MCPError.invalidParams, "there is no such prompt; there is '\(Self.name)'")
        }
        let given = params["arguments"]?.members ?? []
        let members = drafting.parameters.map { Shape.Member($0.name, .word($0.words), required: true, $0.description) }
        let shape = Shape.object(members + [Shape.Member(Self.language, .word(["zh-Hans", "en"]), "The language")])
        let faults = shape.faults(in: .object(given))
        guard faults.isEmpty else {
            let text = faults.map { ($0.pointer.isEmpty ? "" : $0.pointer.dropFirst() + ": ") + $0.detail }
            throw MCPError(MCPError.invalidParams, text.joined(separator: "; "))
        }
        let input = given.map { name, value -> (String, JSONValue) in
            name == Self.language ? ("languages", .array([value])) : (name, value)
        }
        let text = await drafting.promptText(.object(input))
        return [
            "description": "A contingency plan from three parameters",
            "messages": [["role": "user", "content": ["type": "text", "text": .string(text)]]],
        ]
    }

    /// The values of an argument; nil where there is no such argument.
    func values(of argument: String) -> [String]? {
        if argument == Self.language { return ["zh-Hans", "en"] }
        return drafting.parameters.first { $0.name == argument }?.words
    }
}
