import Testing

@testable import ContinuityModel
@testable import Publishing

/// A handbook of one unit with a scenario, a system and an exercise, and a second unit without anything.
enum SmallHandbook {
    static let plan = """
        ---
        title: {zh-Hans: 财务单元, en: Finance unit}
        owner: role:lead
        status: approved
        version: "1"
        approved: {by: role:lead, on: 2026-09-01}
        review: {every: 1y, last: 2026-09-01}
        activities:
          - id: payments
            name: {zh-Hans: 支付, en: Payments}
            owner: role:lead
            mtpd: 8h
            rto: 4h
            rpo: 15m
            mbco: {level: 70%, by: 4h}
            depends-on: [{on: system:bank, kind: hard}]
        scenarios:
          - id: outage
            title: {zh-Hans: 停机, en: Outage}
            risks: [risk:crash]
            affects: [activity:payments]
            activate-when: [停机]
            lead: role:lead
            actions:
              - {id: call, do: {zh-Hans: "=呼叫", en: "=Call"}, owner: role:lead, within: 15m, takes: 10m}
              - {id: switch, do: {zh-Hans: 切换, en: Switch over}, owner: role:backup, after: call, within: 2h, takes: 30s}
        exercises:
          - id: drill
            kind: tabletop
            scenario: scenario:outage
            every: 1y
            last: 2026-05-01
            result: {met: true, measured-rto: 3h}
            findings:
              - {text: {zh-Hans: 慢, en: Slow}, owner: role:lead, due: 2026-12-01}
              - {text: 旧, owner: role:backup, due: 2026-06-01, closed: 2026-06-02}
        ---
        """

    static let risks = """
        - id: crash
          title: {zh-Hans: 系统崩溃, en: System crash}
          category: technology
          likelihood: 3
          impact: 5
          affects: [activity:payments, system:bank]
          treatment: reduce
          mitigations:
            - do: {zh-Hans: "加装备机,定期切换", en: "A spare machine, switched to \\"often\\""}
              owner: role:lead
            - do: {zh-Hans: 演练, en: Drill}
              due: 2026-12-31
          residual: {likelihood: 2, impact: 4}
          owner: role:lead
        - id: quake
          title: {zh-Hans: 地震, en: Earthquake}
          category: natural
          hazard: N-EQ
          likelihood: 1
          impact: 5
          owner: role:backup
        """

    static let handbook = """
        organisation:
          name: 示例
          industry: finance
          size: small
          regions: [cn]
          languages: [zh-Hans, en]
          maturity: starting
        """

    static let roles = """
        - {id: lead, title: {zh-Hans: 财务主管, en: Head of finance}, holder: 张伟, deputies: [role:backup]}
        - {id: backup, title: {zh-Hans: 副主管, en: Deputy head}, holder: 王芳, deputies: [role:lead]}
        """

    static let systems = """
        - {id: bank, name: {zh-Hans: 网银, en: Bank portal}, owner: role:lead, recovery-time: {measured: 1h, on: 2026-08-01}}
        """

    /// Writes the handbook below `Content/`.
    static func write(to folder: TemporaryFolder, risks: String? = risks) throws {
        try folder.write("Content/handbook.yaml", handbook)
        try folder.write("Content/shared/roles.yaml", roles)
        try folder.write("Content/shared/systems.yaml", systems)
        try folder.write("Content/units/finance/plan.md", plan)
        if let risks { try folder.write("Content/units/finance/risks.yaml", risks) }
        let other = "---\ntitle: {zh-Hans: 空单元, en: Empty unit}\nowner: role:lead\nstatus: draft\n---\n"
        try folder.write("Content/units/empty/plan.md", other)
    }

    static func options(_ folder: TemporaryFolder) throws -> BuildOptions {
        let today = try #require(CalendarDate(parsing: "2026-11-20"))
        return BuildOptions(content: folder("Content"), output: folder("site"), today: today, workers: 2)
    }
}
