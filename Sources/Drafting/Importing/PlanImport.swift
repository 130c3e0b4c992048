package import ContinuityModel
package import Diagnostics
internal import PlanSource

/// Free Markdown, such as a chat's answer, → the plan source of a unit.
package struct PlanImport: Sendable {
    /// The identifier of the unit that the plan is for.
    package var unit: String
    /// The language of the text as a BCP 47 tag; told by its letters where nil.
    package var language: String?
    /// What the unit does, where that is known.
    package var industry: Industry?
    /// How many people it has, where that is known.
    package var size: CompanySize?
    /// Where it works, where that is known.
    package var region: Region?
    private let names: CatalogueNames

    /// - Parameter catalogue: what names things that the text does not name in Latin script.
    package init(unit: String, catalogue: Catalogue) {
        self.unit = unit
        names = CatalogueNames(catalogue)
    }

    /// Reads a text. Whatever finds no place among the entries stands in the narrative, and a finding says so.
    ///
    /// - Parameter source: the text; findings speak of it as file 0.
    package func read(_ source: SourceText) -> ImportedPlan {
        let text = String(decoding: source.bytes, as: UTF8.self)
        if let answer = PlanAnswer(text) { return answer.plan(unit: unit) }
        let document = LooseDocumentReader.read(text)
        var collector = FactCollector()
        let rest = collector.collect(document.sections)
        let language = language ?? Self.language(of: text)
        var writer = FactWriter(collector.facts, ledger: ImportLedger(names, file: FileID(0)), language: language)
        writer.write()
        for sentence in collector.kept { writer.ledger.kept(sentence.text, line: sentence.line) }
        return plan(document, rest, writer)
    }

    private func plan(_ document: LooseDocument, _ rest: [LooseSection], _ writer: FactWriter) -> ImportedPlan {
        let folder = "units/\(unit)/"
        let lists = SourceRole.PlanSection.allCases.filter { writer.ledger.entries[$0] != nil }
        let header = SourceYAMLWriter.map(
            writer.header(title: document.title?.text, profile: profile, fallback: unit))
        let main = "---\n\(header)---\n" + NarrativeRemainder(rest).text
        let files = lists.map { list in
            Draft.File(
                path: folder + list.rawValue + ".yaml", text: SourceYAMLWriter.list(writer.ledger.entries[list] ?? []))
        }
        return ImportedPlan(
            files: [Draft.File(path: folder + "plan.md", text: main)] + files,
            findings: Finding.sorted(writer.ledger.findings),
            counts: lists.map { ($0.rawValue, writer.ledger.entries[$0]?.count ?? 0) })
    }

    private var profile: [(key: String, value: String)] {
        guard let industry, let size, let region else { return [] }
        return [("industry", industry.rawValue), ("size", size.rawValue), ("region", region.rawValue)]
    }

    /// Chinese where Chinese characters are more than a tenth of the letters, else English.
    private static func language(of text: String) -> String {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        let chinese = letters.count { (0x4E00...0x9FFF).contains($0.value) }
        return chinese * 10 > letters.count ? "zh-Hans" : "en"
    }
}

/// An answer that is plan source already: a header between lines of hyphens, perhaps in a code block with talk around it.
struct PlanAnswer {
    private let source: String
    private let talk: String

    /// Nil for a text that holds no header of a plan.
    init?(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        let fences = lines.indices.filter { lines[$0].hasPrefix("```") || lines[$0].hasPrefix("~~~") }
        if let first = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }), Self.isHeader(lines[first...]) {
            source = lines[first...].joined(separator: "\n")
            talk = ""
        } else if let open = fences.first(where: { Self.isHeader(lines[($0 + 1)...]) }) {
            let close = fences.last { $0 > open } ?? lines.endIndex
            source = lines[(open + 1)..<close].joined(separator: "\n")
            let after = close < lines.endIndex ? Array(lines[(close + 1)...]) : []
            talk = (lines[..<open] + after).joined(separator: "\n")
        } else {
            return nil
        }
    }

    private static func isHeader(_ lines: ArraySlice<Substring>) -> Bool {
        guard lines.first == "---", lines.dropFirst().contains("---") else { return false }
        return lines.dropFirst().prefix { $0 != "---" }.contains { $0.hasPrefix("title:") }
    }

    /// The plan as it was answered, with the talk around it at the end of the narrative.
    func plan(unit: String) -> ImportedPlan {
        let talk = LooseTitle.trimmed(talk[...])
        let end = talk.isEmpty ? "" : "\n\n" + talk
        let text = source.hasSuffix("\n") || talk.isEmpty ? source + end : source + "\n" + end
        let findings =
            talk.isEmpty
            ? []
            : [
                Finding(
                    .note, "import-kept-in-narrative", "the words around the plan stand at the end of its narrative",
                    at: SourceLocation(file: FileID(0), line: 1, column: 1), help: "delete them where they say nothing")
            ]
        return ImportedPlan(
            files: [Draft.File(path: "units/\(unit)/plan.md", text: text.hasSuffix("\n") ? text : text + "\n")],
            findings: findings, counts: [])
    }
}
