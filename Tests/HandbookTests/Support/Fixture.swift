import Analysis
import ContinuityModel
import Diagnostics
import Glibc
import PlanSource
import Testing

@testable import Handbook

/// A content folder in memory, with everything that a handbook needs but one unit has not said.
struct Fixture {
    var files: [String: String]
    var attachments: [String] = []
    var unit: String?
    /// Whether the words are those of the default theme; keys stand in for them otherwise.
    var hasWords = true
    /// What changed since an older version.
    var changes: ChangeSet?
    /// Who changed the plans and when.
    var history: PlanHistory?

    init(_ files: [String: String], languages: String = "[en, zh-Hans]") {
        self.files = [
            "handbook.yaml": """
            organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: \(languages)}
            tiers: [{id: fast, name: Fast, up-to: 2h}, {id: slow, name: Slow}]
            """
        ].merging(files) { $1 }
    }

    /// A handbook of one unit whose header holds `sections` beside the least that a plan needs.
    init(plan sections: String, narrative: String = "", languages: String = "[en, zh-Hans]") {
        self.init(["units/finance/plan.md": Self.plan("Finance", sections) + narrative], languages: languages)
    }

    /// The header of a plan.
    static func plan(_ title: String, _ sections: String = "") -> String {
        let roles = sections.contains("roles:") ? "" : "roles: [{id: lead, title: Lead, holder: Li Wei}]\n"
        return "---\ntitle: \(title)\nowner: role:lead\n\(roles)\(sections)\n---\n"
    }

    /// The paths of all files by their numbers.
    var paths: [String] { (files.keys + attachments).sorted() }

    /// The plans, with the narratives parsed and the pages laid out.
    func layOut() throws -> Handbook {
        let sources = paths.enumerated().compactMap { index, path in
            files[path].flatMap {
                SourceDecoder.decode(SourceFile(path: path, id: FileID(index), bytes: Array($0.utf8))).source
            }
        }
        let plans = try #require(PlanSetAssembler.assemble(sources).plans)
        let (analysis, _) = ContinuityAnalysis.analyze(plans, today: try #require(CalendarDate(parsing: "2026-07-01")))
        let languages = plans.settings.organisation.languages.map(\.value)
        let vocabularies = try languages.map { language in
            hasWords ? try DefaultWords.vocabulary(language) : Vocabulary(language: language, words: [:])
        }
        let parser = NarrativeParser(plans.settings, vocabularies: vocabularies)
        let documents = NarrativeParser.narratives(of: plans).compactMap { narrative in
            parser.parse(narrative).document.map { (narrative.file, $0) }
        }
        return Handbook(
            analysis, sources: SourcePaths(paths, attachments: attachments),
            documents: Dictionary(documents, uniquingKeysWith: { first, _ in first }), vocabularies: vocabularies,
            rules: [], unit: unit, changes: changes, history: history)
    }

    /// The context of the page at a route.
    func page<Context>(_ route: String, as type: Context.Type = Context.self) throws -> Context {
        let handbook = try layOut()
        let page = try #require(handbook.pages.first { $0.route == route }, "no page \(route)")
        let context = PageAssembler.context(of: page, in: ResolvedHandbook.resolve(handbook).handbook)
        return try #require(context as? Context)
    }

    /// What the check of links finds, as `path:line:column: code`, or `path:line:column-end: code` for a stretch.
    func linkFindings() throws -> [Finding] {
        ResolvedHandbook.resolve(try layOut()).findings
    }
}

/// The words of the default theme.
enum DefaultWords {
    static func vocabulary(_ language: String) throws -> Vocabulary {
        let file = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let bytes = try #require(Self.read("/\(file)/Themes/default/strings/\(language).yaml"))
        let (root, findings) = YAMLReader.read(bytes[...], file: FileID(0))
        try #require(findings.isEmpty)
        var words: [String: String] = [:]
        if let root { flatten(root, prefix: "", into: &words) }
        return Vocabulary(language: language, words: words)
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        return Array(bytes[..<count])
    }

    private static func flatten(_ node: YAMLNode, prefix: String, into words: inout [String: String]) {
        switch node.content {
        case .scalar(let text, _): words[prefix] = text
        case .mapping(let entries):
            for entry in entries {
                flatten(entry.value, prefix: prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)", into: &words)
            }
        default: break
        }
    }
}
