internal import Diagnostics

/// Finds the operation of a request, checks what goes in, and answers.
struct APIRouter: Sendable {
    /// The folder of the API, without slashes at its ends.
    static let folder = ["api", "v1"]

    private let operations: [HandbookOperation]
    private let document: JSONValue

    init(_ operations: [HandbookOperation], version: String, needsToken: Bool) {
        self.operations = operations
        document = OpenAPIDocument(operations, version: version, needsToken: needsToken).json
    }

    /// The answer to a request below the folder; nil where no operation has its path.
    func answer(_ request: HTTPRequest, _ target: RequestTarget) async throws(Problem) -> HTTPResponse? {
        let parts = Array(target.parts.dropFirst(Self.folder.count))
        if parts == ["openapi.json"] {
            try allow([.get], request)
            try refuseUnknown(target, known: [])
            return .json(document)
        }
        let matches = operations.compactMap { operation in
            operation.route.match(parts).map { (operation, $0) }
        }
        guard !matches.isEmpty else { return nil }
        try allow(matches.map(\.0.route.method), request)
        let method: HTTPMethod = request.method == .head ? .get : request.method
        guard let (operation, path) = matches.first(where: { $0.0.route.method == method }) else { return nil }
        let input = try input(of: operation, path, request, target)
        return .json(try await operation(input))
    }

    /// Lets only the methods of a path through, and HEAD where GET is one of them.
    private func allow(_ methods: [HTTPMethod], _ request: HTTPRequest) throws(Problem) {
        guard !methods.contains(request.method), !(request.method == .head && methods.contains(.get)) else { return }
        let names = methods.flatMap { $0 == .get ? ["GET", "HEAD"] : [$0.name] } + ["OPTIONS"]
        let allow = [("Allow", names.joined(separator: ", "))]
        if request.method == .options { throw Problem(.noContent, "", headers: allow) }
        throw Problem(.methodNotAllowed, "\(request.method.name) means nothing here", headers: allow)
    }

    private func input(
        of operation: HandbookOperation, _ path: [String: String], _ request: HTTPRequest, _ target: RequestTarget
    ) throws(Problem) -> JSONValue {
        switch operation.route {
        case .get:
            try refuseUnknown(target, known: operation.input.map(\.name).filter { path[$0] == nil })
            return try parameters(of: operation, path, target)
        case .post:
            try refuseUnknown(target, known: [])
            return try body(request)
        }
    }

    private func parameters(
        of operation: HandbookOperation, _ path: [String: String], _ target: RequestTarget
    ) throws(Problem) -> JSONValue {
        var members: [(String, JSONValue)] = []
        for member in operation.input {
            let values = path[member.name].map { [$0] } ?? target.values(member.name)
            guard values.count <= 1 else { throw Problem(.badRequest, "'\(member.name)' stands there twice") }
            if let value = values.first { members.append((member.name, member.shape.value(ofParameter: value))) }
        }
        let value = JSONValue.object(members)
        let faults = Shape.object(operation.input).faults(in: value)
        guard let first = faults.first else { return value }
        let name = first.pointer.drop { $0 == "/" }
        throw Problem(.badRequest, "\(name.isEmpty ? "" : "'\(name)': ")\(first.detail)", errors: faults)
    }

    private func refuseUnknown(_ target: RequestTarget, known: [String]) throws(Problem) {
        guard let unknown = target.query.first(where: { !known.contains($0.name) })?.name else { return }
        let near = NearMiss.of(unknown, among: known).map { "; did you mean '\($0)'?" } ?? ""
        throw Problem(.badRequest, "there is no parameter '\(unknown.prefix(80))'\(near)")
    }

    private func body(_ request: HTTPRequest) throws(Problem) -> JSONValue {
        guard request.mediaType == "application/json" else {
            let given = request.mediaType.map { "'\($0.prefix(80))'" } ?? "no media type"
            throw Problem(.unsupportedMediaType, "a body of application/json is expected, and \(given) was given")
        }
        do throws(JSONReader.Problem) {
            return try JSONReader.read(request.body)
        } catch {
            throw Problem(.badRequest, "the body is no JSON: \(error)")
        }
    }
}

extension HandbookOperation.Route {
    /// How it is asked.
    var method: HTTPMethod {
        switch self {
        case .get: .get
        case .post: .post
        }
    }

    /// The path below the folder of the API, with names of parts in braces.
    var path: String {
        switch self {
        case .get(let path), .post(let path): path
        }
    }

    /// The parts in braces by their names; nil where the path is another.
    func match(_ parts: [String]) -> [String: String]? {
        let pattern = path.split(separator: "/")
        guard pattern.count == parts.count else { return nil }
        var found: [String: String] = [:]
        for (wanted, part) in zip(pattern, parts) {
            if wanted.hasPrefix("{") {
                found[String(wanted.dropFirst().dropLast())] = part
            } else if wanted != part {
                return nil
            }
        }
        return found
    }
}

extension Shape {
    /// A value of a path or a query, which are texts, as the shape has it.
    func value(ofParameter text: String) -> JSONValue {
        guard case .integer = self, let number = Int(text), text.utf8.first != UInt8(ascii: "+") else {
            return .string(text)
        }
        return .integer(number)
    }
}
