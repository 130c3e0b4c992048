internal import Analysis
package import ContinuityModel
internal import Diagnostics
internal import PlanSource
internal import Publishing

/// Writes the stamps of approvals and exercises into the sources.
package struct StampWriter: Sendable {
    /// What was written.
    package struct Stamp: Sendable {
        /// The file below the content folder.
        package let path: String
        /// The content hash of what is covered.
        package let digest: String
    }

    private let content: String

    package init(content: String) {
        self.content = content
    }

    /// Approves the plan of a unit as it stands: status, who, when, stamp, and the version where one is given.
    package func approve(
        unit: String, by role: String, on day: CalendarDate, version: String?
    ) throws(StampProblem) -> Stamp {
        let snapshot = try ContentSnapshot.read(content)
        guard let position = snapshot.plans.units.firstIndex(where: { $0.id == unit }) else {
            throw .unknownUnit(unit, known: snapshot.plans.units.map(\.id))
        }
        try snapshot.requireFaultless(unit)
        let place = SourceLocation(file: FileID(0), line: 1, column: 1)
        guard let parsed = Reference.parse(role), parsed.kind == .role,
            EntityIndex(snapshot.plans).number(
                Reference(parsed.kind, unit: parsed.unit, id: parsed.id, at: place), in: position) != nil
        else { throw .unknownRole(role) }
        let digest = EvidenceStamp.approval(of: snapshot.plans.units[position], in: snapshot.plans.settings)
        let path = "units/\(unit)/plan.md"
        let fields = [("by", role), ("on", day.notation), ("covers", digest)]
        let anchors = ["version", "status", "deputy", "owner"]
        try snapshot.edit(path, field: "approved") { editor, root in
            let isVersioned = version.map {
                editor.set("version", to: "\"\($0.quotable)\"", in: root, after: ["status", "owner"])
            }
            return isVersioned ?? true && editor.set("status", to: "approved", in: root, after: ["version", "owner"])
                && editor.set(fields, under: "approved", in: root, after: anchors)
        }
        return Stamp(path: path, digest: digest)
    }

    /// Says of an exercise that it still covers the scenarios that it played, or that it was held again on a day.
    package func renew(exercise name: String, on day: CalendarDate?) throws(StampProblem) -> Stamp {
        let snapshot = try ContentSnapshot.read(content)
        guard let (kind, named, id) = Reference.parse(name), kind == .exercise, let unit = named,
            let owner = snapshot.plans.units.first(where: { $0.id == unit }),
            let exercise = owner.plan.exercises.first(where: { $0.id?.value == id })
        else { throw .unknownExercise(name) }
        try snapshot.requireFaultless(unit)
        guard exercise.result != nil else { throw .noResult(name) }
        let digest = EvidenceStamp.exercise(exercise, of: owner, in: snapshot.plans)
        let own = "units/\(unit)/exercises.yaml"
        let path = snapshot.bytes(of: own) == nil ? "units/\(unit)/plan.md" : own
        try snapshot.edit(path, field: "result") { editor, root in
            guard let map = root.exercise(id) else { return false }
            let isDated =
                day.map { editor.set("last", to: $0.notation, in: map, after: ["every", "kind", "id"]) } ?? true
            return isDated && editor.set([("covers", digest)], under: "result", in: map)
        }
        return Stamp(path: path, digest: digest)
    }
}

/// The content folder as it stands, decoded.
private struct ContentSnapshot {
    let content: String
    let files: [(path: String, bytes: [UInt8])]
    let findings: [Finding]
    let plans: PlanSet

    static func read(_ content: String) throws(StampProblem) -> ContentSnapshot {
        var files: [(path: String, bytes: [UInt8])] = []
        do throws(DiskError) {
            for path in try FolderListing.read(content).files where SourceRole(path: path) != .attachment {
                files.append((path, try DiskFile.read(content + "/" + path)))
            }
        } catch {
            throw .unreadable(error)
        }
        let decoded = files.enumerated().map { index, file in
            SourceDecoder.decode(SourceFile(path: file.path, id: FileID(index), bytes: file.bytes))
        }
        let assembled = PlanSetAssembler.assemble(decoded.compactMap(\.source))
        guard let plans = assembled.plans else { throw .faulty(path: content + "/handbook.yaml", errors: 1) }
        return ContentSnapshot(
            content: content, files: files, findings: decoded.flatMap(\.findings) + assembled.findings, plans: plans)
    }

    func bytes(of path: String) -> [UInt8]? { files.first { $0.path == path }?.bytes }

    /// Refuses a plan that could not be read as a whole.
    func requireFaultless(_ unit: String) throws(StampProblem) {
        let errors = findings.count { finding in
            guard finding.severity == .error, let location = finding.location else { return false }
            return files[Int(location.file.index)].path.hasPrefix("units/\(unit)/")
        }
        if errors > 0 { throw .faulty(path: content + "/units/" + unit, errors: errors) }
    }

    /// Changes a file in place, once it is sure that nothing else in it would read differently.
    func edit(
        _ path: String, field: String, _ change: (inout FieldEditor, YAMLNode) -> Bool
    ) throws(StampProblem) {
        let problem = StampProblem.noPlace(path: content + "/" + path, field: field)
        guard let before = bytes(of: path), let root = Self.root(of: before, path) else { throw problem }
        var editor = FieldEditor(before)
        guard change(&editor, root) else { throw problem }
        let after = editor.result
        guard Self.meaning(of: before, path) == Self.meaning(of: after, path) else { throw problem }
        let isUnchanged: Bool
        do throws(DiskError) {
            isUnchanged = try DiskFile.read(content + "/" + path) == before
            if isUnchanged { _ = try DiskFile.replace(content + "/" + path, with: after, isNew: false) }
        } catch {
            throw .unreadable(error)
        }
        guard isUnchanged else { throw .changed(path: content + "/" + path) }
    }

    private static func root(of bytes: [UInt8], _ path: String) -> YAMLNode? {
        guard path.hasSuffix(".md") else { return YAMLReader.read(bytes, file: FileID(0)).root }
        guard let parts = HeaderSplitter.split(bytes[...], file: FileID(0)).parts, let header = parts.header else {
            return nil
        }
        return YAMLReader.read(header, file: FileID(0), firstLine: parts.headerLine).root
    }

    /// What a file says apart from what a stamp is made of; nil where it cannot be read without an error.
    private static func meaning(of bytes: [UInt8], _ path: String) -> [Fact]? {
        let (source, findings) = SourceDecoder.decode(SourceFile(path: path, id: FileID(0), bytes: bytes))
        guard !findings.contains(where: { $0.severity == .error }) else { return nil }
        switch source {
        case .plan(let unit, let plan, let narrative):
            let owner = BusinessUnit(id: unit, plan: plan, narratives: [])
            let people = plan.roles.flatMap { Role.schema.facts(of: $0) }
            let held = plan.exercises.flatMap(facts)
            return CoveredFacts.byApproval(of: owner) + people + held
                + [Fact(key: "narrative", value: .line(narrative.text))]
        case .section(_, .exercises(let exercises), _): return exercises.flatMap(facts)
        default: return nil
        }
    }

    private static func facts(of exercise: Exercise) -> [Fact] {
        var exercise = exercise
        exercise.result?.covers = nil
        exercise.last = nil
        return Exercise.schema.facts(of: exercise)
    }
}

extension YAMLNode {
    /// The map of the exercise with an identifier, in a list of its own or in the header of a plan.
    fileprivate func exercise(_ id: String) -> YAMLNode? {
        switch content {
        case .sequence(let items): items.first { $0.scalar("id") == id }
        case .mapping(let entries):
            scalar("id") == id ? self : entries.first { $0.key == "exercises" }?.value.exercise(id)
        case .scalar: nil
        }
    }

    private func scalar(_ key: String) -> String? {
        guard case .mapping(let entries) = content,
            case .scalar(let text, _)? = entries.first(where: { $0.key == key })?.value.content
        else { return nil }
        return text
    }
}

extension String {
    /// The text as it stands between double quotes in YAML.
    fileprivate var quotable: String {
        String(onOneLine.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] })
    }
}
