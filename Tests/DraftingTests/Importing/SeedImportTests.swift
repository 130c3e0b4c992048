import ContinuityModel
import FoundationEssentials
import PlanSource
import TestSupport
import Testing

/// The three examples of the original text, pasted as they stand.
struct SeedImportTests {
    /// The examples by the line on which each begins; nil where the text does not lie beside this checkout.
    static let examples: [String: String]? = {
        var folder = PackageFolder.root
        var found: String?
        for _ in 0..<4 where found == nil {
            let seed = folder.appending(path: "shared/seed")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: seed.path)) ?? []
            let name = names.first { $0.hasSuffix(".txt") }
            found = name.flatMap { try? Data(contentsOf: seed.appending(path: $0)) }.map {
                String(decoding: $0, as: UTF8.self)
            }
            folder = folder.deletingLastPathComponent()
        }
        guard let text = found else { return nil }
        let starts = ["制定全面应急计划以确保电子商务企业业务连续性", "制定全面的应急计划以确保金融领域业务连续性", "制定医疗行业企业应急计划的指南", "示例详情"]
        let places = starts.compactMap { text.ranges(of: $0).first?.lowerBound }
        guard places.count == 4 else { return nil }
        return [
            "ecommerce": String(text[places[0]..<places[1]]), "finance": String(text[places[1]..<places[2]]),
            "healthcare": String(text[places[2]..<places[3]]),
        ]
    }()
    static let absence: Comment = "the original text does not lie beside this checkout"

    private func imported(_ example: String) throws -> ImportedText {
        ImportedText(try #require(Self.examples?[example]))
    }

    @Test(.enabled(if: examples != nil, absence), arguments: ["ecommerce", "finance", "healthcare"])
    func anExampleImportsWithoutErrorsOrLosses(_ example: String) throws {
        let plan = try imported(example)
        #expect(plan.errors == [])
        #expect(plan.faults == [])
        // The columns, ratings and times of tables became keys and values.
        let words = plan.missingWords(of: try #require(Self.examples?[example]))
        #expect(words.filter { !Self.consumed.contains($0) } == [])
    }

    /// Words that became keys, steps and identifiers of the plan source.
    private static let consumed: Set<String> = [
        "内部风险", "外部风险", "风险类型", "可能性", "影响等级", "具体影响", "严重", "中等", "情景", "具体应对策略", "责任人", "示例", "指定关键联络人",
        "风险场景", "可能后果", "缓解策略", "应对措施", "系统", "服务", "恢复时间目标",
        "RTO", "恢复点目标", "RPO", "2小时", "15分钟", "30分钟", "实时同步", "1小时", "10分钟", "描述", "缓解措施",
        "风险", "可能性评分", "影响评分", "优先级评分", "1-5", "可能性×影响", "4", "5", "20", "2", "8", "3", "15", "行动计划",
        "如果出现以下情况",
        "则需提前更新计划", "系统/服务",
        // Who and what, taken apart.
        "IT主管负责技术支持", "客户经理负责客户沟通", "物流经理负责供应链协调",
    ]

    /// Every row of every table: where its first cell went.
    @Test(.enabled(if: examples != nil, absence))
    func everyRowOfATableIsAccountedFor() throws {
        let shop = try imported("ecommerce")
        #expect(shop.titles(.risks).isSuperset(of: ["数据泄露", "支付系统故障", "物流供应商大规模延误"]))
        #expect(shop.titles(.scenarios) == ["数据泄露", "物流中断", "数据中心宕机"])
        for row in ["数据中心宕机", "物流供应中断", "网络攻击导致客户数据泄露"] { #expect(shop.text.contains(row)) }
        for cell in ["| 低可能性 | 可监控 |", "| 中可能性 | 可记录 |", "| 高可能性 | 优先规划 |"] { #expect(shop.text.contains(cell)) }
        let bank = try imported("finance")
        #expect(bank.titles(.scenarios) == ["网络攻击", "系统崩溃", "关键供应商故障"])
        #expect(bank.titles(.activities) == ["在线支付平台", "客户账户访问", "数据备份恢复"])
        for row in ["网络攻击", "自然灾害", "系统错误", "关键供应商失效", "地震", "操作失误"] { #expect(bank.text.contains(row)) }
        let hospital = try imported("healthcare")
        #expect(hospital.titles(.scenarios) == ["数据中心或EMR系统中断", "传染病暴发"])
        #expect(hospital.actions == 6)
        for row in ["台风和洪水", "药品或耗材短缺", "网络攻击及泄露", "突发公共卫生事件", "| 低影响 | 优先级3 |"] {
            #expect(hospital.text.contains(row))
        }
    }

    @Test(.enabled(if: examples != nil, absence))
    func ratingsAndObjectivesAreRead() throws {
        let bank = try #require(try imported("finance").plans?.units.first?.plan)
        let rated = bank.risks.map { [$0.title?.translations.first?.text, $0.likelihood?.value, $0.impact?.value] }
        #expect(rated.contains(["网络攻击", "4", "5"]))
        #expect(rated.contains(["地震", "2", "4"]))
        #expect(rated.contains(["操作失误", "5", "3"]))
        #expect(bank.activities.map { $0.rto?.value.seconds } == [7200, 1800, 3600])
        #expect(bank.activities.map { $0.rpo?.value.seconds } == [900, 0, 600])
        let shop = try #require(try imported("ecommerce").plans?.units.first?.plan)
        let breach = try #require(shop.risks.first { $0.title?.translations.first?.text == "数据泄露" })
        #expect([breach.likelihood?.value, breach.impact?.value] == ["high", "high"])
        let hospital = try #require(try imported("healthcare").plans?.units.first?.plan)
        #expect(hospital.activities.compactMap { $0.mbco?.level?.value } == [70])
    }
}
