internal import ContinuityModel
internal import Diagnostics
internal import PlanSource

/// The file that imported risks are appended to, checked before anything is written.
struct RiskFile {
    /// The path below the content folder.
    let path: String
    /// What it holds; nil where there is none yet.
    private let before: [UInt8]?
    /// How far the items of the list are indented.
    let indent: Int

    /// - Parameter bytes: what the file holds; nil where there is none yet.
    init(unit: String, bytes: [UInt8]?) {
        path = "units/\(unit)/risks.yaml"
        before = bytes
        indent = Self.indent(of: bytes ?? [])
    }

    /// The file with more risks behind those that it has; nil where it is not a plain list that could be gone on with.
    func appending(_ risks: [ImportedRisk]) -> [UInt8]? {
        var bytes = before ?? []
        if let last = bytes.last, last != 10 { bytes.append(10) }
        for (position, risk) in risks.enumerated() {
            if position > 0 || !bytes.isEmpty { bytes.append(10) }
            bytes += Array(risk.yaml(indent: indent).utf8)
        }
        return keepsEverything(bytes, added: risks.map(\.id)) ? bytes : nil
    }

    /// Puts `bytes` in the place of what was read, unless somebody else was quicker.
    func replace(with bytes: [UInt8], below content: String) throws(DiskError) -> Bool {
        let place = content + "/" + path
        let now = before == nil ? nil : try DiskFile.read(place)
        guard now == before else { return false }
        return try DiskFile.replace(place, with: bytes, isNew: before == nil)
    }

    /// Whether the new text reads as the old risks followed by the added ones.
    private func keepsEverything(_ bytes: [UInt8], added: [String]) -> Bool {
        let old = before.map(Self.identifiers) ?? []
        return Self.identifiers(bytes) == old + added
    }

    private static func identifiers(_ bytes: [UInt8]) -> [String?] {
        let (source, _) = SourceDecoder.decode(SourceFile(path: "units/unit/risks.yaml", id: FileID(0), bytes: bytes))
        guard case .section(_, .risks(let risks), _) = source else { return [] }
        return risks.map { $0.id?.value }
    }

    /// The spaces before the first hyphen.
    private static func indent(of bytes: [UInt8]) -> Int {
        for line in bytes.split(separator: 10) {
            let spaces = line.prefix { $0 == 32 }.count
            if line.dropFirst(spaces).first == UInt8(ascii: "-"), line.dropFirst(spaces + 1).first == 32 {
                return spaces
            }
        }
        return 0
    }
}
