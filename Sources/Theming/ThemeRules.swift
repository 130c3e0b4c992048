package import Diagnostics

/// What is said about the findings of this target: on templates, and on the files of a theme.
package enum ThemeRules {
    /// The rules by theme.
    package static let all: [RuleInfo] = syntax + names + files

    /// How templates are written.
    private static let syntax: [RuleInfo] = [
        RuleInfo(
            code: "template-unclosed-tag", severity: .error,
            summary: "Every tag '{{' has its '}}'",
            why: "What follows would be taken for part of the tag, to the end of the file.",
            wrong: "<p>{{title</p>",
            right: "<p>{{title}}</p>"),
        RuleInfo(
            code: "template-unclosed-section", severity: .error,
            summary: "Every section, block and parent has its end",
            why: "Without '{{/name}}' nobody can tell which part of the page depends on the name.",
            wrong: "{{#summary}}<p>{{.}}</p>",
            right: "{{#summary}}<p>{{.}}</p>{{/summary}}"),
        RuleInfo(
            code: "template-unopened-section", severity: .error,
            summary: "Every end belongs to something that was opened",
            why: "A stray end is what remains of a section after an edit, and its beginning may be missing too.",
            wrong: "<p>{{title}}</p>{{/title}}",
            right: "<p>{{title}}</p>"),
        RuleInfo(
            code: "template-mismatched-section", severity: .error,
            summary: "Sections end in the reverse order of their beginnings",
            why: "Crossed sections have no meaning: the note of the finding shows which one is open.",
            wrong: "{{#summary}}{{#title}}{{/summary}}{{/title}}",
            right: "{{#summary}}{{#title}}{{/title}}{{/summary}}"),
        RuleInfo(
            code: "template-too-deep", severity: .error,
            summary: "Templates and sections nest less deeply than any page needs",
            why: "A partial that includes itself without end would never finish a page.",
            wrong: "{{! in partials/tree.mustache }}{{>tree}}",
            right: "{{! in partials/tree.mustache }}{{#children}}{{>tree}}{{/children}}"),
        RuleInfo(
            code: "template-tag-in-parent", severity: .error,
            summary: "Directly within a parent stand blocks only",
            why: """
                Anything else between '{{<parent}}' and '{{/parent}}' is dropped by the rules of Mustache, without a
                word.
                """,
            wrong: "{{<frame}}{{title}}{{/frame}}",
            right: "{{<frame}}{{$main}}{{title}}{{/main}}{{/frame}}"),
        RuleInfo(
            code: "template-bad-name", severity: .error,
            summary: "A tag holds a name without blanks, its parts joined by single dots",
            why: "A tag without a name prints nothing, which is never what was meant.",
            wrong: "{{page..title}}",
            right: "{{page.title}}"),
        RuleInfo(
            code: "template-bad-delimiters", severity: .error,
            summary: "A change of delimiters names two words",
            why: "With anything else the rest of the template would be read in an unknown syntax.",
            wrong: "{{=<%=}}",
            right: "{{=<% %>=}}"),
        RuleInfo(
            code: "template-not-utf8", severity: .error,
            summary: "Templates are saved as UTF-8",
            why: "In any other encoding the same bytes are other letters, and the page would show garbage.",
            wrong: "A template saved as 'UTF-16'",
            right: "The same template saved as 'UTF-8'"),
    ]

    /// What templates may print.
    private static let names: [RuleInfo] = [
        RuleInfo(
            code: "template-unknown-name", severity: .error,
            summary: "Every name is in the context of its layout",
            why: """
                Other engines print nothing for a misspelt name: a card without a telephone number. 'mainstay theme'
                lists the names of a layout.
                """,
            wrong: "{{page.titel}}",
            right: "{{page.title}}"),
        RuleInfo(
            code: "template-unknown-partial", severity: .error,
            summary: "Every partial and parent that is named exists",
            why: """
                The part of the page would be missing. A layout cannot be included; what is shared belongs in
                partials/.
                """,
            wrong: "{{>heder}}",
            right: "{{>header}}"),
        RuleInfo(
            code: "template-unknown-block", severity: .error,
            summary: "A block that is overridden exists in the parent",
            why: "Its content would appear nowhere.",
            wrong: "{{<frame}}{{$mian}}…{{/mian}}{{/frame}}",
            right: "{{<frame}}{{$main}}…{{/main}}{{/frame}}"),
        RuleInfo(
            code: "template-unknown-string", severity: .error,
            summary: "Every word that a template prints is in the strings of the language",
            why: "A reader would see a gap where a heading or a label belongs.",
            wrong: "{{strings.nav.homee}}",
            right: "{{strings.nav.home}}"),
        RuleInfo(
            code: "template-string-section", severity: .error,
            summary: "No section is opened over a string",
            why: "A string is always there, so the condition would decide nothing.",
            wrong: "{{#strings.nav.home}}…{{/strings.nav.home}}",
            right: "{{strings.nav.home}}"),
        RuleInfo(
            code: "template-text-unescaped", severity: .error,
            summary: "Plain text is printed with two braces",
            why: """
                With three, a '<' in a title would become markup, and what an author writes could run code on the
                page.
                """,
            wrong: "{{{page.title}}}",
            right: "{{page.title}}"),
        RuleInfo(
            code: "template-html-escaped", severity: .error,
            summary: "Markup is printed with three braces",
            why: "With two, readers would see the source of the page: '&lt;p&gt;'.",
            wrong: "{{narrative.html}}",
            right: "{{{narrative.html}}}"),
        RuleInfo(
            code: "template-not-printable", severity: .error,
            summary: "Only texts are printed",
            why: "A list or an object has no text of its own; a section goes through it.",
            wrong: "{{risks}}",
            right: "{{#risks}}{{title}}{{/risks}}"),
    ]
}
