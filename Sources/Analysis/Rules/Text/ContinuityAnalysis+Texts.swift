import ContinuityModel
import Diagnostics

extension ContinuityAnalysis {
    /// Visits every text that readers see: of plans in use, and of what all units share.
    func forEachText(_ body: (LocalizedText) -> Void) {
        forEachPlan { _, plan in plan.texts.forEach(body) }
        plans.shared.texts.forEach(body)
    }
}
