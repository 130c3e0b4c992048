package import ContinuityModel
package import Diagnostics
internal import PlanSource

/// What plans are drafted from: pieces of plans by industry, region and size.
package struct Catalogue: Sendable {
    /// What every plan has: the base, the hazards, the scenario packs and the words of the narrative.
    package private(set) var common: [CatalogueLayer] = []
    /// What an industry adds.
    package private(set) var industries: [Industry: CatalogueLayer] = [:]
    /// What a region adds.
    package private(set) var regions: [Region: CatalogueLayer] = [:]
    /// What a size adds.
    package private(set) var sizes: [CompanySize: CatalogueLayer] = [:]

    /// The catalogue that the program carries.
    package static let carried = Catalogue.read(CarriedCatalogue.files).catalogue

    /// Reads the files of a catalogue folder: `base.yaml`, `hazards.yaml`, `scenarios.yaml`, `narrative.yaml`,
    /// `industries/<industry>.yaml`, `regions/<region>.yaml` and `sizes/<size>.yaml`.
    ///
    /// - Parameter files: the files in the order of their paths, which is also the order of their `FileID`s.
    package static func read(_ files: [SourceText]) -> (catalogue: Catalogue, findings: [Finding]) {
        var catalogue = Catalogue()
        var findings: [Finding] = []
        for (index, file) in files.enumerated() {
            let (root, faults) = YAMLReader.read(file.bytes, file: FileID(index))
            var decoding = Decoding()
            findings += faults
            if let layer = root.flatMap({ CatalogueLayer.decode($0, &decoding) }), !catalogue.add(layer, at: file.path)
            {
                findings.append(
                    Finding(
                        .error, "misplaced-file", "'\(file.path)' is no file of a catalogue",
                        at: SourceLocation(file: FileID(index), line: 1, column: 1),
                        help: "name it for an industry, a region or a size"))
            }
            findings += decoding.findings
        }
        return (catalogue, findings)
    }

    /// Takes a layer in at the place that its path names; false where there is none.
    private mutating func add(_ layer: CatalogueLayer, at path: String) -> Bool {
        let parts = path.split(separator: "/").map(String.init)
        let name = parts.last.map { String($0.prefix { $0 != "." }) } ?? ""
        switch (parts.count, parts.first) {
        case (1, _): common.append(layer)
        case (2, "industries"): return Self.set(layer, Industry(rawValue: name), in: &industries)
        case (2, "regions"): return Self.set(layer, Region(rawValue: name), in: &regions)
        case (2, "sizes"): return Self.set(layer, CompanySize(rawValue: name), in: &sizes)
        default: return false
        }
        return true
    }

    private static func set<Key>(_ layer: CatalogueLayer, _ key: Key?, in layers: inout [Key: CatalogueLayer]) -> Bool {
        guard let key else { return false }
        layers[key] = layer
        return true
    }

    /// The industries that can be drafted, in the order of the enumeration.
    package var availableIndustries: [Industry] { Industry.allCases.filter { industries[$0] != nil } }
    /// The regions that can be drafted, in the order of the enumeration.
    package var availableRegions: [Region] { Region.allCases.filter { regions[$0] != nil } }
    /// The sizes that can be drafted, in the order of the enumeration.
    package var availableSizes: [CompanySize] { CompanySize.allCases.filter { sizes[$0] != nil } }

    /// The layers of a draft, the most general first; one that the catalogue lacks is empty.
    func layers(for request: DraftRequest) -> [CatalogueLayer] {
        let nothing = CatalogueLayer(location: SourceLocation(file: FileID(0), line: 1, column: 1))
        return common
            + [
                industries[request.industry] ?? nothing, regions[request.region] ?? nothing,
                sizes[request.size] ?? nothing,
            ]
    }
}
