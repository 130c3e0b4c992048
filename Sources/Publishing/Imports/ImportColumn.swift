internal import Diagnostics
internal import Handbook

/// What a column of a table of risks holds.
enum ImportColumn: String, CaseIterable {
    case id, title, category, origin, hazard, causes, likelihood, impact, effect, affects, treatment
    case mitigations
    case mitigationOwners = "mitigation-owners"
    case mitigationDue = "mitigation-due"
    case residualLikelihood = "residual-likelihood"
    case residualImpact = "residual-impact"
    case owner
    case acceptedBy = "accepted-by"
    case acceptedUntil = "accepted-until"
    case unit
    /// Computed from the rest, so nothing is lost without it.
    case priority
    case residualPriority = "residual-priority"
    case scenarios

    /// Whether the column may stand once per language.
    var isText: Bool { [.title, .causes, .effect, .mitigations].contains(self) }

    /// The names that people give such a column, besides those of our own tables.
    private var synonyms: [String] {
        switch self {
        case .id: ["risk id", "identifier", "no", "nr", "number", "ref", "风险编号", "序号", "编码", "标识"]
        case .title: ["risk", "risk title", "risk name", "name", "风险", "风险名称", "名称", "风险事件", "风险标题"]
        case .category: ["risk category", "type", "risk type", "风险类别", "分类", "风险分类", "风险类型", "类型"]
        case .origin: ["internal external", "source", "内外部", "风险来源"]
        case .hazard: ["hazard code", "危险源代码", "危害"]
        case .causes: ["cause", "trigger", "triggers", "root cause", "起因", "风险原因", "诱因"]
        case .likelihood: ["probability", "l", "p", "likelihood score", "概率", "发生概率", "可能性评分", "发生可能性"]
        case .impact: ["severity", "i", "consequence rating", "impact score", "影响程度", "严重程度", "影响评分", "严重性"]
        case .effect:
            ["effects", "consequence", "consequences", "description", "impact description", "影响描述", "描述", "说明", "风险描述"]
        case .affects: ["affected", "assets", "affected assets", "受影响对象", "影响范围", "受影响资产", "影响的业务"]
        case .treatment: ["response", "strategy", "risk response", "risk treatment", "处置方式", "应对策略", "处置策略", "风险应对"]
        case .mitigations:
            [
                "mitigation", "measures", "measure", "controls", "control", "action", "actions", "措施", "控制措施", "应对措施",
                "缓解",
            ]
        case .mitigationOwners: ["mitigation owner", "action owner", "措施负责人"]
        case .mitigationDue: ["due", "due date", "deadline", "截止日期", "完成日期", "截止", "措施期限"]
        case .residualLikelihood: ["residual probability", "剩余概率"]
        case .residualImpact: ["residual severity", "剩余影响程度"]
        case .owner: ["risk owner", "responsible", "负责人", "风险责任人", "责任角色", "责任部门"]
        case .acceptedBy: ["acceptance by", "接受者"]
        case .acceptedUntil: ["acceptance until", "接受期限"]
        case .unit: ["business unit", "department", "部门", "业务单位"]
        case .priority: ["score", "risk score", "rating", "risk level", "评分", "风险等级", "风险评分", "等级"]
        case .residualPriority: ["residual risk", "residual score", "剩余风险"]
        case .scenarios: ["scenario", "应对情景"]
        }
    }

    /// The columns by their names in the form of `LooseText`.
    ///
    /// - Parameter vocabularies: the words of the languages whose tables are to be known.
    static func byName(_ vocabularies: [Vocabulary]) -> [String: ImportColumn] {
        var columns: [String: ImportColumn] = [:]
        for column in allCases {
            let headers = vocabularies.map { $0["export." + column.rawValue] }
            for name in headers + [column.rawValue] + column.synonyms {
                let key = LooseText.key(name)
                if columns[key] == nil { columns[key] = column }
            }
        }
        return columns
    }
}
