import Analysis
import ContinuityModel
import Diagnostics
import Drafting
import PlanSource

/// A text that was imported as the only plan of a small handbook, and read back.
struct ImportedText {
    let imported: ImportedPlan
    let plans: PlanSet?
    /// What is no plan source.
    let faults: [String]
    /// The errors of the rules.
    let errors: [String]

    private static let handbook = """
        organisation:
          name: Test
          industry: other
          size: small
          regions: [cn]
          languages: [zh-Hans, en]
          maturity: starting
        """

    init(_ text: String) {
        imported = PlanImport(unit: "unit", catalogue: Catalogue.carried).read(
            SourceText(path: "plan.md", bytes: Array(text.utf8)))
        let files = [("handbook.yaml", Self.handbook)] + imported.files.map { ($0.path, $0.text) }
        var sources: [DecodedSource] = []
        var found: [Finding] = []
        for (index, file) in files.enumerated() {
            let decoded = SourceDecoder.decode(SourceFile(path: file.0, id: FileID(index), bytes: Array(file.1.utf8)))
            found += decoded.findings
            if let source = decoded.source { sources.append(source) }
        }
        let (assembled, assembly) = PlanSetAssembler.assemble(sources)
        plans = assembled
        faults = (found + assembly).filter { $0.severity == .error }.map(Self.line)
        let rules = assembled.map {
            ContinuityAnalysis.analyze($0, today: DraftedHandbook.today, paths: files.map(\.0)).1
        }
        errors = (rules ?? []).filter { $0.severity == .error }.map(Self.line)
    }

    private static func line(_ finding: Finding) -> String { "\(finding.code): \(finding.message)" }

    /// All files in one.
    var text: String { imported.files.map(\.text).joined() }

    func codes(_ severity: Severity) -> Set<String> {
        Set(imported.findings.filter { $0.severity == severity }.map(\.code))
    }

    /// The titles in a list of the plan.
    func titles(_ section: SourceRole.PlanSection) -> Set<String> {
        guard let plan = plans?.units.first?.plan else { return [] }
        let texts: [LocalizedText?] =
            switch section {
            case .risks: plan.risks.map(\.title)
            case .scenarios: plan.scenarios.map(\.title)
            case .activities: plan.activities.map(\.name)
            default: []
            }
        return Set(texts.compactMap { $0?.translations.first?.text })
    }

    /// The number of steps in all scenarios.
    var actions: Int { plans?.units.first?.plan.scenarios.reduce(0) { $0 + $1.actions.count } ?? 0 }

    /// The words of a text that stand nowhere in the files; the numbers of headings and of list items are no words.
    func missingWords(of text: String) -> [String] {
        let isWord = { (character: Character) in character.isLetter || character.isNumber || "-×/".contains(character) }
        let here = self.text
        let lines = text.split { $0.isNewline }.map { line -> Substring in
            let words = line.drop(while: \.isWhitespace)
            let rest = words.drop { $0.isNumber || "一二三四五六七八九十".contains($0) }
            return rest.count < words.count && [".", "、"].contains(rest.first) ? rest : words
        }
        return lines.flatMap { $0.split { !isWord($0) } }.map(String.init)
            .filter { $0.contains(where: { $0.isLetter || $0.isNumber }) && !here.contains($0) }
    }
}
