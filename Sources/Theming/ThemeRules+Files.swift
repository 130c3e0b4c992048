internal import Diagnostics

extension ThemeRules {
    /// Which files a theme has.
    static let files: [RuleInfo] = [
        RuleInfo(
            code: "theme-missing-manifest", severity: .error,
            summary: "A theme folder has a theme.yaml",
            why: """
                It gives the name of the theme and what it extends; a folder without it is most likely the wrong
                one.
                """,
            wrong: "Themes/mine/layouts/home.html.mustache alone",
            right: """
                # theme.yaml
                name: mine
                extends: default
                """),
        RuleInfo(
            code: "theme-missing-name", severity: .error,
            summary: "theme.yaml names the theme",
            why: "Another theme that extends this one finds it by its name.",
            wrong: """
                # theme.yaml
                extends: default
                """,
            right: """
                # theme.yaml
                name: mine
                extends: default
                """),
        RuleInfo(
            code: "theme-unknown-key", severity: .error,
            summary: "theme.yaml holds known keys only",
            why: "A misspelt 'extends' would leave a theme without its layouts.",
            wrong: """
                # theme.yaml
                name: mine
                extend: default
                """,
            right: """
                # theme.yaml
                name: mine
                extends: default
                """),
        RuleInfo(
            code: "theme-unknown-parent", severity: .error,
            summary: "The theme that is extended lies beside this one, in a folder of its name",
            why: "Whatever this theme does not bring itself comes from there.",
            wrong: """
                # theme.yaml
                name: mine
                extends: defualt
                """,
            right: """
                # theme.yaml
                name: mine
                extends: default
                """),
        RuleInfo(
            code: "theme-missing-layout", severity: .error,
            summary: "A theme, with what it extends, has every layout",
            why: "Each kind of page needs one, or the page could not be written.",
            wrong: "A theme that extends nothing and has no layouts/home.html.mustache",
            right: """
                # theme.yaml
                name: mine
                extends: default
                """),
        RuleInfo(
            code: "theme-unknown-layout", severity: .warning,
            summary: "Every layout is used by a kind of page",
            why: "Nobody will ever see it: most often its name is misspelt, or it belongs in partials/.",
            wrong: "layouts/hom.html.mustache",
            right: "layouts/home.html.mustache"),
        RuleInfo(
            code: "theme-duplicate-template", severity: .error,
            summary: "Two templates of one theme have different names",
            why: "Which of the two is meant would depend on the order of the folder.",
            wrong: "partials/card.mustache and partials/card.html.mustache",
            right: "partials/card.mustache"),
        RuleInfo(
            code: "theme-stray-file", severity: .warning,
            summary: "Templates end in .mustache and strings in .yaml",
            why: "A file with another ending is not read, so that an edit in it changes nothing.",
            wrong: "partials/card.html",
            right: "partials/card.mustache"),
        RuleInfo(
            code: "strings-missing-default", severity: .error,
            summary: "The default language of a theme has a file of strings",
            why: "All other languages are held against it.",
            wrong: """
                # theme.yaml
                name: mine
                default-language: fr
                """,
            right: """
                # theme.yaml
                name: mine
                default-language: en
                """),
        RuleInfo(
            code: "strings-missing-key", severity: .warning,
            summary: "Every language of a theme has all words of its default language",
            why: "What is missing appears in the default language, in the middle of a page in another one.",
            wrong: """
                # strings/zh-Hans.yaml
                nav: {}
                """,
            right: """
                # strings/zh-Hans.yaml
                nav: {home: 首页}
                """),
        RuleInfo(
            code: "strings-unknown-key", severity: .warning,
            summary: "No language has words that the default language lacks",
            why: "A word that no template asks for is usually a misspelt one that is missing elsewhere.",
            wrong: """
                # strings/en.yaml
                nav: {hoem: Home}
                """,
            right: """
                # strings/en.yaml
                nav: {home: Home}
                """),
    ]
}
