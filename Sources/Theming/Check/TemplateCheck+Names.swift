import Diagnostics

// How names are looked up: the same rules as `TemplateRenderer` has.

extension TemplateCheck {
    /// What a path stands for; nil after a finding.
    private mutating func resolve(_ path: TemplatePath, _ scope: Scope) -> ShapeTable.Kind? {
        if path.isImplicit { return implicit(path, scope) }
        guard var kind = lookUp(path.parts[0], scope) else {
            reportUnknownName(path, part: 0, among: visibleNames(scope))
            return nil
        }
        for (index, part) in path.parts.enumerated().dropFirst() {
            guard case .object(let shape) = kind else {
                report(
                    "template-unknown-name", "'\(path.parts[index - 1])' has no names of its own in layout '\(layout)'",
                    at: path.location(ofPart: index),
                    help: "'\(path.parts[index - 1])' is \(kind.article); only a context can be followed by a dot")
                return nil
            }
            guard let next = shapes.shapes[shape].kind(of: part) else {
                reportUnknownName(path, part: index, among: shapes.shapes[shape].fields.map(\.name))
                return nil
            }
            kind = next
        }
        return kind
    }

    private func lookUp(_ name: String, _ scope: Scope) -> ShapeTable.Kind? {
        for frame in scope.frames.reversed() {
            if case .shape(let shape) = frame, let kind = shapes.shapes[shape].kind(of: name) { return kind }
        }
        return nil
    }

    /// `{{.}}`: a text under a section, or what an item declares under the name `.`.
    private mutating func implicit(_ path: TemplatePath, _ scope: Scope) -> ShapeTable.Kind? {
        switch scope.frames.last {
        case .scalar(let kind): return kind
        case .shape(let shape):
            if let kind = shapes.shapes[shape].kind(of: ".") { return kind }
            let names = shapes.shapes[shape].fields.map(\.name)
            report(
                "template-unknown-name", "'.' is no text here, in layout '\(layout)'", at: path.location,
                help: "names here: \(Self.listed(names))")
            return nil
        case nil: return nil
        }
    }

    mutating func sectionScope(_ path: TemplatePath, _ scope: Scope) -> Scope {
        guard path.stringKey == nil, let kind = resolve(path, scope) else { return scope }
        switch kind {
        case .text, .html: return scope.pushing(.scalar(kind))
        case .flag: return scope
        case .object(let shape), .list(let shape): return scope.pushing(.shape(shape))
        }
    }

    mutating func invertedScope(_ path: TemplatePath, _ scope: Scope) -> Scope {
        if path.stringKey == nil { _ = resolve(path, scope) }
        return scope
    }

    mutating func checkPrinted(_ path: TemplatePath, isRaw: Bool, _ scope: Scope) {
        guard path.stringKey == nil, let kind = resolve(path, scope) else { return }
        let name = path.parts.joined(separator: ".")
        switch kind {
        case .text where isRaw:
            report(
                "template-text-unescaped", "'\(name)' is plain text, which must be escaped", at: path.location,
                help: "write {{\(name)}}")
        case .html where !isRaw:
            report(
                "template-html-escaped", "'\(name)' is markup, which two braces would show as its source",
                at: path.location, help: "write {{{\(name)}}}")
        case .text, .html: break
        case .flag, .object, .list:
            report(
                "template-not-printable", "'\(name)' is \(kind.article), which cannot be printed", at: path.location,
                help: "open a section, {{#\(name)}}…{{/\(name)}}")
        }
    }

    mutating func checkDynamicName(_ path: TemplatePath, _ scope: Scope) {
        guard let kind = resolve(path, scope), kind != .text else { return }
        report(
            "template-not-printable",
            "'\(path.parts.joined(separator: "."))' is \(kind.article), not the name of a partial",
            at: path.location)
    }

    private mutating func reportUnknownName(_ path: TemplatePath, part: Int, among names: [String]) {
        let name = path.parts[part]
        let owner = part == 0 ? "" : " of '\(path.parts[..<part].joined(separator: "."))'"
        let near = NearMiss.of(name, among: names).map { "did you mean '\($0)'? " } ?? ""
        report(
            "template-unknown-name", "unknown name '\(name)'\(owner) in layout '\(layout)'",
            at: path.location(ofPart: part), help: near + "names here: \(Self.listed(names))")
    }

    private func visibleNames(_ scope: Scope) -> [String] {
        var seen: Set<String> = []
        return scope.frames.reversed().flatMap { frame -> [String] in
            guard case .shape(let shape) = frame else { return [] }
            return shapes.shapes[shape].fields.map(\.name).filter { seen.insert($0).inserted }
        }
    }

    private static func listed(_ names: [String]) -> String {
        let limit = 24
        guard !names.isEmpty else { return "none" }
        let rest = names.count > limit ? " and \(names.count - limit) more" : ""
        return names.prefix(limit).joined(separator: ", ") + rest
    }
}

extension ShapeTable.Shape {
    func kind(of name: String) -> ShapeTable.Kind? {
        places[name].map { fields[$0].kind }
    }
}

extension ShapeTable.Kind {
    /// The kind in a sentence.
    var article: String {
        switch self {
        case .text: "plain text"
        case .html: "markup"
        case .flag: "a condition"
        case .object: "a context"
        case .list: "a list"
        }
    }
}
