import ContinuityModel
import Diagnostics
import Drafting
import Testing

struct CatalogueTests {
    private static let read = Catalogue.read(CarriedCatalogue.files)

    private func described(_ findings: [Finding]) -> [String] {
        findings.map { finding in
            let place = finding.location.map { "\(CarriedCatalogue.files[Int($0.file.index)].path):\($0.line): " } ?? ""
            return "\(place)\(finding.message)"
        }
    }

    @Test func everyFileCanBeRead() {
        #expect(described(Self.read.findings) == [])
    }

    @Test func everyParameterHasItsFile() {
        #expect(Self.read.catalogue.availableIndustries == Combination.industries)
        #expect(Self.read.catalogue.availableRegions == Region.allCases)
        #expect(Self.read.catalogue.availableSizes == CompanySize.allCases)
    }

    @Test func everyPieceIsAPieceOfAPlan() {
        let drafter = PlanDrafter(Catalogue.carried)
        let findings = Combination.all.filter { $0.size == .multinational }.map { $0.request() }.flatMap {
            described(drafter.findings(for: $0))
        }
        #expect(Set(findings).sorted() == [])
    }
}
