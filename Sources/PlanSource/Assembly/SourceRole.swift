/// What a file of the content folder is for, as its path tells.
package enum SourceRole: Equatable, Sendable {
    case handbook
    case registry(Registry)
    case plan(unit: String)
    case planTranslation(unit: String, language: String)
    case section(unit: String, PlanSection)
    case scenario(unit: String, id: String)
    case scenarioTranslation(unit: String, id: String, language: String)
    case page(id: String)
    case pageTranslation(id: String, language: String)
    /// A picture or document that is copied as it is.
    case attachment
    /// A source file where none belongs, with what would belong there.
    case misplaced(help: String)

    /// A list that all units share.
    package enum Registry: String, Sendable, CaseIterable {
        case roles, systems, suppliers, sites, requirements, glossary
    }

    /// A long list of a plan that may stand in a file of its own.
    package enum PlanSection: String, Sendable, CaseIterable {
        case roles, activities, risks, scenarios, messages, resources, exercises, training
    }

    /// The role of the file at `path`.
    package init(path: String) {
        let parts = path.split(separator: "/").map(String.init)
        let name = FileName(parts.last ?? "")
        guard ["md", "yaml", "yml"].contains(name.ending) else {
            self = .attachment
            return
        }
        self = Self.source(parts, name) ?? .misplaced(help: Self.help(for: parts))
    }

    private static func source(_ parts: [String], _ name: FileName) -> SourceRole? {
        switch (parts.count, parts.first, name.ending) {
        case (1, _, "yaml") where name.stem == "handbook": .handbook
        case (2, "shared", "yaml"): Registry(rawValue: name.stem).map { .registry($0) }
        case (2, "pages", "md"):
            name.language.map { .pageTranslation(id: name.stem, language: $0) } ?? .page(id: name.stem)
        case (3, "units", "md") where name.stem == "plan":
            name.language.map { .planTranslation(unit: parts[1], language: $0) } ?? .plan(unit: parts[1])
        case (3, "units", "yaml"): PlanSection(rawValue: name.stem).map { .section(unit: parts[1], $0) }
        case (4, "units", "md") where parts[2] == "scenarios":
            name.language.map { .scenarioTranslation(unit: parts[1], id: name.stem, language: $0) }
                ?? .scenario(unit: parts[1], id: name.stem)
        default: nil
        }
    }

    private static func help(for parts: [String]) -> String {
        switch parts.first {
        case "shared" where parts.count == 2:
            "shared lists are \(Registry.allCases.map { $0.rawValue + ".yaml" }.joined(separator: ", "))"
        case "units" where parts.count >= 3:
            "a unit has plan.md, \(PlanSection.allCases.map { $0.rawValue + ".yaml" }.joined(separator: ", ")) and "
                + "scenarios/<id>.md"
        case "pages": "pages are pages/<id>.md and pages/<id>.<language>.md"
        default: "sources are handbook.yaml, shared/*.yaml, pages/*.md and units/<unit>/plan.md"
        }
    }
}

/// The parts of a file name such as `plan.en.md`.
private struct FileName {
    /// The name without language and ending.
    let stem: String
    /// The language between the dots, where there is one.
    let language: String?
    /// The ending in lower case, without the dot.
    let ending: String

    init(_ name: String) {
        var parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        ending = parts.count > 1 ? parts.removeLast().lowercased() : ""
        language = parts.count == 2 && LanguageTag.isValid(parts[1]) ? parts.removeLast() : nil
        stem = parts.joined(separator: ".")
    }
}
