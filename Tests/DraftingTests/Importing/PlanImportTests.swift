import ContinuityModel
import Diagnostics
import Drafting
import Testing

/// What free text becomes, entry by entry.
struct PlanImportTests {
    private func plan(_ text: String) -> ImportedText { ImportedText(text) }

    @Test func aTableOfRisksBecomesRisks() {
        let plan = plan(
            """
            # Plan of the shop

            ## Risk register

            | Risk | Likelihood | Impact | Description | Mitigation |
            | --- | --- | --- | --- | --- |
            | Data breach | High | Severe | Customers leave | Encrypt the data; Train staff |
            | Flood | Low | Moderate | The cellar is wet | Move the servers upstairs |
            """)
        #expect(plan.errors == [])
        #expect(plan.plans?.units.first?.plan.title?.translations.first?.text == "Plan of the shop")
        let risks = plan.plans?.units.first?.plan.risks ?? []
        #expect(risks.map { $0.id?.value } == ["data-breach", "flood"])
        #expect(risks.map { $0.likelihood?.value } == ["high", "low"])
        #expect(risks.map { $0.impact?.value } == ["high", "medium"])
        #expect(risks.map { $0.category?.value } == [.cyber, .natural])
        #expect(risks.first?.mitigations.count == 2)
        #expect(plan.codes(.warning) == ["import-assumed"])
    }

    @Test func numbersRateOnTheMatrixOfFive() {
        let plan = plan(
            """
            ## 风险清单

            | 风险 | 可能性评分 (1-5) | 影响评分 (1-5) | 优先级评分 |
            |---|---|---|---|
            | 网络攻击 | 4 | 5 | 20 |
            """)
        #expect(plan.plans?.units.first?.plan.matrix?.value == "score-5x5")
        #expect(plan.plans?.units.first?.plan.risks.first?.likelihood?.value == "4")
        #expect(plan.plans?.units.first?.plan.risks.first?.impact?.value == "5")
    }

    @Test func aLostCellIsAssumedAndReported() throws {
        let plan = plan("风险类型 可能性 影响等级 具体影响\n数据泄露 严重 客户信息泄露、信用损失\n")
        let risk = try #require(plan.plans?.units.first?.plan.risks.first)
        #expect(risk.impact?.value == "high")
        #expect(risk.effect?.translations.first?.text == "客户信息泄露、信用损失")
        let finding = try #require(plan.imported.findings.first { $0.message.contains("'data-breach'") })
        #expect(finding.code == "import-assumed")
        #expect(finding.message == "risk 'data-breach' is not complete in the text; assumed: likelihood medium")
        #expect(finding.location?.line == 2)
        #expect(plan.text.contains("# assumed, since the text does not say: likelihood\n"))
    }

    @Test func aTableInOneParagraphIsATable() throws {
        let plan = plan(
            """
            3. 制定具体应对方案

            例如: | 情景 | 应对措施 | 责任人 | |------|------|------| | 网络攻击 | 1. 启动隔离协议
            2. 切换到备用系统 | 信息安全官 | | 系统崩溃 | 1. 2小时内恢复系统 | CTO |

            4. 其他
            """)
        let scenarios = plan.plans?.units.first?.plan.scenarios ?? []
        #expect(scenarios.map { $0.title?.translations.first?.text } == ["网络攻击", "系统崩溃"])
        #expect(scenarios.first?.actions.map { $0.what?.translations.first?.text } == ["启动隔离协议", "切换到备用系统"])
        #expect(scenarios.last?.actions.first?.within?.value.seconds == 7200)
        #expect(plan.plans?.units.first?.plan.roles.map { $0.title?.translations.first?.text } == ["信息安全官", "CTO"])
        #expect(plan.text.contains("例如:"))
    }

    @Test func sentencesBecomeMessagesObjectivesAndExercises() throws {
        let plan = plan(
            """
            # Plan

            ## Response scenarios

            | Scenario | Actions | Owner |
            | --- | --- | --- |
            | System outage | Call the provider, switch to the standby | IT manager |

            ## Communication strategy

            - Staff: short instructions by SMS and phone
            - Customers: a notice on the website

            ## Recovery time objectives

            - Order system: back within 4 hours, at 60% of the usual volume

            ## Testing and drills

            - Tabletop on the system outage every six months
            - Write down what went wrong after each drill

            ## Review

            - Review the plan every year
            """)
        let unit = try #require(plan.plans?.units.first?.plan)
        #expect(plan.errors == [])
        #expect(unit.messages.map { $0.audience?.value } == [.staff, .customers])
        #expect(unit.messages.map { $0.channels.map(\.value) } == [[.sms, .phone], [.website]])
        #expect(unit.activities.first?.rto?.value.seconds == 14_400)
        #expect(unit.activities.first?.mbco?.level?.value == 60)
        #expect(unit.exercises.map { $0.kind?.value } == [.tabletop])
        #expect(unit.exercises.first?.every?.value.notation == "6mo")
        #expect(unit.review?.every?.value.notation == "1y")
        #expect(plan.text.contains("Write down what went wrong after each drill"))
        #expect(plan.codes(.note) == ["import-kept-in-narrative"])
    }

    @Test func aPlanInOurFormatStaysAsItIs() {
        let source = "---\ntitle: \"Plan\"\nowner: role:lead\n---\n## Purpose\n\nTo go on.\n"
        #expect(plan(source).imported.files.map(\.text) == [source])
        let wrapped = plan("Here is your plan:\n\n```markdown\n\(source)```\n\nAsk me for more.\n")
        #expect(wrapped.imported.files.first?.text.hasPrefix(source) == true)
        #expect(wrapped.text.contains("Here is your plan:"))
        #expect(wrapped.text.contains("Ask me for more"))
        #expect(wrapped.imported.findings.map(\.code) == ["import-kept-in-narrative"])
    }

    @Test(arguments: [
        "", "\n\n\n", "# Only a title", "- [ ] a task\n- ~~struck~~", "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n",
        "|||\n|-|-|\n", "```\n# not a heading\n- not an item\n", "1. one\n\n2. two\n\n   3. three\n", "风险 可能性\n",
        "## 风险清单\n\n- :\n- ()\n- (a)\n",
        "## Roles\n\n- x: \n- IT is responsible for itself, HR is responsible for people\n",
        "Setext\n======\n\ntext", "## Communication\n\n- Staff\n- by phone\n", "|---|---|\n",
        "## RTO\n\n- a: 12:30\n- b: 99999999999999 hours\n- c: 半小时\n",
    ])
    func nothingIsLostOfOddText(_ text: String) {
        let plan = plan(text)
        #expect(plan.missingWords(of: text) == [])
        #expect(plan.faults == [])
    }
}
