internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// The layout `document`: nil on a page that is none.
    func documentPage(_ unit: Int) -> DocumentContext? {
        guard let document else { return nil }
        let source = plans.units[unit]
        let plan = plan(unit, narrative: narrativePart(source.narratives, belowLevel: 2, id: "0"))
        let requirements = source.plan.requirements.compactMap { index.number($0, in: unit) }
        return DocumentContext(
            page: plan.page, handbook: file == nil ? handbookLink(unit) : nil,
            file: file.map { SingleFileContext(style: $0.style, policy: $0.policy) },
            asOf: words.date(handbook.analysis.today), discardAfter: plan.facts.reviewNext, plan: plan,
            roles: index.roles(ofUnit: unit).compactMap { number in
                roleRow(number).map { DocumentRoleContext(anchor: document.anchor(of: number) ?? "", row: $0) }
            },
            scenarios: scenarios(of: unit, document), activities: activities(of: unit, document),
            requirements: requirements.map { number in
                DocumentRequirementContext(
                    anchor: document.anchor(of: number) ?? "",
                    requirement: requirement(number, plans.shared.requirements[index.place(of: number).position]))
            })
    }

    private func handbookLink(_ unit: Int) -> LinkContext {
        LinkContext(words.vocabulary["document.back"], href: href(handbook.routes.path(of: .plan(unit))))
    }

    private func scenarios(of unit: Int, _ document: DocumentAnchors) -> [DocumentScenarioContext] {
        let scenarios = plans.units[unit].plan.scenarios
        return numbers(.scenario, scenarios.indices, unit).enumerated().compactMap { position, number in
            let narratives = scenarios[index.place(of: number).position].narratives
            let narrative = narrativePart(narratives, belowLevel: 4, id: String(position + 1))
            return scenario(number, narrative: narrative).map { scenario in
                DocumentScenarioContext(
                    anchor: document.anchor(of: number) ?? "", position: position + 1, scenario: scenario)
            }
        }
    }

    private func activities(of unit: Int, _ document: DocumentAnchors) -> [DocumentActivityContext] {
        let activities = plans.units[unit].plan.activities.indices
        return numbers(.activity, activities, unit).enumerated().compactMap { position, number in
            activityPage(number).map { activity in
                DocumentActivityContext(
                    anchor: document.anchor(of: number) ?? "", position: position + 1, activity: activity)
            }
        }
    }
}
