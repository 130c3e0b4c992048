internal import Diagnostics

extension SourceRules {
    /// How numbers, times and dates are written.
    static let values: [RuleInfo] = [
        RuleInfo(
            "invalid-duration",
            summary: "A duration has a unit: 15m, 2h, 1d, 1w, 1h30m, PT2H, 30分钟, 0, realtime",
            why: """
                '30' may be minutes or hours, '12:30' a time of day: in a recovery objective a guess costs a day. Months and
                years have no fixed length, so they are periods, not durations.
                """,
            wrong: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 30}
                """,
            right: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 30m}
                """),
        RuleInfo(
            "invalid-period",
            summary: "A cadence is a number of days, weeks, months or years: 10d, 2w, 3mo, 1y",
            why: "From the last date and the cadence follows the next one, so 'regularly' cannot stand here.",
            wrong: """
                review: {every: quarterly}
                """,
            right: """
                review: {every: 3mo}
                """),
        RuleInfo(
            "invalid-date",
            summary: "A date is a day of the calendar, written like 2026-03-31",
            why: "03/04/2026 is in March for some and in April for others; a 30th of February never comes due.",
            wrong: """
                review: {last: 2026-02-30}
                """,
            right: """
                review: {last: 2026-02-28}
                """),
        RuleInfo(
            "invalid-percentage",
            summary: "A percentage is a whole number from 0% to 100%",
            why: "A bare 0.7 or 70 leaves open whether seven tenths or seventy times is meant.",
            wrong: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h, mbco: {level: 0.7}}
                """,
            right: """
                activities:
                  - {id: payments, name: Payments, owner: role:lead, mtpd: 8h, rto: 2h, mbco: {level: 70%}}
                """),
        RuleInfo(
            "invalid-number",
            summary: "A count is a whole number in digits",
            why: "Places in an order and scores of a matrix are counted; 'first' or 1.5 cannot be.",
            wrong: """
                # pages/policy.md
                ---
                title: Policy
                order: first
                ---
                """,
            right: """
                # pages/policy.md
                ---
                title: Policy
                order: 1
                ---
                """),
        RuleInfo(
            "invalid-boolean",
            summary: "A field that is answered with yes or no holds true or false",
            why: "Readers of YAML disagree on 'yes', 'no' and 'on', so only the two words that all agree on are taken.",
            wrong: """
                roles:
                  - {id: lead, title: Lead, holder: Li Wei, deputies: Chen Jing, may-activate: yes}
                """,
            right: """
                roles:
                  - {id: lead, title: Lead, holder: Li Wei, deputies: Chen Jing, may-activate: true}
                """),
    ]
}
