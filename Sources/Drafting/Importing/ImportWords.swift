internal import ContinuityModel
internal import Diagnostics

/// The words of free text that mean a word of the model, and the values in them.
enum ImportWords {
    /// The first word of the model that a text speaks of.
    static func first<Word>(_ text: String, of table: KeyValuePairs<String, Word>) -> Word? {
        let text = text.lowercased()
        return table.first { text.contains($0.key) }?.value
    }

    /// Every word of the model that a text speaks of, in the order of the text.
    static func all<Word: Hashable>(_ text: String, of table: KeyValuePairs<String, Word>) -> [Word] {
        let text = text.lowercased()
        let found = table.compactMap { name, word in text.range(of: name).map { (place: $0, word: word) } }
        var seen: Set<Word> = []
        return found.sorted { $0.place < $1.place }.map(\.word).filter { seen.insert($0).inserted }
    }

    static let categories: KeyValuePairs<String, RiskCategory> = [
        "疫": .publicHealth, "传染": .publicHealth, "公共卫生": .publicHealth, "pandemic": .publicHealth,
        "epidemic": .publicHealth, "outbreak": .publicHealth, "供应": .supplyChain, "物流": .supplyChain,
        "supply": .supplyChain, "supplier": .supplyChain, "logistic": .supplyChain,
        "自然": .natural, "天然": .natural, "台风": .natural, "洪水": .natural, "地震": .natural, "飓风": .natural,
        "natural": .natural, "flood": .natural, "earthquake": .natural, "typhoon": .natural, "hurricane": .natural,
        "storm": .natural, "网络攻击": .cyber, "网络安全": .cyber, "数据泄露": .cyber, "数据外泄": .cyber, "黑客": .cyber,
        "勒索": .cyber, "cyber": .cyber, "ransom": .cyber, "breach": .cyber, "phishing": .cyber, "malware": .cyber,
        "监管": .regulatory, "政策": .regulatory, "法规": .regulatory, "合规": .regulatory, "regulat": .regulatory,
        "compliance": .regulatory, "policy": .regulatory, "人才": .people, "人员": .people, "员工": .people,
        "staff": .people, "personnel": .people, "key person": .people, "strike": .people, "短缺": .supplyChain,
        "操作": .operational,
        "失误": .operational, "human error": .operational, "系统": .technology, "数据中心": .technology,
        "技术": .technology, "电力": .technology, "停电": .technology, "宕机": .technology, "支付": .technology,
        "system": .technology, "power": .technology, "outage": .technology, "technology": .technology,
        "it ": .technology, "data cent": .technology, "火灾": .premises, "场所": .premises, "fire": .premises,
        "building": .premises, "金融": .financial, "资金": .financial, "流动性": .financial, "financial": .financial,
        "liquidity": .financial, "声誉": .reputation, "舆情": .reputation, "reputation": .reputation,
    ]

    static let channels: KeyValuePairs<String, Channel> = [
        "企业微信": .wecom, "小程序": .miniProgram, "微信": .wechat, "钉钉": .dingtalk, "飞书": .feishu, "群呼": .groupCall,
        "短信": .sms, "邮件": .email, "邮箱": .email, "电话": .phone, "热线": .hotline, "官网": .website, "网站": .website,
        "app": .app, "内网": .intranet, "社交媒体": .socialMedia, "公告栏": .noticeBoard, "无线电": .radio, "对讲": .radio,
        "wechat": .wechat, "dingtalk": .dingtalk, "sms": .sms, "text message": .sms, "e-mail": .email, "email": .email,
        "phone": .phone, "call tree": .phone, "hotline": .hotline, "website": .website, "intranet": .intranet,
        "social media": .socialMedia, "status page": .statusPage, "press": .press, "slack": .messenger,
        "teams": .messenger, "radio": .radio, "portal": .portal, "letter": .letter,
    ]

    static let audiences: KeyValuePairs<String, Stakeholder> = [
        "内部": .staff, "员工": .staff, "团队": .staff, "staff": .staff, "employee": .staff, "internal": .staff,
        "客户": .customers, "顾客": .customers, "customer": .customers, "client": .customers, "患者": .patients,
        "病人": .patients, "patient": .patients, "家属": .families, "famil": .families, "供应链伙伴": .partners,
        "合作伙伴": .partners, "伙伴": .partners, "partner": .partners, "供应商": .suppliers, "supplier": .suppliers,
        "vendor": .suppliers, "监管": .regulators, "政府": .regulators, "regulator": .regulators,
        "authorit": .regulators, "媒体": .media, "media": .media, "投资": .investors, "investor": .investors,
        "公众": .public, "the public": .public, "管理层": .management, "management": .management,
    ]

    static let resources: KeyValuePairs<String, ResourceKind> = [
        "预算": .budget, "资金": .budget, "拨款": .budget, "budget": .budget, "fund": .budget, "money": .budget,
        "人员": .people, "人力": .people, "人手": .people, "staff": .people, "people": .people, "personnel": .people,
        "服务器": .technology, "云": .technology, "软件": .technology, "系统": .technology, "科技": .technology,
        "server": .technology, "cloud": .technology, "software": .technology, "电源": .equipment, "设备": .equipment,
        "generator": .equipment, "equipment": .equipment, "办公": .premises, "场地": .premises, "office": .premises,
        "site": .premises, "供应商": .supplies, "物资": .supplies, "库存": .supplies, "supplier": .supplies,
        "suppl": .supplies, "stock": .supplies,
    ]

    static let exercises: KeyValuePairs<String, ExerciseKind> = [
        "桌面": .tabletop, "tabletop": .tabletop, "table-top": .tabletop, "电话树": .callTree, "call tree": .callTree,
        "全面演练": .fullScale, "full-scale": .fullScale, "full scale": .fullScale, "走查": .walkthrough,
        "walkthrough": .walkthrough, "walk-through": .walkthrough, "功能演练": .functional, "functional": .functional,
        "模拟": .simulation, "simulat": .simulation, "演练": .simulation, "推演": .tabletop, "drill": .functional,
        "exercise": .simulation,
    ]

    static let training: KeyValuePairs<String, TrainingKind> = [
        "入职": .induction, "新员工": .induction, "induction": .induction, "onboarding": .induction,
        "new staff": .induction, "new employee": .induction, "岗位": .role, "关键人员": .role, "专项": .role,
        "role": .role, "培训": .awareness, "课程": .awareness, "讲座": .awareness, "学习": .awareness, "演练": .awareness,
        "手册": .awareness, "测评": .awareness, "training": .awareness, "course": .awareness, "workshop": .awareness,
        "awareness": .awareness, "e-learning": .awareness,
    ]

    /// The cadences, as plan sources write them.
    static let periods: KeyValuePairs<String, String> = [
        "每半年": "6mo", "半年": "6mo", "每六个月": "6mo", "6个月": "6mo", "季度": "3mo", "每季": "3mo", "三个月": "3mo",
        "每月": "1mo", "每年": "1y", "年度": "1y", "一年": "1y", "every six months": "6mo", "every 6 months": "6mo",
        "semi-annual": "6mo", "semiannual": "6mo", "twice a year": "6mo", "half-yearly": "6mo", "quarter": "3mo",
        "every three months": "3mo", "monthly": "1mo", "every month": "1mo", "annual": "1y", "yearly": "1y",
        "every year": "1y", "once a year": "1y",
    ]

    /// The steps of a rating in words.
    static let steps: KeyValuePairs<String, String> = [
        "低": "low", "轻微": "low", "较小": "low", "中": "medium", "高": "high", "严重": "high", "重大": "high", "较大": "high",
        "low": "low", "minor": "low", "unlikely": "low", "rare": "low", "medium": "medium", "moderate": "medium",
        "possible": "medium", "high": "high", "severe": "high", "major": "high", "critical": "high", "likely": "high",
        "certain": "high",
    ]

    /// Words that rate an impact and never a likelihood.
    static let impactOnly = ["轻微", "中等", "严重", "minor", "moderate", "severe", "major", "critical", "catastrophic"]
}

extension StringProtocol {
    /// The place of the first occurrence; nil where there is none.
    func range(of part: String) -> String.Index? { ranges(of: part).first?.lowerBound }
}
