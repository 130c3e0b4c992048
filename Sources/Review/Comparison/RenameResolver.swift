internal import Analysis
internal import ContinuityModel
internal import Diagnostics

/// Says what a finding is about in the names of the newer version, so that one of a renamed unit, or of an entity that
/// was renamed or now stands elsewhere, is known again.
struct RenameResolver {
    private let base: EntityIndex
    private let head: EntityIndex
    private let renames: [EntityAddress: EntityAddress]
    private let files: SourceFiles

    init(_ comparer: EntityComparer) {
        base = comparer.pair.base.analysis.index
        head = comparer.pair.head.analysis.index
        renames = comparer.renames
        files = comparer.pair.files
    }

    /// What a finding of the newer version says, and where.
    func mark(ofHead finding: Finding) -> String {
        let path = path(of: finding)
        let statement = StatementReader(index: head, unit: SourceUnit.id(of: path), renames: [:]).read(finding.message)
        let place = statement.entities.isEmpty ? path : SourceUnit.folder(of: SourceUnit.id(of: path))
        return mark(finding, at: place, statement.text)
    }

    /// What a finding of the older version would say in the newer one, once for each place where it may say so.
    ///
    /// What names no entity stays in its file; what names one may be in any file of its unit, or where the entity went.
    func marks(ofBase finding: Finding) -> [String] {
        let path = path(of: finding)
        let unit = SourceUnit.id(of: path)
        let statement = StatementReader(index: base, unit: unit, renames: renames).read(finding.message)
        guard !statement.entities.isEmpty else { return [mark(finding, at: renamed(path), statement.text)] }
        let movers = statement.entities.filter { $0.unit == unit && $0.kind != .unit }
        let homes = movers.map { (renames[$0] ?? $0).unit } + [SourceUnit.id(of: renamed(path))]
        return homes.map { mark(finding, at: SourceUnit.folder(of: $0), statement.text) }
    }

    private func path(of finding: Finding) -> String { finding.location.map { files.path(of: $0.file) } ?? "" }

    private func mark(_ finding: Finding, at place: String, _ text: String) -> String {
        "\(finding.code)\u{0}\(place)\u{0}\(text)"
    }

    /// The path of a file once the folder of its unit, or the file of its scenario or page, has its new name.
    private func renamed(_ path: String) -> String {
        var parts = path.split(separator: "/").map(String.init)
        guard let name = parts.last, let stem = name.split(separator: ".").first.map(String.init) else { return path }
        let unit = SourceUnit.id(of: path)
        let owner = EntityAddress(parts[0] == "pages" ? .page : .scenario, unit: unit, id: stem)
        if parts.count == (unit == nil ? 2 : 4), let new = renames[owner] {
            parts[parts.count - 1] = new.id + name.dropFirst(stem.count)
        }
        if let unit, let new = renames[EntityAddress(.unit, id: unit)] { parts[1] = new.id }
        return parts.joined(separator: "/")
    }
}

/// Reads the message of a finding with every entity under its full and new name.
private struct StatementReader {
    let index: EntityIndex
    /// The unit in whose file the finding stands.
    let unit: String?
    let renames: [EntityAddress: EntityAddress]

    /// The message, and the entities that it may speak of under their names in the version that is read.
    func read(_ message: String) -> (text: String, entities: [EntityAddress]) {
        var (text, entities): (String, [EntityAddress]) = ("", [])
        var rest = message[...]
        while let start = rest.firstIndex(where: Self.isPart) {
            let end = rest[start...].firstIndex { !Self.isPart($0) } ?? rest.endIndex
            let word = String(rest[start..<end])
            text += rest[..<start]
            if let address = address(word) {
                entities.append(address)
                text += (renames[address] ?? address).notation
            } else {
                let named = rest[..<start].last == "'" && rest[end...].first == "'" ? named(word) : []
                entities += named
                text += named.lazy.compactMap { renames[$0]?.id }.first { $0 != word } ?? word
            }
            rest = rest[end...]
        }
        return (text + rest, entities)
    }

    private static func isPart(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "-:/".contains(character))
    }

    /// The entity that a reference such as `finance/role:lead` means where the finding stands.
    private func address(_ word: String) -> EntityAddress? {
        guard let (kind, named, id) = Reference.parse(word) else { return nil }
        let place = SourceLocation(file: FileID(0), line: 1, column: 1)
        return index.resolve(Reference(kind, unit: named, id: id, at: place), in: unit.flatMap(index.unitPosition))
    }

    /// Whatever goes by an identifier where the finding stands.
    private func named(_ id: String) -> [EntityAddress] {
        guard Identifier.isValid(id) else { return [] }
        let own = unit.map { unit in EntityKind.allCases.map { EntityAddress($0, unit: unit, id: id) } } ?? []
        let shared = EntityKind.allCases.map { EntityAddress($0, id: id) }
        return (own + shared).filter { index.number(of: $0) != nil }
    }
}
