internal import Analysis
package import Diagnostics
internal import Handbook
internal import Theming

/// A handbook as its sources are at one moment, for those who look at it while it is written.
package struct PreviewState: Sendable {
    /// Counts the states from 1.
    package let version: Int
    /// The handbook; an older one where the sources cannot be shown now, nil where they never could.
    package let handbook: PreviewHandbook?
    /// The state whose sources the handbook shows; smaller than `version` where it is stale.
    package let shown: Int
    /// The state in which something other than words last changed: the theme, a picture, a document.
    package let assets: Int
    /// What was found, in source order; all of it only once the state was examined.
    package let findings: [Finding]
    /// The files that findings speak of.
    package let files: SourceFiles
    let examination: Examination?

    /// Whether the handbook is older than the sources, since these cannot be shown.
    package var isStale: Bool { shown != version }

    /// Whether all was found out that can be.
    package var isExamined: Bool { examination == nil }

    /// The same state, with the reason why the sources cannot be looked at now.
    package func failing(_ reason: String) -> PreviewState {
        PreviewState(
            version: version, handbook: handbook, shown: shown, assets: assets,
            findings: findings + [Finding(.error, "unreadable-file", reason, at: nil)], files: files, examination: nil)
    }

    /// Runs the rules and follows the links, which takes longer than to show a page.
    package func examined() -> PreviewState {
        guard let examination else { return self }
        let all = Finding.sorted(findings + examination.findings)
        return PreviewState(
            version: version, handbook: handbook, shown: shown, assets: assets,
            findings: examination.limited(all), files: files, examination: nil)
    }
}

/// What is left to be found out about a state.
struct Examination: Sendable {
    let analysis: ContinuityAnalysis
    let content: ContentFolder
    /// The pages, where there are any.
    let handbook: Handbook?
    let theme: LoadedTheme?
    let unit: String?

    var findings: [Finding] {
        let rules = analysis.findings(paths: content.paths)
        guard let handbook else { return rules }
        return rules + ResolvedHandbook.resolve(handbook).findings
            + AttachmentClash.findings(handbook, content, theme)
    }

    /// The findings without those in files of other units, where one unit alone is shown.
    func limited(_ findings: [Finding]) -> [Finding] {
        guard let unit else { return findings }
        return findings.filter { content.concerns($0, unit: unit) }
    }
}

extension ContentFolder {
    /// Whether a finding is about the unit or about what all units share.
    func concerns(_ finding: Finding, unit: String) -> Bool {
        guard let location = finding.location, Int(location.file.index) < paths.count else { return true }
        let path = paths[Int(location.file.index)]
        return !path.hasPrefix("units/") || path.hasPrefix("units/\(unit)/")
    }
}
