/// How far an organisation has come with business continuity; it sets the severity of the rules.
package enum Maturity: String, Enumeration {
    case starting, building, standard, regulated
    package static let name = "maturity"
}

/// What an organisation does, by the catalogue of industries.
package enum Industry: String, Enumeration {
    case ecommerce, finance, healthcare, manufacturing, software, education, logistics, hospitality
    case professionalServices = "professional-services"
    case publicSector = "public-sector"
    case conglomerate, other
    package static let name = "industry"
}

/// The number of people: micro up to 9, small up to 49, medium up to 249, large from 250 on.
package enum CompanySize: String, Enumeration {
    case micro, small, medium, large, multinational
    package static let name = "size"
}

/// Part of the world, for hazards, law and channels.
package enum Region: String, Enumeration {
    case china = "cn"
    case northAmerica = "north-america"
    case southEastAsia = "south-east-asia"
    case europe
    case japanKorea = "japan-korea"
    case southAsia = "south-asia"
    case middleEast = "middle-east"
    case latinAmerica = "latin-america"
    case africa, oceania
    package static let name = "region"
}

/// Who may read something, from the widest circle to the narrowest; each may read what the wider ones may.
package enum Audience: String, Enumeration, Comparable {
    case `public`, staff
    case responseTeam = "response-team"
    package static let name = "audience"

    package static func < (left: Audience, right: Audience) -> Bool {
        left.rank < right.rank
    }

    /// The place in the order of narrowness, from 0.
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Where a plan stands in its life.
package enum PlanStatus: String, Enumeration {
    case draft, approved, retired
    package static let name = "status"
}

/// Where an entry of a plan comes from.
package enum Basis: String, Enumeration {
    /// The catalogue: a suggestion that nobody in the organisation has checked yet.
    case draft
    /// A human of the organisation.
    case confirmed
    package static let name = "basis"
}

/// What a risk is about.
package enum RiskCategory: String, Enumeration {
    case natural, technology, cyber, operational, people
    case supplyChain = "supply-chain"
    case regulatory
    case publicHealth = "public-health"
    case premises, financial, reputation
    package static let name = "risk-category"
}

/// Whether a risk arises inside the organisation or outside.
package enum RiskOrigin: String, Enumeration {
    case `internal`, external
    package static let name = "origin"
}

/// What is done about a risk.
package enum Treatment: String, Enumeration {
    case avoid, reduce, transfer, accept
    package static let name = "treatment"
}

/// What an interruption harms.
package enum ImpactCategory: String, Enumeration {
    case lifeSafety = "life-safety"
    case financial, operational, legal, contract, reputation, environment, data
    package static let name = "impact-category"
}

/// How bad an interruption is by a point in time; `unacceptable` is what the MTPD must stay below.
package enum ImpactLevel: String, Enumeration, Comparable {
    case negligible, minor, moderate, major, unacceptable
    package static let name = "impact-level"

    package static func < (left: ImpactLevel, right: ImpactLevel) -> Bool {
        left.rank < right.rank
    }

    /// The place in the order of badness, from 0.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How an activity needs something.
package enum DependencyKind: String, Enumeration {
    /// The activity cannot resume before it.
    case hard
    /// The activity resumes without it, at a lower level.
    case soft
    /// The activity needs its data: the loss of data carries over.
    case data
    /// The activity goes on without it for a time (`up-to`), then cannot.
    case workaround
    package static let name = "dependency"
}

/// When in a response an action belongs.
package enum ActionPhase: String, Enumeration {
    case immediate, respond, recover, restore
    package static let name = "phase"
}

/// Who a message is for.
package enum Stakeholder: String, Enumeration {
    case staff, responders, management, customers, patients, families, partners, suppliers, regulators, media, investors
    case `public`
    package static let name = "stakeholder"
}

/// How a message or a person is reached.
package enum Channel: String, Enumeration {
    case phone, sms, email
    case groupCall = "group-call"
    case wechat, wecom, dingtalk, feishu, messenger
    case website, app
    case miniProgram = "mini-program"
    case statusPage = "status-page"
    case intranet
    case socialMedia = "social-media"
    case press, hotline
    case noticeBoard = "notice-board"
    case inPerson = "in-person"
    case radio
    case satellitePhone = "satellite-phone"
    case portal, letter
    package static let name = "channel"
}

/// What kind of means a response needs.
package enum ResourceKind: String, Enumeration {
    case people, equipment, premises, technology, supplies, budget
    package static let name = "resource"
}

/// How a plan is exercised.
package enum ExerciseKind: String, Enumeration {
    case walkthrough, tabletop
    case callTree = "call-tree"
    case simulation, functional
    case fullScale = "full-scale"
    package static let name = "exercise"
}

/// For whom and why a training is held.
package enum TrainingKind: String, Enumeration {
    case induction, role, awareness
    package static let name = "training"
}

/// What an RTO counts from.
package enum ObjectiveClock: String, Enumeration {
    case event, activation
    package static let name = "objective-clock"
}

/// How the members of a recovery group are brought back.
package enum RecoveryGroupOrder: String, Enumeration {
    case sequence, parallel
    package static let name = "group-order"
}

/// What an organisation makes of the findings of a rule.
package enum RuleSeverity: String, Enumeration {
    case off, note, warning, error
    package static let name = "rule-severity"
}
