/// A system, supplier or site whose loss stops activities.
package struct SinglePointContext: FieldedContext {
    /// What could be lost.
    package var subject: LinkContext
    /// What it is.
    package var kind: String
    /// The number of activities that stop.
    package var stopped: Int
    /// The shortest MTPD among them.
    package var mtpd: String?
    /// What takes its place.
    package var alternates: [LinkContext]

    package static let fields: ContextFields<SinglePointContext> = [
        .object("subject", "What could be lost") { $0.subject },
        .text("kind", "System, supplier or site, in words") { $0.kind },
        .text("stopped", "The number of activities that stop") { String($0.stopped) },
        .optionalText("mtpd", "The shortest MTPD among them") { $0.mtpd },
        .list("alternates", "What takes its place") { $0.alternates },
    ]
}

/// Somebody who holds several roles, or one that nobody else can fill.
package struct SinglePersonContext: FieldedContext {
    /// The name of the holder.
    package var name: String
    /// The roles that the holder has.
    package var roles: [LinkContext]
    /// Those of the roles for which nobody else stands in.
    package var rolesWithoutDeputy: [LinkContext]
    /// The number of activities that the holder answers for.
    package var activities: Int
    /// The number of scenarios that the holder leads.
    package var scenarios: Int

    package static let fields: ContextFields<SinglePersonContext> = [
        .text("name", "The name of the holder") { $0.name },
        .list("roles", "The roles that the holder has") { $0.roles },
        .list("roles-without-deputy", "Those of the roles for which nobody else stands in") { $0.rolesWithoutDeputy },
        .text("activities", "The number of activities that the holder answers for") { String($0.activities) },
        .text("scenarios", "The number of scenarios that the holder leads") { String($0.scenarios) },
    ]
}

/// The layout `lost`: what the handbook hangs on.
package struct LostContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// Systems, suppliers and sites: those without an alternate first, then by the number of activities that stop.
    package var assets: [SinglePointContext]
    /// People by what is at stake.
    package var people: [SinglePersonContext]

    package static let fields: ContextFields<LostContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("assets", "Systems, suppliers and sites: those without an alternate first, then by what stops") {
            $0.assets
        },
        .list("people", "People by what is at stake") { $0.people },
    ]
}
