import ContinuityModel
import Diagnostics

/// An identifier must be declared once within its unit and kind.
enum IdentifierUnique: Rule {
    static let strictness = Strictness.always
    static let info = RuleInfo(
        "duplicate-identifier", strictness,
        summary: "An identifier is declared once within its unit and kind",
        why: """
            References, file names and anchors are made of identifiers. Where two roles share one, nobody can tell who
            is called at night.
            """,
        wrong: """
            roles:
              - {id: lead, title: Crisis lead, holder: Li Wei}
              - {id: lead, title: IT lead, holder: Wang Fang}
            """,
        right: """
            roles:
              - {id: lead, title: Crisis lead, holder: Li Wei}
              - {id: it-lead, title: IT lead, holder: Wang Fang}
            """)

    static func check(_ analysis: ContinuityAnalysis) -> [Finding] {
        var findings = analysis.index.directory.clashes.map { clash in
            let place = clash.address.unit.map { " in '\($0)'" } ?? ""
            return repeated(
                analysis, "\(clash.address.kind.rawValue) '\(clash.address.id)'", clash.first, clash.again, where: place
            )
        }
        analysis.forEach(\.scenarios) { _, scenario in
            findings += repeats(analysis, scenario.actions.compactMap(\.id), of: "action")
        }
        let settings = analysis.plans.settings
        findings += repeats(analysis, settings.matrices.compactMap(\.id), of: "matrix")
        findings += repeats(analysis, settings.tiers.compactMap(\.id), of: "tier")
        for matrix in settings.matrices {
            findings += repeats(analysis, matrix.likelihood.compactMap(\.id), of: "likelihood step")
            findings += repeats(analysis, matrix.impact.compactMap(\.id), of: "impact step")
        }
        return findings + settings.matrices.compactMap { builtIn($0, analysis) }
    }

    private static func repeats(
        _ analysis: ContinuityAnalysis, _ identifiers: [Located<String>], of kind: String
    ) -> [Finding] {
        guard identifiers.count > 1 else { return [] }
        if identifiers.count <= 16, isDistinct(identifiers) { return [] }
        var first: [String: Located<String>] = [:]
        return identifiers.compactMap { id in
            guard let known = first[id.value] else {
                first[id.value] = id
                return nil
            }
            return repeated(analysis, "\(kind) '\(id.value)'", known, id, where: "")
        }
    }

    /// For short lists, nearly all of which are: comparing each with each is quicker than a table.
    private static func isDistinct(_ identifiers: [Located<String>]) -> Bool {
        identifiers.indices.allSatisfy { place in
            identifiers[..<place].allSatisfy { $0.value != identifiers[place].value }
        }
    }

    private static func repeated(
        _ analysis: ContinuityAnalysis, _ what: String, _ first: Located<String>, _ again: Located<String>,
        where place: String
    ) -> Finding {
        finding(
            analysis, "\(what) is declared twice\(place)", at: again.location,
            notes: [.init("first declared here, which references mean", at: first.location)],
            help: "rename one of the two, and the references to it")
    }

    private static func builtIn(_ matrix: MatrixDefinition, _ analysis: ContinuityAnalysis) -> Finding? {
        guard let id = matrix.id, BuiltInMatrices.all.contains(where: { $0.id == id.value }) else { return nil }
        return finding(
            analysis, "matrix '\(id.value)' has the name of a built-in one", at: id.location,
            help: "give the matrix a name of its own")
    }
}
