internal import Analysis
package import Diagnostics
internal import Handbook
internal import Markup
internal import PlanSource
internal import Theming

/// Everything that a run can report on, for `mainstay explain` and the page of rules.
package enum RuleCatalogue {
    /// The rules by code; a code that two targets report is explained once.
    package static let all: [RuleInfo] = {
        let targets = [
            SourceRules.all, RuleSet.all.map { $0.info }, MarkupRules.all, HandbookRules.all, ThemeRules.all,
            PublishingRules.all,
        ]
        return targets.flatMap(\.self).sorted { $0.code < $1.code }
    }()
}
