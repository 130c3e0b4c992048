/// Content for runs of the program.
enum Sample {
    static let handbook =
        "organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en, zh-Hans]}\n"

    /// A handbook of two plans without an error.
    static let clean = [
        "handbook.yaml": handbook, "units/finance/plan.md": plan("Finance"), "units/sales/plan.md": plan("Sales"),
    ]

    /// The same with one error, in line 7 and column 5 of the plan of finance.
    static let faulty = clean.merging(["units/finance/plan.md": plan("Finance", narrative: "中文 [[risk:none]]\n")]) {
        $1
    }

    /// The same with a warning and no error.
    static let doubtful = clean.merging(["units/finance/notes.yaml": "a: b\n"]) { $1 }

    static func plan(_ title: String, narrative: String = "") -> String {
        """
        ---
        title: \(title)
        owner: role:lead
        roles: [{id: lead, title: Lead, holder: Li Wei, deputies: [Chen Jing], contacts: [{kind: phone, value: "110"}]}]
        review: {every: 1y, last: 2026-06-01}
        ---
        \(narrative)
        """
    }
}
