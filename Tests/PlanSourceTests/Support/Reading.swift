import ContinuityModel
import Diagnostics
import Testing

@testable import PlanSource

/// The root of a YAML text that must have no fault.
func root(_ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> YAMLNode {
    let (root, findings) = YAMLReader.read(Array(text.utf8), file: FileID(0))
    #expect(findings.map(\.summary) == [], sourceLocation: sourceLocation)
    return try #require(root, sourceLocation: sourceLocation)
}

/// What an entity says, and what is wrong with it; the YAML itself must have no fault.
func decode<Entity: SchemaEntity>(
    _ type: Entity.Type, _ text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> (entity: Entity?, findings: [Finding]) {
    var decoding = Decoding()
    let entity = Entity.decode(try root(text, sourceLocation: sourceLocation), &decoding)
    return (entity, decoding.findings)
}

/// What a content folder of these files says.
struct Folder {
    var files: [(path: String, text: String)]

    static let settings = """
        organisation: {name: Example, industry: finance, size: medium, regions: cn, languages: [en, zh-Hans]}
        """

    init(_ files: KeyValuePairs<String, String>, settings: String? = Folder.settings) {
        self.files = files.map { ($0.key, $0.value) }
        if let settings { self.files.append(("handbook.yaml", settings)) }
        self.files.sort { $0.path < $1.path }
    }

    func file(_ path: String) -> FileID? { files.firstIndex { $0.path == path }.map { FileID($0) } }

    func read() -> (plans: PlanSet?, findings: [String]) {
        let decoded = files.enumerated().map { index, file in
            SourceDecoder.decode(SourceFile(path: file.path, id: FileID(index), bytes: Array(file.text.utf8)))
        }
        let (plans, findings) = PlanSetAssembler.assemble(decoded.compactMap(\.source))
        let all = Finding.sorted(decoded.flatMap(\.findings) + findings)
        return (
            plans,
            all.map { finding in
                guard let place = finding.location else { return finding.code }
                return "\(finding.code) \(files[Int(place.file.index)].path):\(place.line):\(place.column)"
            }
        )
    }
}
