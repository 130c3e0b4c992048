internal import ContinuityModel
package import Diagnostics

/// Decodes one file of the content folder. Pure, so that files can be decoded side by side.
package struct SourceDecoder {
    private let file: SourceFile
    private var decoding = Decoding()
    private var findings: [Finding] = []

    private init(_ file: SourceFile) {
        self.file = file
    }

    /// What the file says, as far as it could be decoded, and what is wrong with it.
    ///
    /// The language of a narrative is empty where the file name has none: the handbook's default language.
    package static func decode(_ file: SourceFile) -> (source: DecodedSource?, findings: [Finding]) {
        var decoder = SourceDecoder(file)
        let source = decoder.decode()
        return (source, decoder.limited(decoder.findings + decoder.decoding.findings))
    }

    /// The first findings of a file, since nobody works through thousands, and a report quotes a line for each.
    private func limited(_ findings: [Finding]) -> [Finding] {
        guard findings.count > Self.longestReport else { return findings }
        let more = findings.count - Self.longestReport
        let rest = Finding(
            .error, "too-many-faults", "\(more) more faults in this file are not shown", at: file.start,
            help: "correct the first ones, and check again")
        return Finding.sorted(findings).prefix(Self.longestReport) + [rest]
    }

    private static let longestReport = 200

    private mutating func decode() -> DecodedSource? {
        let role = SourceRole(path: file.path)
        if case .attachment = role { return nil }
        if case .misplaced(let help) = role {
            let name = file.path.split(separator: "/").last ?? ""
            findings.append(
                Finding(
                    .warning, "misplaced-file", "'\(name)' is no source file that belongs here", at: file.start,
                    help: help))
            return nil
        }
        let (text, encodingFindings) = SourceEncoding.text(of: file.bytes, file: file.id)
        findings += encodingFindings
        guard let text else { return nil }
        return source(role, text)
    }

    private mutating func source(_ role: SourceRole, _ text: ArraySlice<UInt8>) -> DecodedSource? {
        switch role {
        case .handbook: entity(HandbookSettings.self, text).map { .handbook($0) }
        case .registry(let registry): .some(self.registry(registry, text))
        case .section(let unit, let section): .section(unit: unit, list(section, text), at: file.start)
        case .plan(let unit): plan(unit: unit, text)
        case .planTranslation(let unit, let language):
            translation(language, text).map { .planTranslation(unit: unit, $0) }
        case .scenario(let unit, let id): scenario(unit: unit, id: id, text)
        case .scenarioTranslation(let unit, let id, let language):
            translation(language, text).map { .scenarioTranslation(unit: unit, id: id, $0) }
        case .page(let id): page(id: id, text)
        case .pageTranslation(let id, let language): translation(language, text).map { .pageTranslation(id: id, $0) }
        case .attachment, .misplaced: nil
        }
    }

    private mutating func registry(_ registry: SourceRole.Registry, _ text: ArraySlice<UInt8>) -> DecodedSource {
        switch registry {
        case .roles: .roles(entities(text))
        case .systems: .assets(.system, entities(text))
        case .suppliers: .assets(.supplier, entities(text))
        case .sites: .assets(.site, entities(text))
        case .requirements: .requirements(entities(text))
        case .glossary: .glossary(entities(text))
        }
    }

    private mutating func list(_ section: SourceRole.PlanSection, _ text: ArraySlice<UInt8>) -> SectionList {
        switch section {
        case .roles: .roles(entities(text))
        case .activities: .activities(entities(text))
        case .risks: .risks(entities(text))
        case .scenarios: .scenarios(entities(text))
        case .messages: .messages(entities(text))
        case .resources: .resources(entities(text))
        case .exercises: .exercises(entities(text))
        case .training: .training(entities(text))
        }
    }
}

extension SourceDecoder {
    private mutating func root(_ text: ArraySlice<UInt8>, firstLine: Int = 1) -> YAMLNode? {
        let (root, yamlFindings) = YAMLReader.read(text, file: file.id, firstLine: firstLine)
        findings += yamlFindings
        return root
    }

    private mutating func entity<Entity: SchemaEntity>(_ type: Entity.Type, _ text: ArraySlice<UInt8>) -> Entity? {
        root(text).flatMap { Entity.decode($0, &decoding) }
    }

    private mutating func entities<Entity: SchemaEntity>(_ text: ArraySlice<UInt8>) -> [Entity] {
        guard let root = root(text), !root.isAbsent else { return [] }
        return decoding.items(of: withoutWrapping(root)).compactMap { Entity.decode($0, &decoding) }
    }

    /// The list itself, where it stands under the name of its file as it would in the header of a plan.
    private mutating func withoutWrapping(_ root: YAMLNode) -> YAMLNode {
        guard case .mapping(let entries) = root.content, let entry = entries.first, entries.count == 1,
            case .sequence = entry.value.content, file.path.hasSuffix("/\(entry.key).yaml")
        else { return root }
        decoding.report(
            "wrong-shape", "the list of this file stands under a key '\(entry.key)'", at: entry.keyLocation,
            help: "remove the line '\(entry.key):': the name of the file says it already")
        return entry.value
    }

    /// The header and body of a Markdown file; a header that is required and absent is a finding.
    private mutating func parts(
        _ text: ArraySlice<UInt8>, headerFor subject: String?
    ) -> (header: YAMLNode?, body: HeaderSplitter.Parts)? {
        let (parts, splitFindings) = HeaderSplitter.split(text, file: file.id)
        findings += splitFindings
        guard let parts else { return nil }
        guard let header = parts.header else {
            if let subject {
                findings.append(
                    Finding(
                        .error, "header-missing", "the file has no header", at: file.start,
                        help: "begin it with a line '---', the fields of \(subject), and a second line '---'"))
                return nil
            }
            return (nil, parts)
        }
        let known = findings.count
        let root = root(header, firstLine: parts.headerLine)
        // An empty header lacks its fields; one that cannot be read was reported, and lacks nothing that we know of.
        return (root ?? (findings.count == known ? YAMLNode(.mapping([]), at: file.start) : nil), parts)
    }

    private func narrative(_ parts: HeaderSplitter.Parts, language: String) -> Narrative {
        Narrative(
            language: language, text: String(decoding: parts.body, as: UTF8.self), file: file.id,
            firstLine: parts.bodyLine)
    }

    private mutating func plan(unit: String, _ text: ArraySlice<UInt8>) -> DecodedSource? {
        guard isIdentifier(unit, "folder name", of: "a unit") else { return nil }
        guard let (header, parts) = parts(text, headerFor: "a plan") else { return nil }
        let plan = header.flatMap { Plan.decode($0, &decoding) } ?? Plan(location: file.start)
        return .plan(unit: unit, plan, narrative(parts, language: ""))
    }

    private mutating func scenario(unit: String, id: String, _ text: ArraySlice<UInt8>) -> DecodedSource? {
        guard isIdentifier(id, "file name", of: "a scenario"),
            let (header, parts) = parts(text, headerFor: "a scenario"), let header,
            let scenario = Scenario.decode(header.addingIdentifier(id), &decoding)
        else { return nil }
        if let own = scenario.id, own.value != id {
            decoding.report(
                "file-name-differs", "id '\(own.value)' differs from the file name '\(id).md'", at: own.location,
                help: "leave the id out, or rename the file to \(own.value).md")
        }
        return .scenario(unit: unit, scenario, narrative(parts, language: ""))
    }

    private mutating func page(id: String, _ text: ArraySlice<UInt8>) -> DecodedSource? {
        guard isIdentifier(id, "file name", of: "a page"), let (root, parts) = parts(text, headerFor: "a page"),
            let root,
            let header = PageHeader.decode(root, &decoding)
        else { return nil }
        var page = FreePage(id: id, location: file.start)
        (page.title, page.order, page.summary) = (header.title, header.order, header.summary)
        page.audience = header.audience
        page.narratives = [narrative(parts, language: "")]
        return .page(page)
    }

    /// Whether a name on disk can be an identifier, on which routes and references rest; a finding where it cannot.
    private mutating func isIdentifier(_ name: String, _ what: String, of subject: String) -> Bool {
        guard !Identifier.isValid(name) else { return true }
        findings.append(
            Finding(
                .error, "invalid-identifier", "\(what) '\(name)' cannot be the identifier of \(subject)",
                at: file.start, help: "rename it to lower-case letters, digits and single hyphens"))
        return false
    }

    /// A translation holds words only: facts in its header would contradict the original sooner or later.
    private mutating func translation(_ language: String, _ text: ArraySlice<UInt8>) -> Narrative? {
        guard let (header, parts) = parts(text, headerFor: nil) else { return nil }
        if let header, case .mapping(let entries) = header.content {
            for entry in entries {
                findings.append(
                    Finding(
                        .error, "facts-in-translation", "field '\(entry.key)' stands in a translation",
                        at: entry.keyLocation,
                        help: "move it to the original file: facts are written once, only words are translated"))
            }
        }
        return narrative(parts, language: language)
    }
}

extension YAMLNode {
    /// The same map with an `id`, where it has none.
    fileprivate func addingIdentifier(_ id: String) -> YAMLNode {
        guard case .mapping(let entries) = content, !entries.contains(where: { $0.key == "id" }) else { return self }
        let node = YAMLNode(.scalar(text: id, isPlain: true), at: location)
        return YAMLNode(.mapping([YAMLEntry(key: "id", keyLocation: location, value: node)] + entries), at: location)
    }
}
