internal import Analysis
package import Diagnostics

/// Every rule that a run can report on, for `mainstay explain` and the page of rules.
package enum RuleCatalogue {
    /// The rules by code.
    package static let all: [RuleInfo] = RuleSet.all.map { $0.info }.sorted { $0.code < $1.code }
}
