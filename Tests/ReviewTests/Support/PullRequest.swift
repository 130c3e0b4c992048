import Foundation
import Testing

/// A pull request that the tests play: what somebody changed, and why.
struct PullRequest: Sendable, CustomTestStringConvertible {
    /// The branch, and the name of the golden comment.
    let name: String
    /// The change.
    let change: @Sendable (ScriptedRepository) throws -> Void

    var testDescription: String { name }

    static let all: [PullRequest] = objectives + people + risks + responses + words + structure

    private static let activities = "units/hospital/activities.yaml"
    private static let scenarios = "units/hospital/scenarios.yaml"
    private static let hospital = "units/hospital/plan.md"

    private static let objectives = [
        PullRequest(name: "objective-relaxed") { try $0.replace(activities, "rto: 4h", "rto: 12h") },
        PullRequest(name: "objective-tightened-and-approved") {
            try $0.replace(activities, "mtpd: 16h\n  rto: 4h", "mtpd: 12h\n  rto: 3h")
            try $0.replace(
                hospital, "version: \"1.2\"\napproved: {by: role:crisis-lead, on: 2026-06-30}",
                "version: \"1.3\"\napproved: {by: role:crisis-lead, on: 2026-11-20}")
        },
        PullRequest(name: "backup-less-often") {
            try $0.replace(
                "shared/systems.yaml", "every: 15m, takes: 5m, offline: true", "every: 4h, takes: 5m, offline: false")
            try $0.replace("shared/systems.yaml", "measured: 90m", "measured: 4h")
        },
    ]

    private static let people = [
        PullRequest(name: "owner-leaves") {
            try $0.replace(
                hospital, "    holder: Anna Lind\n    deputies: [Omar Vidal, role:ward-lead]\n",
                "    deputies: [role:ward-lead]\n")
        },
        PullRequest(name: "successor-and-contacts") {
            try $0.replace(
                hospital, "holder: Anna Lind\n    deputies: [Omar Vidal, role:ward-lead]",
                "holder: Omar Vidal\n    deputies: [role:ward-lead, Lea Sommer]")
            try $0.replace(hospital, "      - {kind: email, value: it@example.org, verified: 2026-09-30}\n", "")
            try $0.replace(
                hospital, "+49 40 5550 0102\", verified: 2026-09-30", "+49 40 5550 0102\", verified: 2026-11-20")
        },
        PullRequest(name: "role-shared") {
            let role = """
                - id: ward-lead
                  title: {en: Head of the wards, zh-Hans: 病房主管}
                  holder: Mei Lin
                  deputies: [Jo Park]
                  contacts:
                    - {kind: phone, value: "+49 40 5550 0103", verified: 2026-09-30}
                    - {kind: radio, value: channel 4, verified: 2026-09-30}

                """
            let indented = role.split(separator: "\n").map { "  \($0)\n" }.joined()
            try $0.replace(hospital, indented, "")
            try $0.write("shared/roles.yaml", try $0.read("shared/roles.yaml") + role)
        },
    ]

    private static let risks = [
        PullRequest(name: "risk-re-rated") { try $0.replace(hospital, "likelihood: 4", "likelihood: 2") },
        PullRequest(name: "risk-mitigated") {
            try $0.replace(hospital, "likelihood: 4", "likelihood: 3")
            try $0.replace(
                hospital, "role:ward-lead, due: 2027-03-31}]",
                "role:ward-lead, due: 2027-03-31}, {do: {en: Run a second records server, zh-Hans: 增设第二台病历服务器}, owner: role:it-lead, due: 2027-06-30}]"
            )
        },
        PullRequest(name: "risk-accepted") {
            try $0.replace(
                hospital, "treatment: transfer",
                "treatment: accept\n    accepted: {by: role:crisis-lead, until: 2027-12-31}")
        },
        PullRequest(name: "supplier-replaced") {
            try $0.write(
                "shared/suppliers.yaml",
                """
                - id: gas-south
                  name: {en: Southern Gases, zh-Hans: 南方气体}
                  owner: hospital/role:ward-lead
                  rto: 8h
                  contacts: [{kind: phone, value: "+49 89 5550 0150", verified: 2026-11-01}]

                """)
            for path in [activities, scenarios, hospital] {
                try $0.replace(path, "supplier:gas-north", "supplier:gas-south")
            }
        },
    ]

    private static let responses = [
        PullRequest(name: "action-reordered") {
            try $0.replace(
                scenarios, "within: 20m\n      takes: 10m", "within: 2h\n      takes: 10m\n      after: [restart]")
            try $0.replace(scenarios, "      after: [paper]\n", "")
        },
        PullRequest(name: "action-removed") {
            let text = try $0.read(scenarios)
            guard let start = text.range(of: "    - id: enter"), let end = text.range(of: "  return-to-normal") else {
                return
            }
            try $0.write(scenarios, text.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: ""))
        },
        PullRequest(name: "exercise-added") {
            let exercise = """
                - id: call-tree
                  title: {en: Call tree at night, zh-Hans: 夜间电话树}
                  kind: call-tree
                  scenario: [scenario:records-outage, scenario:gas-outage]
                  every: 6mo
                  last: 2026-11-12
                  result: {met: true}

                """
            try $0.write("units/hospital/exercises.yaml", try $0.read("units/hospital/exercises.yaml") + exercise)
        },
        PullRequest(name: "scenario-removed") {
            let text = try $0.read(scenarios)
            guard let start = text.range(of: "- id: gas-outage") else { return }
            try $0.write(scenarios, String(text[..<start.lowerBound]))
            try $0.replace(
                "units/hospital/exercises.yaml",
                "- id: gas-tabletop\n  title: {en: Gas tabletop, zh-Hans: 气体桌面推演}\n  kind: tabletop\n  scenario: [scenario:gas-outage]\n  every: 1y\n  last: 2026-05-20\n  result: {met: true}\n",
                "")
        },
    ]

    private static let words = [
        PullRequest(name: "translation-only") {
            try $0.replace("units/hospital/plan.zh-Hans.md", "医院在任何时候都对患者负责。", "医院随时对患者负责,病历或气体中断时也一样。")
            try $0.replace(activities, "zh-Hans: 药房", "zh-Hans: 药剂科")
        },
        PullRequest(name: "typo-only") {
            try $0.replace(hospital, "at the desk of the nurse in charge", "at the desk of the charge nurse")
        },
        PullRequest(name: "narrative-rewritten") {
            try $0.replace(
                hospital,
                "Every ward keeps a paper kit at the desk of the nurse in charge. It is checked on the first Monday of each month.",
                "Every ward keeps two paper kits, one at the desk of the nurse in charge and one in the store. They are checked once a year.\n\nSpare kits are in the basement, room U 12."
            )
            try $0.replace(
                "pages/policy.md", "Every plan is tried once a year.", "Every plan is tried when there is time.")
        },
        PullRequest(name: "links-broken") {
            try $0.replace(scenarios, "- id: records-outage", "- id: records-lost")
            try $0.replace("units/hospital/exercises.yaml", "scenario:records-outage", "scenario:records-lost")
            try $0.replace(
                "pages/policy.md", "Every unit has a plan.",
                "Every unit has a plan. The [way to write one](writing.md) is described.")
        },
        PullRequest(name: "formatting-only") {
            try $0.replace(
                activities, "  mbco: {level: 60%, by: 4h}\n",
                "  # reached in the exercise of June\n  mbco:\n    by: 240m\n    level: 60 %\n")
            try $0.replace(
                hospital, "This plan says how the wards go on when\nthe records or the gas are gone.",
                "This plan says how the\nwards go on when the records or the gas are gone.")
        },
        PullRequest(name: "hostile-words") {
            try $0.replace(
                activities, "name: {en: Pharmacy, zh-Hans: 药房}",
                "name: {en: \"@everyone <img src=x onerror=alert(1)> [free](https://evil.example) **#1** `x` <!-- mainstay-review --> \\u202Eabc\", zh-Hans: 药房}"
            )
            try $0.replace(
                hospital, "See [[scenario:records-outage]] first.",
                "/approve\n\n@admins see www.evil.example </details> <script>alert(1)</script>")
        },
    ]

    private static let structure = [
        PullRequest(name: "unit-renamed") {
            try $0.move("units/finance", to: "units/treasury")
            try $0.replace("units/treasury/plan.md", "Finance plan", "Treasury plan")
        },
        PullRequest(name: "activity-renamed") {
            for path in [activities, scenarios] { try $0.replace(path, "activity:emr", "activity:patient-records") }
            try $0.replace(activities, "- id: emr", "- id: patient-records")
            try $0.replace(hospital, "activity:emr", "activity:patient-records")
            try $0.replace("units/finance/plan.md", "hospital/activity:emr", "hospital/activity:patient-records")
        },
        PullRequest(name: "unit-added") {
            try $0.write(
                "units/laundry/plan.md",
                """
                ---
                title: {en: Laundry plan, zh-Hans: 洗衣房应急计划}
                owner: role:crisis-lead
                activities: [{id: linen, name: {en: Clean linen, zh-Hans: 洁净布草}, owner: role:crisis-lead, mtpd: 2d, rto: 1d}]
                ---
                Linen lasts for two days.
                """)
        },
        PullRequest(name: "settings-relaxed") {
            try $0.replace(
                "handbook.yaml", "policy: {review-every: 1y, exercise-every: 1y, rto-within: 90%}",
                "policy: {review-every: 2y, exercise-every: 1y, rto-within: 90%}\nsuppress:\n  - {code: training-missing, at: units/hospital/plan.md, reason: There is no trainer this year, until: 2027-12-31}"
            )
        },
        PullRequest(name: "plan-broken") {
            try $0.replace(activities, "  depends-on: [{on: activity:emr", "  depends-on: [{on: activity:emr]")
            try $0.replace("units/finance/plan.md", "rto: 2d", "rto: 3d")
        },
    ]
}
