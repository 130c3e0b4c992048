internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `lost`.
    func lostPage() -> LostContext {
        LostContext(
            page: frame(title: words.vocabulary["nav.lost"]),
            assets: handbook.singlePoints.assets.map { point in
                SinglePointContext(
                    subject: link(point.number), kind: words.label(index.place(of: point.number).kind),
                    stopped: point.stopped, mtpd: point.shortestMTPD.map(words.duration),
                    alternates: links(index.asset(index.address(of: point.number))?.alternates ?? [], in: nil))
            },
            people: handbook.singlePoints.people.map { person in
                SinglePersonContext(
                    name: words.text(person.name) ?? "", roles: links(person.roles.prefix(Handbook.longestPicture)),
                    rolesWithoutDeputy: links(person.rolesWithoutDeputy.prefix(Handbook.longestPicture)),
                    activities: person.activities, scenarios: person.scenarios)
            })
    }
}
