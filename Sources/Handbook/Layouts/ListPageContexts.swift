/// The way through a long list.
package struct PaginationContext: FieldedContext {
    /// The page before.
    package var previous: LinkContext?
    /// The page after.
    package var next: LinkContext?
    /// Which page this is, from 1.
    package var number: Int
    /// How many there are.
    package var count: Int

    package static let fields: ContextFields<PaginationContext> = [
        .object("previous", "The page before") { $0.previous },
        .object("next", "The page after") { $0.next },
        .text("number", "Which page this is, from 1") { String($0.number) },
        .text("count", "How many pages there are") { String($0.count) },
    ]
}

/// The layout `risks`: the register of all units, the most urgent first.
package struct RiskRegisterContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The risks of this page of the list.
    package var risks: [RiskContext]
    /// The number of risks on all pages of the list.
    package var total: Int
    /// The matrices that rate the risks, each with its risks in its cells, on the first page of the list.
    package var heatMaps: [MatrixContext]
    /// The way through the list, where it has more than one page.
    package var pagination: PaginationContext?

    package static let fields: ContextFields<RiskRegisterContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("risks", "The risks, the most urgent first") { $0.risks },
        .text("total", "The number of risks on all pages of the list") { String($0.total) },
        .list("heat-maps", "The matrices in use with the risks in their cells, on the first page only") {
            $0.heatMaps
        },
        .object("pagination", "The way through the list, where it has more than one page") { $0.pagination },
    ]
}

/// The layout `recovery`: the recovery tables over all units.
package struct RecoveryPageContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// The rows, the shortest RTO first.
    package var objectives: [ObjectiveContext]
    /// The order of recovery, on the first page of the list.
    package var order: [RecoveryStepContext]
    /// The way through the list, where it has more than one page.
    package var pagination: PaginationContext?

    package static let fields: ContextFields<RecoveryPageContext> = [
        .object("page", "The frame of the page") { $0.page },
        .list("objectives", "Activities and assets, the shortest RTO first") { $0.objectives },
        .list("order", "The order of recovery") { $0.order },
        .object("pagination", "The way through the list, where it has more than one page") { $0.pagination },
    ]
}

/// A line of a list of entities.
package struct IndexEntryContext: FieldedContext {
    /// The name with its page.
    package var title: LinkContext
    /// The unit, where it has one.
    package var unit: LinkContext?
    /// What it is for, or who holds it.
    package var description: String?
    /// Who answers for it.
    package var owner: LinkContext?
    /// Where it stands in its life, for plans.
    package var status: String?
    /// The word for the status in the sources.
    package var statusID: String?
    /// Its RTO, for assets.
    package var rto: String?
    /// How many things need it, for assets.
    package var dependants: Int

    package static let fields: ContextFields<IndexEntryContext> = [
        .object("title", "The name with its page") { $0.title },
        .object("unit", "The unit, where it has one") { $0.unit },
        .optionalText("description", "What it is for, or who holds it") { $0.description },
        .object("owner", "Who answers for it") { $0.owner },
        .optionalText("status", "Where it stands in its life, for plans") { $0.status },
        .optionalText("status-id", "The word for the status in the sources") { $0.statusID },
        .optionalText("rto", "Its RTO, for assets") { $0.rto },
        .text("dependants", "How many things need it") { String($0.dependants) },
    ]
}

/// The layout `index`: a list of plans, scenarios, roles, systems, suppliers or sites.
package struct IndexContext: FieldedContext {
    /// The frame.
    package var page: PageFrame
    /// Whether the entries have an RTO and dependants.
    package var listsAssets: Bool
    /// The entries of this page of the list.
    package var entries: [IndexEntryContext]
    /// The way through the list, where it has more than one page.
    package var pagination: PaginationContext?

    package static let fields: ContextFields<IndexContext> = [
        .object("page", "The frame of the page") { $0.page },
        .flag("lists-assets", "Whether the entries have an RTO and dependants") { $0.listsAssets },
        .list("entries", "The entries") { $0.entries },
        .object("pagination", "The way through the list, where it has more than one page") { $0.pagination },
    ]
}
