internal import Analysis
internal import ContinuityModel

/// The scenarios by class of loss, for the page that asks what happened.
struct Triage: Sendable {
    /// Whether one page has room for all of them.
    let isOnePage: Bool
    private let scenarios: [LossClass: [EntityNumber]]

    init(_ index: EntityIndex, _ publication: Publication) {
        var scenarios: [LossClass: [EntityNumber]] = [:]
        for number in index.numbers where index.place(of: number).kind == .scenario && publication.contains(number) {
            for lossClass in index.lossClasses(of: number) { scenarios[lossClass, default: []].append(number) }
        }
        self.scenarios = scenarios
        isOnePage = scenarios.values.reduce(0) { $0 + $1.count } <= Handbook.scenariosOnTriage
    }

    /// The classes that have a scenario, in the order of the page.
    var classes: [LossClass] { LossClass.allCases.filter { scenarios[$0] != nil } }

    /// The scenarios of a class, unit by unit.
    func scenarios(of lossClass: LossClass) -> [EntityNumber] { scenarios[lossClass] ?? [] }

    /// The pages: one, or one and those of each class.
    var subjects: [PageSubject] {
        guard !isOnePage else { return [.triage, .log] }
        let pages = classes.flatMap { lossClass in
            (0..<Handbook.pageCount(rows: scenarios(of: lossClass).count)).map { PageSubject.losses(lossClass, $0) }
        }
        return [.triage, .log] + pages
    }
}

extension Handbook {
    /// The roles that lead a scenario, do one of its steps or send a message, as far as that is published.
    static func actingRoles(_ index: EntityIndex, _ publication: Publication) -> Set<EntityNumber> {
        Set(
            index.numbers.filter { number in
                index.place(of: number).kind == .role && publication.contains(number)
                    && index.mentions(of: number).contains { mention in
                        isAction(mention, of: index.place(of: mention.source).kind)
                            && publication.contains(mention.source)
                    }
            })
    }

    private static func isAction(_ mention: Mention, of kind: EntityKind) -> Bool {
        switch mention.relation {
        case .lead, .actionOwner: true
        case .deputy: kind == .scenario
        case .owner: kind == .message
        default: false
        }
    }

    /// The crisis cards: one of each scenario, one of each role that acts.
    static func cards(
        _ index: EntityIndex, _ publication: Publication, acting: Set<EntityNumber>
    ) -> [PageSubject] {
        index.numbers.filter(publication.contains).compactMap { number in
            switch index.place(of: number).kind {
            case .scenario: .scenarioCard(number)
            case .role where acting.contains(number): .roleCard(number)
            default: nil
            }
        }
    }
}
