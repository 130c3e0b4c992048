import ContinuityModel

/// What one entity has to do with another that it refers to; read from the referring side: a scenario `answers` a risk.
package enum Relation: String, Enumeration {
    /// A plan, activity, risk, asset, message, resource or training is answered for by the role.
    case owner
    /// A plan or scenario falls to the role where its owner or lead cannot act.
    case deputy
    /// A plan was approved by the role.
    case approver
    /// A scenario is led by the role.
    case lead
    /// An action of a scenario is done by the role.
    case actionOwner = "action-owner"
    /// A measure against a risk is taken by the role.
    case mitigationOwner = "mitigation-owner"
    /// A finding of an exercise is put right by the role.
    case findingOwner = "finding-owner"
    /// A risk was accepted by the role.
    case acceptedBy = "accepted-by"
    /// A role is stood in for by another role.
    case standIn = "stand-in"
    /// A role works at the site.
    case worksAt = "works-at"
    /// An activity or asset cannot resume before the other.
    case hardDependency = "hard-dependency"
    /// An activity or asset resumes without the other, at a lower level.
    case softDependency = "soft-dependency"
    /// An activity or asset needs the data of the other.
    case dataDependency = "data-dependency"
    /// An activity or asset goes on without the other for a time.
    case workaroundDependency = "workaround-dependency"
    /// A risk or scenario hits the other.
    case affects
    /// A scenario is the answer to the risk.
    case answers
    /// A scenario sends the message.
    case sends
    /// An exercise plays the scenario.
    case plays
    /// A resource is kept ready for the other.
    case serves
    /// An asset is replaced by the other.
    case alternate
    /// A plan answers the requirement.
    case requires
    /// A requirement is answered by the other.
    case satisfiedBy = "satisfied-by"

    /// A recovery group holds the other; no entity, so that only references that lead nowhere are noted.
    case recoversWith = "recovers-with"

    package static let name = "relation"

    init(_ kind: DependencyKind) {
        switch kind {
        case .hard: self = .hardDependency
        case .soft: self = .softDependency
        case .data: self = .dataDependency
        case .workaround: self = .workaroundDependency
        }
    }

    /// Whether the source needs the target in order to work.
    package var isDependency: Bool {
        switch self {
        case .hardDependency, .softDependency, .dataDependency, .workaroundDependency: true
        default: false
        }
    }

    /// Whether the relation makes a role answer for something in a response, so that nobody may be missing.
    package var isResponsibility: Bool {
        switch self {
        case .owner, .lead, .actionOwner: true
        default: false
        }
    }
}
