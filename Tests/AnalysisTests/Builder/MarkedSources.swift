import Analysis
import ContinuityModel
import Diagnostics
import FoundationEssentials
import PlanSource
import Testing

/// Sources in the form of the rules' examples, read by the real reader; `«` and `»` mark the values at fault.
struct MarkedSources {
    let plans: PlanSet
    let paths: [String]
    /// `path:line:column` of each mark, in the order of the files.
    let marks: [String]

    init(_ example: String) throws {
        var marks: [String] = []
        let files = RuleExample.files(of: example).sorted { $0.path < $1.path }
        let sources = files.enumerated().compactMap { index, file in
            var text = String.UnicodeScalarView()
            var (line, column) = (1, 1)
            for scalar in file.text.unicodeScalars {
                switch scalar {
                case "«": marks.append("\(file.path):\(line):\(column)")
                case "»": break
                default:
                    text.append(scalar)
                    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
                }
            }
            let bytes = Array(String(text).utf8)
            return SourceDecoder.decode(SourceFile(path: file.path, id: FileID(index), bytes: bytes)).source
        }
        self.marks = marks
        paths = files.map(\.path)
        plans = try #require(PlanSetAssembler.assemble(sources).plans)
    }

    /// What all rules together report under one code.
    func findings(_ code: String) -> [Finding] {
        let analysis = ContinuityAnalysis.analyze(plans, today: today).0
        return RuleSet.check(analysis, paths: paths, except: mutedRules).filter { $0.code == code }
    }

    func place(_ finding: Finding) -> String {
        guard let location = finding.location else { return "nowhere" }
        return "\(paths[Int(location.file.index)]):\(location.line):\(location.column)"
    }
}

/// Rules that are left out of every check of these tests: each rule's own tests must then fail.
let mutedRules: Set<String> = ProcessInfo.processInfo.environment["MUTED_RULE"].map { [$0] } ?? []

/// Expects findings of a rule at the marks of a text and nowhere else, and where given their messages.
func expect(
    _ code: String, in example: String, says messages: String...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let sources = try MarkedSources(example)
    let found = sources.findings(code)
    #expect(found.map(sources.place) == sources.marks, "\(found.map(\.message))", sourceLocation: sourceLocation)
    if !messages.isEmpty { #expect(found.map(\.message) == messages, sourceLocation: sourceLocation) }
}
