import Analysis
import ContinuityModel
import Diagnostics
import Drafting
import PlanSource
import Testing

/// A draft that was read back as any handbook is.
struct DraftedHandbook: Sendable {
    let draft: Draft
    let plans: PlanSet?
    /// What reading and the rules find, each with the path of its file.
    let findings: [String]
    /// The severities of the findings.
    let severities: [Severity]

    static let today = CalendarDate(dayNumber: 739_580)

    init(_ request: DraftRequest) {
        draft = PlanDrafter(Catalogue.carried).draft(request)
        var found: [Finding] = []
        var sources: [DecodedSource] = []
        let files = draft.files
        for (index, file) in files.enumerated() {
            let decoded = SourceDecoder.decode(
                SourceFile(path: file.path, id: FileID(index), bytes: Array(file.text.utf8)))
            found += decoded.findings
            if let source = decoded.source { sources.append(source) }
        }
        let (plans, assembly) = PlanSetAssembler.assemble(sources)
        self.plans = plans
        found += assembly
        if let plans { found += ContinuityAnalysis.analyze(plans, today: request.today, paths: files.map(\.path)).1 }
        findings = found.map { finding in
            let place = finding.location.map { "\(files[Int($0.file.index)].path):\($0.line): " } ?? ""
            return "\(place)\(finding.severity)[\(finding.code)] \(finding.message)"
        }
        severities = found.map(\.severity)
    }

    /// The drafts of some combinations, made side by side.
    static func drafts(of combinations: [Combination]) async -> [Combination: DraftedHandbook] {
        await withTaskGroup(of: (Combination, DraftedHandbook).self) { group in
            for combination in combinations { group.addTask { (combination, DraftedHandbook(combination.request())) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// The findings that keep a handbook from being built.
    var errors: [String] { zip(findings, severities).filter { $0.1 == .error }.map(\.0) }
}

/// The three parameters.
struct Combination: Hashable, CustomTestStringConvertible {
    let industry: Industry
    let size: CompanySize
    let region: Region

    var testDescription: String { "\(industry.rawValue) × \(size.rawValue) × \(region.rawValue)" }

    func request(_ languages: [String] = ["zh-Hans", "en"]) -> DraftRequest {
        DraftRequest(
            industry: industry, size: size, region: region, languages: languages, unit: "main",
            today: DraftedHandbook.today)
    }

    static let industries = Industry.allCases.filter { $0 != .conglomerate && $0 != .other }

    /// All 500.
    static let all = industries.flatMap { industry in
        CompanySize.allCases.flatMap { size in
            Region.allCases.map { Combination(industry: industry, size: size, region: $0) }
        }
    }
}
