internal import Analysis
internal import ContinuityModel
package import Diagnostics
internal import Handbook
internal import PlanSource

/// Source files that stand in no folder yet, such as a plan that somebody wants checked.
package struct SourceProposal: Sendable {
    /// The files by their paths below a content folder.
    package let files: [(path: String, bytes: [UInt8])]

    /// - Parameter files: a path each once, relative and without `.` and `..`.
    package init(files: [(path: String, bytes: [UInt8])]) {
        self.files = files
    }

    /// Whether the files are a handbook of their own.
    package var isWhole: Bool { files.contains { $0.path == "handbook.yaml" } }

    /// Whether a path can be that of a source: relative, in parts of ordinary characters, none of them hidden.
    package static func isPath(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return path.unicodeScalars.count <= 200 && parts.count <= 8
            && parts.allSatisfy { part in
                !part.isEmpty && !part.hasPrefix(".")
                    && part.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" }
            }
    }
}

/// What is wrong with proposed files.
package struct ProposalReport: Sendable {
    /// What was found, in source order.
    package let findings: [Finding]
    /// The files that findings speak of, by their paths below the content folder.
    package let files: SourceFiles
}

extension HandbookPreview {
    /// Checks files as if they stood in the content folder, in the place of those of the same paths; where a
    /// `handbook.yaml` is among them, as a handbook of their own.
    ///
    /// - Parameter everywhere: whether findings in other files are wanted too.
    package func check(_ proposal: SourceProposal, everywhere: Bool) async -> ProposalReport {
        let basis = proposal.isWhole ? nil : sourcesNow
        return await Self.check(proposal, on: basis, everywhere: everywhere, today: day)
    }

    /// Apart from the actor, which has pages to give meanwhile.
    @concurrent
    private static func check(
        _ proposal: SourceProposal, on basis: PreviewSources?, everywhere: Bool, today: CalendarDate
    ) async -> ProposalReport {
        let sources = ProposedSources(proposal, on: basis)
        var findings = sources.findings
        let assembled = PlanStage.assemble(sources.decoded)
        findings += assembled.findings
        if let plans = assembled.value {
            let analysis = ContinuityAnalysis(plans, today: today)
            findings += analysis.findings(paths: sources.paths)
            findings += Self.narrativeFindings(analysis, sources)
        }
        let wanted = findings.filter { everywhere || sources.concerns($0) }
        return ProposalReport(findings: Finding.sorted(wanted), files: sources.files)
    }

    private static func narrativeFindings(_ analysis: ContinuityAnalysis, _ sources: ProposedSources) -> [Finding] {
        let languages = analysis.plans.settings.organisation.languages.map(\.value)
        let vocabularies = (languages.isEmpty ? [analysis.plans.settings.defaultLanguage] : languages).map {
            Vocabulary(language: $0, words: [:])
        }
        let parser = NarrativeParser(analysis.plans.settings, vocabularies: vocabularies)
        let narratives = NarrativeParser.narratives(of: analysis.plans)
        let parsed = narratives.map { ($0.file, parser.parse($0)) }
        let documents = Dictionary(
            parsed.compactMap { file, result in result.document.map { (file, $0) } },
            uniquingKeysWith: { first, _ in first })
        let handbook = Handbook(
            analysis, sources: SourcePaths(sources.paths, attachments: sources.attachments), documents: documents,
            vocabularies: vocabularies, rules: [])
        return parsed.flatMap { $0.1.findings } + ResolvedHandbook.resolve(handbook).findings
    }
}

/// Proposed files together with those that they do not replace.
private struct ProposedSources {
    /// The paths by the numbers of the files: those of the folder first.
    let paths: [String]
    private let basis: PreviewSources?
    private let proposed: [Int: [UInt8]]
    private let entries: [Int: (source: DecodedSource?, findings: [Finding])]

    init(_ proposal: SourceProposal, on basis: PreviewSources?) {
        var paths = basis?.content.paths ?? []
        var proposed: [Int: [UInt8]] = [:]
        let places = Dictionary(zip(paths, paths.indices), uniquingKeysWith: { first, _ in first })
        for file in proposal.files {
            proposed[places[file.path] ?? paths.count] = file.bytes
            if places[file.path] == nil { paths.append(file.path) }
        }
        self.paths = paths
        self.basis = basis
        self.proposed = proposed
        entries = Dictionary(
            proposed.map { place, bytes in
                (place, SourceDecoder.decode(SourceFile(path: paths[place], id: FileID(place), bytes: bytes)))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The decoded files in the order of their paths.
    var decoded: [DecodedSource] {
        paths.indices.sorted { paths[$0] < paths[$1] }.compactMap { place in
            entries[place].map(\.source) ?? basis?.source(place)
        }
    }

    /// What is wrong with the files, each by itself.
    var findings: [Finding] {
        paths.indices.flatMap { place in entries[place]?.findings ?? basis?.findings(place) ?? [] }
    }

    var attachments: [String] { paths.filter { SourceRole(path: $0) == .attachment } }

    var files: SourceFiles {
        let folder = basis?.content.sourceFiles
        return SourceFiles(paths: paths) { [proposed] file in
            proposed[Int(file.index)] ?? folder?.text(of: file)?.bytes
        }
    }

    /// Whether a finding is about a proposed file, or about none.
    func concerns(_ finding: Finding) -> Bool {
        let places = [finding.location] + finding.notes.map(\.location)
        return finding.location == nil || places.contains { $0.map { proposed[Int($0.file.index)] != nil } ?? false }
    }
}
