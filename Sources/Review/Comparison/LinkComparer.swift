internal import Analysis
internal import ContinuityModel
internal import Diagnostics
internal import Handbook

/// Checks the links of narratives, which the analysis leaves alone: of those that changed, and of those that may link to
/// what did, so that all others need not be parsed.
struct LinkComparer {
    let pair: VersionPair
    let comparer: EntityComparer

    /// What is wrong with links in either version.
    func findings() -> (base: [Finding], head: [Finding]) {
        let (old, new) = (narratives(of: pair.base), narratives(of: pair.head))
        let (before, after) = (Set(old.map(\.file)), Set(new.map(\.file)))
        let sources = SourcePaths(pair.files.paths)
        let texts = pair.changedPaths.filter { $0.hasSuffix(".md") }
        let scanner = LinkScanner(comparer.unshared, files: texts, in: sources)
        let touched = Set(new.filter { before.contains($0.file) && scanner.mayFind(in: $0) }.map(\.file))
        func check(_ version: ReviewedVersion, _ own: Set<FileID>) -> [Finding] {
            guard version.hasHandbook else { return [] }
            return NarrativeChecker(version.analysis.index, sources: sources).findings(in: own.union(touched))
        }
        return (check(pair.base, before.subtracting(after)), check(pair.head, after.subtracting(before)))
    }

    private func narratives(of version: ReviewedVersion) -> [Narrative] {
        NarrativeParser.narratives(of: version.plans)
    }
}
