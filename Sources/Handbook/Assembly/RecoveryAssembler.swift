internal import Analysis
internal import ContinuityModel

extension PageScope {
    /// A row of a recovery table.
    func objective(_ figures: RecoveryFigures) -> ObjectiveContext {
        let activity = index.activity(index.address(of: figures.number))
        let path = handbook.analysis.recovery.bindingPath(of: figures.number)
        return ObjectiveContext(
            subject: link(figures.number), unit: unitLink(of: figures.number), kind: words.label(figures.kind),
            tier: figures.tier.map { words.text(handbook.analysis.recovery.tiers.all[$0].name) },
            rto: figures.rto.map(words.duration), rpo: figures.rpo.map(words.duration),
            mtpd: words.duration(activity?.mtpd), mbco: activity?.mbco.flatMap { minimum($0, rto: figures.rto) },
            earliest: figures.earliest.map(words.length), slack: figures.slack.map(words.length),
            isLate: (figures.slack?.seconds ?? 0) < 0,
            path: path.count > 1
                ? path.map { PathStepContext(link: link($0.number), takes: words.length($0.own)) } : [],
            requiredRTO: figures.demanded.map(words.duration), requiredBy: figures.demandedBy.map(link),
            dataLoss: figures.worstLoss.map(words.duration), change: mark(figures.number))
    }

    func objective(_ number: EntityNumber) -> ObjectiveContext? {
        handbook.analysis.recovery.figures(of: number).map(objective)
    }

    /// The places of an order of recovery.
    func recoverySteps(_ order: some Sequence<EntityNumber>) -> [RecoveryStepContext] {
        order.enumerated().map { position, number in
            let hard = handbook.analysis.recovery.dependencies(of: number).filter { $0.kind == .hard }
            return RecoveryStepContext(
                position: position + 1, subject: link(number), kind: words.label(index.place(of: number).kind),
                due: handbook.analysis.recovery.figures(of: number)?.required.map(words.duration),
                after: links(hard.map(\.other).filter { index.place(of: $0).kind != .role }))
        }
    }

    /// What an activity or asset needs.
    func dependencies(of number: EntityNumber) -> [DependencyContext] {
        handbook.analysis.recovery.dependencies(of: number).map(dependency)
    }

    /// What needs an activity or asset, of what is published.
    func dependants(of number: EntityNumber) -> [DependencyContext] {
        handbook.analysis.recovery.dependants(of: number).filter { isPublished($0.other) }.map(dependency)
    }

    private func dependency(_ declared: DeclaredDependency) -> DependencyContext {
        let figures = handbook.analysis.recovery.figures(of: declared.other)
        let activity = index.activity(index.address(of: declared.other))
        return DependencyContext(
            other: link(declared.other), unit: unitLink(of: declared.other), kind: words.label(declared.kind),
            upTo: declared.upTo.map(words.duration), rto: figures?.rto.map(words.duration),
            mtpd: words.duration(activity?.mtpd))
    }

    private func minimum(_ level: MinimumLevel, rto: TimeSpan?) -> String? {
        guard let percent = level.level?.value else { return nil }
        guard let by = level.by?.value ?? rto else {
            return words.vocabulary.text("mbco.level", ["level": "\(percent)%"])
        }
        return words.vocabulary.text("mbco.format", ["level": "\(percent)%", "by": words.duration(by)])
    }
}
