internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import PlanSource
internal import Publishing

/// One version of a handbook, as far as it could be read.
struct ReviewedVersion: Sendable {
    /// What reports call it.
    let label: String
    /// Whether it holds any source at all.
    let hasHandbook: Bool
    let analysis: ContinuityAnalysis
    /// Everything that a check of the version finds, but for links within narratives.
    let findings: [Finding]
    /// Files that say nothing for their faults; those of the other version stand in for them.
    let unreadable: [String]

    var plans: PlanSet { analysis.plans }
}

/// Two versions of a handbook, read, decoded and analysed; what they share is decoded once.
struct VersionPair: Sendable {
    let base: ReviewedVersion
    let head: ReviewedVersion
    /// The files that findings of either version speak of.
    let files: SourceFiles
    /// The paths whose contents differ.
    let changedPaths: [String]

    /// Reads both versions and analyses them side by side.
    static func read(
        _ names: VersionNames, content: String, today: CalendarDate, workers: Int
    ) async throws(ReviewFailure) -> VersionPair {
        let paired = try await PairedFiles.read(names, workers: workers)
        let files = paired.files
        let decoded = await Parallel.map(count: files.count, workers: workers) { index in
            SourceDecoder.decode(SourceFile(path: files[index].path, id: FileID(index), bytes: files[index].bytes))
        }
        let sources = PairedSources(files: files, decoded: decoded)
        guard sources.hasHandbook(.base) || sources.hasHandbook(.head) else {
            throw .noHandbook(content: content, base: names.base.label, head: names.head.label)
        }
        let (base, head) = await sources.versions(names, today, workers)
        let texts = SourceFiles(paths: files.map(\.path)) { files[Int($0.index)].bytes }
        return VersionPair(
            base: base, head: head.adding(paired.findings), files: texts, changedPaths: sources.changedPaths.sorted())
    }
}

extension ReviewedVersion {
    fileprivate func adding(_ more: [Finding]) -> ReviewedVersion {
        ReviewedVersion(
            label: label, hasHandbook: hasHandbook, analysis: analysis, findings: more + findings,
            unreadable: unreadable)
    }
}

/// The plans of one version, not yet analysed.
private struct AssembledVersion: Sendable {
    let plans: PlanSet
    let findings: [Finding]
    /// Files that say nothing for their faults.
    let unreadable: [String]
}

/// The decoded files of both versions.
private struct PairedSources: Sendable {
    let files: [PairedFile]
    let decoded: [(source: DecodedSource?, findings: [Finding])]

    func hasHandbook(_ side: Side) -> Bool {
        files.contains { $0.isIn(side) && ($0.path == "handbook.yaml" || $0.path.hasPrefix("units/")) }
    }

    /// The paths whose contents differ.
    var changedPaths: Set<String> { Set(files.filter { !$0.isShared }.map(\.path)) }

    /// Both versions, put together and analysed side by side.
    func versions(
        _ names: VersionNames, _ today: CalendarDate, _ workers: Int
    ) async -> (base: ReviewedVersion, head: ReviewedVersion) {
        async let base = assemble(.base)
        async let head = assemble(.head)
        let (older, newer) = await (base, head)
        let texts = await sharedTexts(newer.plans, workers)
        async let first = version(names.base.label, .base, older, today, texts)
        async let second = version(names.head.label, .head, newer, today, texts)
        return await (first, second)
    }

    /// What is wrong with the words of the units that did not change, by their identifiers: found once for both versions.
    private func sharedTexts(_ plans: PlanSet, _ workers: Int) async -> [String: [Finding]] {
        let changed = changedPaths
        guard !changed.contains("handbook.yaml") else { return [:] }
        let changedUnits = Set(changed.compactMap(SourceUnit.id))
        let units = plans.units.filter { !changedUnits.contains($0.id) }
        let checker = TextChecker(plans.settings)
        let findings = await Parallel.map(count: units.count, workers: workers) { checker.findings(in: units[$0]) }
        return Dictionary(uniqueKeysWithValues: zip(units.map(\.id), findings))
    }

    /// Puts one version together; what cannot be read in it is taken from the other one, so that it does not look removed.
    private func assemble(_ side: Side) -> AssembledVersion {
        var sources: [DecodedSource] = []
        var findings: [Finding] = []
        var unreadable: [String] = []
        for index in files.indices where files[index].isIn(side) {
            findings += decoded[index].findings
            let source = decoded[index].source
            let isFaulty = decoded[index].findings.contains { $0.severity == .error }
            if isFaulty, source?.saysNothing ?? true {
                unreadable.append(files[index].path)
                if let standIn = counterpart(of: index, in: side.other) { sources.append(standIn) }
            } else if let source {
                sources.append(source)
            }
        }
        if !sources.contains(where: \.isHandbook) {
            if hasHandbook(side), !unreadable.contains("handbook.yaml") {
                findings += PlanSetAssembler.assemble([]).findings
            }
            let standIn = files.indices.first { files[$0].path == "handbook.yaml" && files[$0].isIn(side.other) }
            sources.append(standIn.flatMap { decoded[$0].source } ?? .handbook(HandbookSettings(location: .beginning)))
        }
        let assembled = PlanSetAssembler.assemble(sources)
        let plans =
            assembled.plans
            ?? PlanSet(settings: HandbookSettings(location: .beginning), shared: .init(), units: [], pages: [])
        return AssembledVersion(plans: plans, findings: findings + assembled.findings, unreadable: unreadable)
    }

    private func version(
        _ label: String, _ side: Side, _ assembled: AssembledVersion, _ today: CalendarDate,
        _ texts: [String: [Finding]]
    ) -> ReviewedVersion {
        let (analysis, found) = ContinuityAnalysis.analyze(
            assembled.plans, today: today, paths: files.map(\.path), texts: texts)
        return ReviewedVersion(
            label: label, hasHandbook: hasHandbook(side), analysis: analysis,
            findings: hasHandbook(side) ? assembled.findings + found : [], unreadable: assembled.unreadable)
    }

    private func counterpart(of index: Int, in side: Side) -> DecodedSource? {
        files.indices.first { files[$0].path == files[index].path && files[$0].isIn(side) && $0 != index }
            .flatMap { decoded[$0].source }
    }
}

extension SourceLocation {
    /// The place of what stands nowhere.
    fileprivate static let beginning = SourceLocation(file: FileID(0), line: 1, column: 1)
}

extension DecodedSource {
    fileprivate var isHandbook: Bool {
        if case .handbook = self { true } else { false }
    }

    /// Whether nothing could be taken from the file.
    fileprivate var saysNothing: Bool {
        switch self {
        case .handbook(let settings): HandbookSettings.schema.facts(of: settings).isEmpty
        case .roles(let roles): roles.isEmpty
        case .assets(_, let assets): assets.isEmpty
        case .requirements(let requirements): requirements.isEmpty
        case .glossary(let terms): terms.isEmpty
        case .plan(_, let plan, _): Plan.schema.facts(of: plan).isEmpty
        case .section(_, let list, _): list.isEmpty
        case .scenario(_, let scenario, _): scenario.title == nil && scenario.actions.isEmpty
        case .page(let page): page.title == nil
        case .planTranslation, .scenarioTranslation, .pageTranslation: false
        }
    }
}

extension SectionList {
    fileprivate var isEmpty: Bool {
        switch self {
        case .roles(let items): items.isEmpty
        case .activities(let items): items.isEmpty
        case .risks(let items): items.isEmpty
        case .scenarios(let items): items.isEmpty
        case .messages(let items): items.isEmpty
        case .resources(let items): items.isEmpty
        case .exercises(let items): items.isEmpty
        case .training(let items): items.isEmpty
        }
    }
}
