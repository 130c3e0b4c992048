import Handbook

/// A context made from JSON: its names and their kinds are those of the data.
struct JSONContext: TemplateContext {
    static let shape = ContextShape(name: "JSON", fields: [])

    let values: [TemplateValue]

    func templateValue(at index: Int) -> TemplateValue { values[index] }

    /// The context and its shape. Texts under one of the names `rawNames` are markup.
    static func make(_ data: JSONValue, rawNames: Set<String>) -> (context: JSONContext, shape: ContextShape) {
        let kind = JSONKind.item(JSONKind(data, name: ".", rawNames: rawNames))
        guard case .object(let fields) = kind else { return (JSONContext(values: []), shape) }
        return (context(data, fields), contextShape("JSON", fields))
    }

    private static func contextShape(_ name: String, _ fields: [String: JSONKind]) -> ContextShape {
        let names = fields.keys.sorted()
        return ContextShape(
            name: name,
            fields: names.map { key in
                let kind = fields[key] ?? .unknown
                return .init(name: key, summary: "") {
                    switch kind {
                    case .unknown, .text: .text
                    case .html: .html
                    case .flag: .flag
                    case .object(let inner): .object(contextShape("\(name).\(key)", inner))
                    case .list(.object(let inner)): .list(contextShape("\(name).\(key)[]", inner))
                    case .list: .list(contextShape("\(name).\(key)[]", [:]))
                    }
                }
            })
    }

    private static func context(_ data: JSONValue, _ fields: [String: JSONKind]) -> JSONContext {
        let values = fields.keys.sorted().map { key -> TemplateValue in
            guard case .object(let members) = data else {
                return key == "." ? value(data, fields[key] ?? .unknown) : .absent
            }
            return value(members[key] ?? .null, fields[key] ?? .unknown)
        }
        return JSONContext(values: values)
    }

    private static func value(_ data: JSONValue, _ kind: JSONKind) -> TemplateValue {
        switch (data, kind) {
        case (.text(let text), .html): return .html(text)
        case (.text(let text), _): return .text(text)
        case (.flag(let flag), _): return .flag(flag)
        case (.object, .object(let fields)): return .object(context(data, fields))
        case (.list(let items), .list(.object(let fields))): return .list(items.map { context($0, fields) })
        case (.list, _): return .list([])
        default: return .absent
        }
    }
}

/// The kind of a place in JSON data; in a list that of all items together.
indirect enum JSONKind: Sendable {
    case unknown, text, html, flag
    case object([String: JSONKind])
    case list(JSONKind)

    init(_ data: JSONValue, name: String, rawNames: Set<String>) {
        switch data {
        case .null: self = rawNames.contains(name) ? .html : .unknown
        case .flag: self = .flag
        case .text: self = rawNames.contains(name) ? .html : .text
        case .object(let members):
            var fields: [String: JSONKind] = [:]
            for (key, member) in members { fields[key] = JSONKind(member, name: key, rawNames: rawNames) }
            self = .object(fields)
        case .list(let items):
            let kinds = items.map { Self.item(JSONKind($0, name: ".", rawNames: rawNames)) }
            self = .list(kinds.reduce(.object([:])) { $0.merged(with: $1) })
        }
    }

    /// What is no object becomes one with the name `.`.
    static func item(_ kind: JSONKind) -> JSONKind {
        if case .object = kind { kind } else { .object([".": kind]) }
    }

    private func merged(with other: JSONKind) -> JSONKind {
        switch (self, other) {
        case (.object(let one), .object(let two)): .object(one.merging(two) { $0.merged(with: $1) })
        case (.list(let one), .list(let two)): .list(one.merged(with: two))
        case (.unknown, _): other
        default: self
        }
    }
}
