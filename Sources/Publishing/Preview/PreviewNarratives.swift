internal import ContinuityModel
internal import Diagnostics
internal import Handbook
internal import Markup

/// The parsed narratives of a handbook, each kept until its file changes.
struct PreviewNarratives: Sendable {
    private struct Parsed {
        let language: String
        let document: MarkdownDocument?
        let findings: [Finding]
    }

    private var parsed: [FileID: Parsed] = [:]
    private var parser: NarrativeParser?

    /// The documents of all narratives.
    ///
    /// - Parameter changed: the files that are others than before; all where nil.
    mutating func documents(
        _ plans: PlanSet, _ vocabularies: [Vocabulary], _ options: BuildOptions, changed: Set<FileID>?
    ) async -> StageResult<[FileID: MarkdownDocument]> {
        let narratives = NarrativeParser.narratives(of: plans)
        let parser = NarrativeParser(plans.settings, vocabularies: vocabularies)
        // Where the settings allow something else, every text may read otherwise.
        let keepsOld = self.parser == parser && changed != nil
        let due = narratives.filter { narrative in
            guard keepsOld, changed?.contains(narrative.file) == false else { return true }
            return parsed[narrative.file]?.language != narrative.language
        }
        let results = await Parallel.map(count: due.count, workers: options.workers) { parser.parse(due[$0]) }
        for (narrative, result) in zip(due, results) {
            parsed[narrative.file] = Parsed(
                language: narrative.language, document: result.document, findings: result.findings)
        }
        self.parser = parser
        return StageResult(
            value: parsed.compactMapValues(\.document), findings: narratives.flatMap { parsed[$0.file]?.findings ?? [] }
        )
    }
}
