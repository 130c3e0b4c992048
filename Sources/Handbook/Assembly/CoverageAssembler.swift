internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// What is counted, in the order of the tables, with the list that names what lacks it.
    private static let shares: [(key: String, share: @Sendable (Coverage) -> CoverageShare, gap: String?)] = [
        ("risks", { $0.risksWithScenario }, "risks"), ("high-risks", { $0.highRisksWithScenario }, "risks"),
        ("activities", { $0.activitiesWithScenario }, "activities"),
        ("planned", { $0.scenariosWithExercise }, "scenarios"), ("exercised", { $0.scenariosExercised }, "exercised"),
        ("requirements", { $0.requirementsSatisfied }, "requirements"), ("findings", { $0.findingsClosed }, nil),
        ("deputies", { $0.rolesWithDeputy }, nil),
    ]

    /// The layout `coverage`.
    func coveragePage(_ page: Int) -> CoverageContext {
        let units = handbook.publication.units
        return CoverageContext(
            page: frame(title: listTitle(.coverage, page)), shares: coverageShares(),
            units: slice(units, page).map { unit in
                UnitCoverageContext(
                    unit: link(unit: unit), shares: shares(handbook.analysis.coverage(ofUnit: unit)) { _ in nil })
            },
            gaps: page == 0 ? gaps() : [], pagination: pagination(page, of: units.count) { .coverage($0) })
    }

    /// The shares of all that is published, each with the list of what lacks it.
    func coverageShares() -> [CoverageShareContext] {
        let path = handbook.routes.path(of: PageSubject.coverage(0))
        return shares(handbook.readiness.coverage) { key in
            switch key {
            case "findings":
                handbook.sections.contains(.exercises)
                    ? href(handbook.routes.path(of: PageSubject.exercises(0))) + "#section-findings" : nil
            case "exercised":
                href(path)
                    + (handbook.readiness.gaps.scenariosNotYetExercised.isEmpty ? "#gap-scenarios" : "#gap-exercised")
            case "deputies": handbook.sections.contains(.lost) ? href("lost.html") : nil
            default: Self.shares.first { $0.key == key }?.gap.map { href(path) + "#gap-" + $0 }
            }
        }
    }

    private func shares(_ coverage: Coverage, gaps: (String) -> String?) -> [CoverageShareContext] {
        Self.shares.map { key, count, _ in
            let share = count(coverage)
            let address = share.open > 0 ? gaps(key) : nil
            return CoverageShareContext(
                label: words.vocabulary["coverage.\(key)"], covered: share.covered, total: share.total,
                gaps: address.map {
                    LinkContext(words.vocabulary.text("coverage.missing", ["n": String(share.open)]), href: $0)
                })
        }
    }

    /// What has no counterpart, by name; kinds without a gap are left out.
    private func gaps() -> [CoverageGapContext] {
        let gaps = handbook.readiness.gaps
        let requirements = plans.shared.requirements.indices
            .filter { plans.shared.requirements[$0].satisfiedBy.isEmpty }
            .compactMap { index.number(.requirement, unit: nil, position: $0) }
        return [
            gap("risks", gaps.risksWithoutScenario), gap("activities", gaps.activitiesWithoutScenario),
            gap("scenarios", gaps.scenariosWithoutExercise), gap("exercised", gaps.scenariosNotYetExercised),
            gap("requirements", requirements),
        ].compactMap { $0 }
    }

    private func gap(_ id: String, _ numbers: [EntityNumber]) -> CoverageGapContext? {
        guard !numbers.isEmpty else { return nil }
        let shown = numbers.prefix(Handbook.rowsPerPage)
        return CoverageGapContext(
            id: id, title: words.vocabulary["coverage.gap-\(id)"],
            items: shown.map { GapItemContext(link: link($0), unit: unitLink(of: $0)) },
            hidden: numbers.count - shown.count)
    }
}
