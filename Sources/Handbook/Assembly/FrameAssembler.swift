internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The frame of the page.
    ///
    /// - Parameter trail: what lies between the home page and this one.
    func frame(title: String, summary: String? = nil, trail: [LinkContext] = []) -> PageFrame {
        let home = LinkContext(words.vocabulary["nav.home"], href: href("index.html"), isCurrent: page.subject == .home)
        return PageFrame(
            title: title, summary: summary, language: words.language,
            organisation: words.text(plans.settings.organisation.name) ?? "", root: root, home: home,
            triage: triageLink,
            searchHref: href(handbook.routes.path(of: PageSubject.search)), worker: handbook.worker.map { root + $0 },
            navigation: navigation,
            breadcrumbs: page.subject == .home ? [] : [home] + trail, languages: languages,
            edition: handbook.audience.map(edition), fallbacks: words.fallbacks, isUnconfirmed: isUnconfirmed,
            changes: pageChanges, change: pageMark)
    }

    /// For whom the edition is, in words.
    private func edition(_ audience: Audience) -> String {
        words.vocabulary.text("edition.for", ["audience": words.label(audience)])
    }

    /// Whether nobody has confirmed yet what the page is about.
    private var isUnconfirmed: Bool {
        switch page.subject {
        case .scenario(let number), .activity(let number), .role(let number), .asset(let number):
            index.isUnconfirmed(number)
        default: false
        }
    }

    /// How much of a plan waits for a human to confirm it, in words; nil where nothing does.
    func confirmation(ofUnit unit: Int) -> String? {
        let confirmation = Confirmation(plans.units[unit].plan.confirmables)
        guard confirmation.unconfirmed > 0 else { return nil }
        return words.vocabulary.text(
            "confirmation.format", ["count": "\(confirmation.unconfirmed)", "total": "\(confirmation.total)"])
    }

    /// A link to a main part of the handbook.
    func sectionLink(_ section: HandbookSection) -> LinkContext {
        let path = handbook.routes.path(of: section)
        return LinkContext(
            words.vocabulary["nav.\(section.rawValue)"], href: href(path),
            isCurrent: page.route == handbook.routes.folder(ofLanguage: page.language) + path)
    }

    /// A link to the page that asks what happened.
    var triageLink: LinkContext {
        LinkContext(
            words.vocabulary["triage.title"], href: href(handbook.routes.path(of: .triage)),
            isCurrent: page.subject == .triage)
    }

    private var navigation: [LinkContext] { handbook.sections.map(sectionLink) }

    /// The same page in every language: the routes differ in the folder of the language alone.
    private var languages: [LanguageContext] {
        let path = page.route.dropFirst(handbook.routes.folder(ofLanguage: page.language).count)
        return handbook.localizers.enumerated().map { position, words in
            LanguageContext(
                code: words.language, name: words.vocabulary["language.name"],
                href: root + handbook.routes.folder(ofLanguage: position) + path, isCurrent: position == page.language)
        }
    }
}
