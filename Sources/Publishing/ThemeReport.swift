package import Diagnostics

/// What is wrong with a theme, without any handbook.
package struct ThemeReport: Sendable {
    /// What was found, in the order of the theme's files.
    package let findings: [Finding]
    /// The files of the theme.
    package let files: SourceFiles

    /// Checks a theme folder, or the carried theme where nil.
    package static func check(_ folder: String?) throws(BuildFailure) -> ThemeReport {
        let result = try ThemeStage.load(theme: folder)
        return ThemeReport(findings: Finding.sorted(result.findings), files: SourceFiles(result.sources))
    }
}
