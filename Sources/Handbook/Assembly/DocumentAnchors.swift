internal import Analysis
internal import ContinuityModel

/// The anchors of what stands in the document of one plan: what else the handbook holds is named there without a link.
struct DocumentAnchors: Sendable {
    /// The anchor of the document's beginning.
    static let top = "document-top"

    private let unit: Int
    private let index: EntityIndex
    private let others: Set<EntityNumber>

    /// - Returns: nil for a page that is no document.
    init?(of subject: PageSubject, _ index: EntityIndex) {
        guard case .document(let unit) = subject else { return nil }
        self.unit = unit
        self.index = index
        let requirements = index.plans.units[unit].plan.requirements.compactMap { index.number($0, in: unit) }
        others = Set(index.roles(ofUnit: unit) + requirements)
    }

    /// The anchor of an entity, without `#`; nil where it stands elsewhere.
    func anchor(of number: EntityNumber) -> String? {
        let (place, id) = (index.place(of: number), index.address(of: number).id)
        switch place.kind {
        case .unit: return place.position == unit ? Self.top : nil
        case _ where place.unit == unit: return place.kind.rawValue + "-" + id
        case .role where place.unit == nil && others.contains(number): return "shared-role-" + id
        case .requirement where others.contains(number): return "requirement-" + id
        default: return nil
        }
    }
}
