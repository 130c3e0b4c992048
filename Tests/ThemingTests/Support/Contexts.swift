import Handbook

/// A plan, much reduced.
struct PlanContext: FieldedContext {
    var title = "Payments"
    var summary = "<p>Short</p>"
    var owner: String?
    var isRetired = false
    var rto = "4h"
    var unit: UnitContext?
    var activities: [ActivityContext] = []

    static let fields: ContextFields<PlanContext> = [
        .text("title", "The title of the plan.") { $0.title },
        .html("summary", "The summary as markup.") { $0.summary },
        .optionalText("owner", "Who owns the plan.") { $0.owner },
        .flag("is-retired", "Whether the plan is out of force.") { $0.isRetired },
        .text("rto", "The recovery time objective.") { $0.rto },
        .object("unit", "The unit of the plan.") { $0.unit },
        .list("activities", "The activities of the plan.") { $0.activities },
    ]
}

struct UnitContext: FieldedContext {
    let name: String

    static let fields: ContextFields<UnitContext> = [.text("name", "The name of the unit.") { $0.name }]
}

struct ActivityContext: FieldedContext {
    let name: String
    var layout = "row"
    var parts: [ActivityContext] = []

    static let fields: ContextFields<ActivityContext> = [
        .text("name", "The name of the activity.") { $0.name },
        .text("layout", "The partial that shows it.") { $0.layout },
        .list("parts", "What it consists of.") { $0.parts },
    ]
}
