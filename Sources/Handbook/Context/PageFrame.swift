/// A link with its text; without an address it is plain text.
package struct LinkContext: FieldedContext {
    /// What readers see.
    package var text: String
    /// The relative address; nil for plain text.
    package var href: String?
    /// Whether the link leads to the page that it stands on.
    package var isCurrent = false
    /// The language of the text where it is not the page's.
    package var language: String?

    package init(_ text: String, href: String? = nil, isCurrent: Bool = false, language: String? = nil) {
        self.text = text
        self.language = language
        self.href = href
        self.isCurrent = isCurrent
    }

    package static let fields: ContextFields<LinkContext> = [
        .text("text", "What readers see") { $0.text },
        .optionalText("href", "The relative address; absent for plain text") { $0.href },
        .flag("current", "Whether it leads to the page that it stands on") { $0.isCurrent },
        .optionalText("lang", "The language of the text where it is not the page's") { $0.language },
    ]
}

/// A language that the page can be read in.
package struct LanguageContext: FieldedContext {
    /// The BCP 47 tag.
    package var code: String
    /// The name in its own words.
    package var name: String
    /// The same page in the language.
    package var href: String
    /// Whether it is the language of this page.
    package var isCurrent: Bool

    package static let fields: ContextFields<LanguageContext> = [
        .text("code", "The BCP 47 tag") { $0.code },
        .text("name", "The name of the language in its own words") { $0.name },
        .text("href", "The same page in the language") { $0.href },
        .flag("current", "Whether it is the language of this page") { $0.isCurrent },
    ]
}

/// What every page shares: the frame around its content.
package struct PageFrame: FieldedContext {
    /// The title of the page.
    package var title: String
    /// One sentence for search engines and previews.
    package var summary: String?
    /// The language of the page.
    package var language: String
    /// The name of the organisation.
    package var organisation: String
    /// The way to the root of the site: empty or `../` repeated.
    package var root: String
    /// The home page in this language.
    package var home: LinkContext
    /// The page that asks what happened, in this language.
    package var triage: LinkContext
    /// The search page in this language.
    package var searchHref: String
    /// The script that keeps the handbook on the device; nil where the site has none.
    package var worker: String?
    /// The main parts of the handbook.
    package var navigation: [LinkContext]
    /// The way from the home page to this one.
    package var breadcrumbs: [LinkContext]
    /// The languages of the handbook.
    package var languages: [LanguageContext]
    /// For whom the edition is; nil for the whole handbook.
    package var edition: String?
    /// What the page borrows from other languages, known once all of it is assembled.
    package var fallbacks: FallbackNote?
    /// Whether what the page is about waits for a human to confirm it.
    package var isUnconfirmed: Bool
    /// What changed in what the page is about; nil where nothing did, or where the handbook is compared with nothing.
    package var changes: PageChangesContext?
    /// The same as a mark, for single fields; nil where nothing changed in the subject itself.
    package var change: ChangeMarkContext?

    package static let fields: ContextFields<PageFrame> = [
        .text("title", "The title of the page") { $0.title },
        .optionalText("summary", "One sentence for previews") { $0.summary },
        .text("language", "The BCP 47 tag of the page's language") { $0.language },
        .text("organisation", "The name of the organisation") { $0.organisation },
        .text("root", "The way to the root of the site, empty or ../ repeated") { $0.root },
        .object("home", "The home page in this language") { $0.home },
        .object("triage", "The page that asks what happened, in this language") { $0.triage },
        .text("search-href", "The search page in this language") { $0.searchHref },
        .optionalText("worker", "The script that keeps the handbook on the device; absent where the site has none") {
            $0.worker
        },
        .list("navigation", "The main parts of the handbook") { $0.navigation },
        .list("breadcrumbs", "The way from the home page to this one") { $0.breadcrumbs },
        .list("languages", "The languages of the handbook") { $0.languages },
        .optionalText("edition", "For whom this edition is; absent for the whole handbook") { $0.edition },
        .optionalText(
            "borrowed-language",
            "The BCP 47 tag of the language of texts that lack a translation; absent where none does"
        ) {
            $0.fallbacks?.language
        },
        .flag("unconfirmed", "Whether what the page is about waits for a human to confirm it") { $0.isUnconfirmed },
        .object(
            "changes", "What changed in what the page is about since the version that the handbook is compared with"
        ) {
            $0.changes
        },
        .object("change", "The same as a mark, for single fields; absent where nothing changed in the subject itself") {
            $0.change
        },
    ]
}

/// A heading of a narrative, for a table of contents.
package struct HeadingContext: FieldedContext {
    /// The words.
    package var text: String
    /// The anchor with its `#`.
    package var href: String
    /// The level on the page.
    package var level: Int

    package static let fields: ContextFields<HeadingContext> = [
        .text("text", "The words") { $0.text },
        .text("href", "The anchor with its #") { $0.href },
        .text("level", "The level on the page, from 2") { String($0.level) },
    ]
}

/// Markdown that has become HTML, with what a reader should know about its language.
package struct NarrativeContext: FieldedContext {
    /// The HTML.
    package var html: String
    /// The language where it is not the one of the page.
    package var foreignLanguage: String?
    /// The headings in order.
    package var headings: [HeadingContext]

    package static let fields: ContextFields<NarrativeContext> = [
        .html("html", "The narrative as HTML") { $0.html },
        .optionalText("foreign-language", "Its language where it is not the page's: the translation is missing") {
            $0.foreignLanguage
        },
        .list("headings", "The headings in order") { $0.headings },
    ]
}

/// A text among others.
package struct TextContext: FieldedContext {
    /// The words.
    package var text: String
    /// The language of the words where it is not the page's.
    package var language: String?

    package init(_ text: String, language: String? = nil) {
        self.text = text
        self.language = language
    }

    package static let fields: ContextFields<TextContext> = [
        .text("text", "The words") { $0.text },
        .optionalText("lang", "The language of the words where it is not the page's") { $0.language },
    ]
}
