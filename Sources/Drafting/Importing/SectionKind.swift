/// What a section of a plan is about.
enum SectionKind: CaseIterable {
    case risks, impact, scenarios, roles, communication, objectives, resources, exercises
    case mitigations, priority, review, training, other

    /// The kind that a heading announces; `other` for what plans keep as prose.
    init(heading: String) {
        let text = heading.lowercased()
        self = Self.order.first { kind in kind.words.contains { text.contains($0) } } ?? .other
    }

    /// The more telling words first: a heading on mitigation cases names risks too.
    private static let order: [SectionKind] = [
        .objectives, .mitigations, .priority, .communication, .roles, .scenarios, .resources, .review, .exercises,
        .training, .impact, .risks,
    ]

    private var words: [String] {
        switch self {
        case .risks:
            ["识别", "潜在风险", "威胁", "风险清单", "风险登记", "identify", "potential risk", "threat", "risk register", "risks"]
        case .impact: ["评估每项", "业务影响", "影响分析", "评估影响", "impact"]
        case .scenarios:
            ["情景", "应对方案", "响应流程", "处置", "scenario", "response plan", "response procedure", "incident response"]
        case .roles: ["责任分工", "职责", "角色", "组织架构", "responsibilit", "roles"]
        case .communication: ["沟通", "通报", "通知流程", "communicat", "notification"]
        case .objectives: ["恢复时间", "恢复目标", "rto", "recovery time", "recovery objective"]
        case .resources: ["资源", "resource"]
        case .exercises: ["测试与维护", "演练计划", "测试", "exercise", "testing", "drill"]
        case .mitigations: ["缓解策略", "缓解措施", "风险缓解", "mitigat"]
        case .priority: ["优先排序", "优先级", "矩阵", "prioriti", "matrix"]
        case .review: ["审核", "更新计划", "评审", "定期更新", "review", "update", "maintenance of the plan"]
        case .training: ["培训", "training"]
        case .other: []
        }
    }
}
