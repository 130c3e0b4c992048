internal import ContinuityModel
internal import Theming

/// A small theme to begin with.
package enum ThemeDraft {
    /// Whether a text can name a theme: it becomes a folder and the value of `extends`.
    package static func isName(_ text: String) -> Bool { Identifier.isValid(text) && text != CarriedTheme.files.folder }

    /// Writes the files of a theme that extends the carried one; false where the folder has a theme already.
    package static func write(_ name: String, to folder: String) throws(DiskError) -> Bool {
        guard (try? DiskFile.read(folder + "/theme.yaml")) == nil else { return false }
        for (path, text) in files(name) { try DiskFile.write(Array(text.utf8), to: folder + "/" + path) }
        return true
    }

    /// The files by their paths.
    static func files(_ name: String) -> [(path: String, text: String)] {
        [
            (
                "theme.yaml",
                """
                name: \(name)
                extends: \(CarriedTheme.files.folder)
                description: Our colours on the default theme

                """
            ),
            (
                "assets/theme.css",
                """
                /* Loaded after the style of the default theme. Keep 4.5 : 1 of contrast between text and ground. */
                :root {
                  --bar: #1e3a5f;       /* the band at the top */
                  --link: #1e4d8c;      /* links and buttons */
                  --tint: #e5edf7;      /* the ground of buttons */
                }
                @media screen and (prefers-color-scheme: dark) {
                  :root:not([data-theme=light]) { --link: #9cc4f5; --tint: #1b2f4a; }
                }
                @media screen {
                  :root[data-theme=dark] { --link: #9cc4f5; --tint: #1b2f4a; }
                }

                """
            ),
            ("README.md", readMe(name)),
        ]
    }

    private static func readMe(_ name: String) -> String {
        """
        # \(name)

        A theme for Mainstay handbooks. It extends `default`: what is not here is taken from there, file by file and, in
        `strings/`, word by word.

        | path | what it is |
        | --- | --- |
        | `theme.yaml` | `name` (that of the folder), `extends`, `default-language`, `description` |
        | `layouts/<layout>.mustache` | one for each kind of page; `mainstay theme` lists them |
        | `partials/<name>.mustache` | what layouts share; `base` is the frame of every page |
        | `assets/` | copied as it is; `theme.css` is loaded after `style.css` and empty in `default` |
        | `strings/<language>.yaml` | the words of the interface, `{{strings.key}}` in a template |

        - `mainstay theme <layout>` prints the names that a layout may use. A name that does not exist is an error.
        - Every value is escaped; those that the list calls `html` are written `{{{name}}}`.
        - Scripts and styles stand in files: the content security policy of `base` allows nothing inline, and no other host.
        - `mainstay theme check <folder>` checks everything; `mainstay build --theme <folder>` builds with it.

        """
    }
}
