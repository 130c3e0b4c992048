internal import Analysis
internal import ContinuityModel
internal import PlanSource

/// What a reader of two ratings would not know, by the key of its sentence.
enum RatingRemark: String, Sendable {
    case ratedHigher = "rated-higher"
    case ratedLowerMeasured = "rated-lower-measured"
    case ratedLower = "rated-lower"
    case nothingDone = "nothing-done"

    /// The remark in the words of a report.
    var text: String { ChangeWording.sentences[rawValue, default: rawValue] }
}

/// Says of a difference whether the handbook asks more or less than before.
struct DirectionJudge {
    let address: EntityAddress
    /// The matrix of the unit's plan, for ratings.
    let matrix: PriorityMatrix?
    /// Whether the risk got a measure that it did not have.
    let hasNewMeasure: Bool

    /// The direction, with a remark where the numbers alone mislead.
    func judge(_ difference: FactDifference) -> (direction: Direction, remark: RatingRemark?) {
        let isSettings = address == RecordCollector.settings
        guard let sense = FieldSense.of(difference.path, in: address.kind, isSettings: isSettings) else {
            return (.neutral, nil)
        }
        switch difference.change {
        case .translated, .reordered: return (.neutral, nil)
        case .set: return (sense.favoursPresence.map { $0 ? .stronger : .weaker } ?? .neutral, nil)
        case .removed: return (sense.favoursPresence.map { $0 ? .weaker : .stronger } ?? .neutral, nil)
        case .changed(let old, let new): return judge(old, new, sense, difference.path)
        }
    }

    private func judge(
        _ old: FactValue, _ new: FactValue, _ sense: FieldSense, _ path: String
    ) -> (direction: Direction, remark: RatingRemark?) {
        switch (sense, old, new) {
        case (.rating, .line(let before), .line(let after)): return rating(before, after, path)
        case (.treatment, .word(_, let before), .word(_, let after)):
            if after == "accept" { return (.weaker, .nothingDone) }
            return (before == "accept" ? .stronger : .neutral, nil)
        case (.words(let words), .word(_, let before), .word(_, let after)):
            guard let one = words.firstIndex(of: before), let other = words.firstIndex(of: after) else {
                return (.neutral, nil)
            }
            return (other > one ? .weaker : .stronger, nil)
        case (.trueIsStronger, .boolean, .boolean(let flag)): return (flag ? .stronger : .weaker, nil)
        case (.trueIsWeaker, .boolean, .boolean(let flag)): return (flag ? .weaker : .stronger, nil)
        default:
            guard let grows = new.isGreater(than: old) else { return (.neutral, nil) }
            return (sense.direction(grows: grows), nil)
        }
    }

    /// A lower rating asks less; without a new measure nothing in the plan says why it should be lower.
    private func rating(_ old: String, _ new: String, _ path: String) -> (direction: Direction, remark: RatingRemark?) {
        let isImpact = path.hasSuffix("impact")
        func position(_ step: String) -> Int? {
            isImpact ? matrix?.impactPosition(step) : matrix?.likelihoodPosition(step)
        }
        guard let before = position(old), let after = position(new), before != after else { return (.neutral, nil) }
        if after > before { return (.stronger, .ratedHigher) }
        return hasNewMeasure
            ? (.neutral, .ratedLowerMeasured) : (.weaker, .ratedLower)
    }
}

extension FieldSense {
    /// Whether it is better that there is a value; nil where it makes no difference.
    fileprivate var favoursPresence: Bool? {
        switch self {
        case .presenceHurts, .trueIsWeaker: false
        case .rating, .treatment, .words, .higherIsWeaker: nil
        default: true
        }
    }

    fileprivate func direction(grows: Bool) -> Direction {
        switch self {
        case .longerIsWeaker, .higherIsWeaker, .laterIsWeaker: grows ? .weaker : .stronger
        case .lowerIsWeaker, .laterIsStronger: grows ? .stronger : .weaker
        default: .neutral
        }
    }
}

extension FactValue {
    /// Whether the value is longer, later or higher; nil where the two cannot be compared.
    fileprivate func isGreater(than other: FactValue) -> Bool? {
        switch (other, self) {
        case (.duration(let old), .duration(let new)): new > old
        case (.date(let old), .date(let new)): new > old
        case (.number(let old), .number(let new)), (.percent(let old), .percent(let new)): new > old
        case (.period(let old), .period(let new)): new.months * 30 + new.days > old.months * 30 + old.days
        default: nil
        }
    }
}
