package import Diagnostics

/// What is said about the findings of this target: what can be read and published.
package enum PublishingRules {
    /// The rules.
    package static let all: [RuleInfo] = files + imports + owners

    /// What can be read, and what a site may hold.
    private static let files: [RuleInfo] = [
        RuleInfo(
            code: "unreadable-file", severity: .error,
            summary: "Every file of the content folder can be read",
            why: """
                The handbook would lack what the file says. Most often its permissions keep the build from reading
                it.
                """,
            wrong: "A plan.md that only its owner may read",
            right: "A plan.md that everybody in the group may read"),
        RuleInfo(
            code: "skipped-file", severity: .warning,
            summary: "The content folder holds regular files with names in UTF-8",
            why: """
                A symbolic link could lead out of the folder and publish what was never meant to be; it is not
                followed.
                """,
            wrong: "shared/roles.yaml as a link to another folder",
            right: "shared/roles.yaml as a file"),
        RuleInfo(
            code: "attachment-name", severity: .error,
            summary: "Pictures and documents have names of ASCII letters, digits, hyphens and dots",
            why: """
                The site is copied to servers, sticks and archives, some of which garble other names or refuse
                blanks.
                """,
            wrong: "units/finance/现场图.png",
            right: "units/finance/site-plan.png"),
        RuleInfo(
            code: "attachment-clash", severity: .error,
            summary: "No picture or document stands where the site has a page or a file of the theme",
            why: """
                Pictures and documents keep their paths in the site, and of two files with one path readers would get
                only one.
                """,
            wrong: "units/finance/index.html, exported from a spreadsheet",
            right: "units/finance/figures.html"),
        RuleInfo(
            code: "path-too-long", severity: .error,
            summary: "Every path of a bundle has at most 180 characters",
            why: """
                Windows refuses longer ones: the reader would unpack a handbook in which some pages are missing, and
                would not know which.
                """,
            wrong: "units/finance/scenarios/ with the id of a scenario that is a whole sentence of 150 characters",
            right: "units/finance/scenarios/data-breach.html"),
        RuleInfo(
            code: "withheld-value-shown", severity: .error,
            summary: "No file of an edition holds what its readers may not see",
            why: """
                `build --audience` and `--unit` take contacts, names and plans out of the data, but a telephone number in
                a narrative or a name in an action goes with the text. So the finished site is searched for every
                withheld value, and where one is found nothing is written.
                """,
            wrong: """
                # A staff edition, with a contact for the response team
                roles: [{id: lead, title: Lead, contacts: [{kind: phone, value: +86 138 5550 0100}]}]
                # and in the narrative
                Call 13855500100.
                """,
            right: "Call [[role:lead]]."),
        RuleInfo(
            code: "theme-words-missing", severity: .error,
            summary: "A theme has words for everything that pages may say",
            why: """
                Severities, channels, phases and the like are printed by their words; a page without one would have
                a gap.
                """,
            wrong: """
                # strings/en.yaml
                nav: {home: Home}
                """,
            right: "All keys of the default theme's strings/en.yaml"),
        RuleInfo(
            code: "unknown-unit", severity: .error,
            summary: "The unit that is asked for belongs to the handbook",
            why: """
                A report or site of a unit that does not exist would be empty, which looks like a unit without
                faults.
                """,
            wrong: "mainstay check --unit finace",
            right: "mainstay check --unit finance"),
    ]
}
