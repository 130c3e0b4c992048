/// The default theme that the program carries, so that it works without a folder `Themes/` at hand.
package enum CarriedTheme {
    /// The files as a theme folder would hold them.
    package static let files = ThemeFiles(
        folder: "default",
        files: CarriedThemeText.files.map { file in
            ThemeFiles.File(path: file.path.description, bytes: Array(file.text.description.utf8))
        })
}
