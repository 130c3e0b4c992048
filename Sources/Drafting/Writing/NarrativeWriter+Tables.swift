internal import ContinuityModel
internal import PlanSource

extension NarrativeWriter {
    /// A table; nothing where it has no rows.
    private func table(_ columns: [String], _ rows: [[String]]) -> [String] {
        func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        return [line(columns.map(word)), line(columns.map { _ in "---" })] + rows.map(line)
    }

    /// Scenarios with their first steps and leads.
    var response: String {
        let rows = plan[.scenarios].map { scenario in
            let steps = scenario.fields.items(of: "actions").prefix(3).map { words($0.entries["do"]) }
            let lead = scenario.fields.text(of: "lead").map { "[[\($0)]]" } ?? ""
            return ["[[scenario:\(scenario.id)]]", steps.joined(separator: word("phrase-separator")), lead]
        }
        return section("h-response", "p-response", table(["c-scenario", "c-first-steps", "c-lead"], rows))
    }

    /// The objectives of each activity.
    var objectives: String {
        let rows = plan[.activities].map { activity in
            [
                "[[activity:\(activity.id)]]", time(activity.fields.text(of: "rto")),
                time(activity.fields.text(of: "rpo")), time(activity.fields.text(of: "mtpd")),
            ]
        }
        return section("h-objectives", "p-objectives", table(["c-activity", "c-rto", "c-rpo", "c-mtpd"], rows))
    }

    /// What each risk does and what is done about it.
    var cases: String {
        let rows = plan[.risks].map { risk in
            let measures = risk.fields.items(of: "mitigations").map { words($0.entries["do"]) }
            return [
                "[[risk:\(risk.id)]]", words(risk.fields["effect"]),
                measures.joined(separator: word("phrase-separator")),
            ]
        }
        return section("h-cases", table(["c-risk", "c-effect", "c-mitigation"], rows))
    }

    /// The risks by likelihood × impact.
    var priority: String {
        let rows = plan.selection.risks.map { risk in
            let id = risk.fields.text(of: "id") ?? ""
            return ["[[risk:\(id)]]", "\(risk.likelihood)", "\(risk.impact)", "\(risk.score)"]
        }
        return section("h-priority", "p-priority", table(["c-risk", "c-likelihood", "c-impact", "c-product"], rows))
    }

    /// The hazards of the place and the peaks of the business through the year.
    var calendar: String {
        let hazards = plan.selection.risks.filter { !$0.terms.months.isEmpty || $0.terms.place != nil }.map { risk in
            (months: risk.terms.months.map(\.value), name: words(localized(risk)), place: words(risk.terms.place))
        }
        let peaks = plan.layers.peaks.map { peak in
            (months: peak.months.map(\.value), name: words(peak.name), place: "")
        }
        let all = (hazards + peaks).enumerated().sorted {
            ($0.element.months.first ?? 13, $0.offset) < ($1.element.months.first ?? 13, $1.offset)
        }
        let rows = all.map { [months($0.element.months), $0.element.name, $0.element.place] }
        return rows.isEmpty
            ? "" : section("h-calendar", "p-calendar", table(["c-months", "c-event", "c-where"], rows))
    }

    /// The title of a risk as a node of the plan.
    private func localized(_ risk: DraftRisk) -> YAMLNode? {
        let id = risk.fields.text(of: "id")
        return plan[.risks].first { $0.id == id }?.fields["title"]
    }

    /// The months by name, those that follow each other as a range.
    private func months(_ numbers: [Int]) -> String {
        guard (1..<12).contains(numbers.count) else { return word("all-year") }
        let names = word("month").split(separator: "|").map(String.init)
        var ranges: [ClosedRange<Int>] = []
        for number in numbers.sorted() where names.indices.contains(number - 1) {
            if let last = ranges.last, last.upperBound == number - 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { range in
            range.count == 1
                ? names[range.lowerBound - 1] : "\(names[range.lowerBound - 1])–\(names[range.upperBound - 1])"
        }.joined(separator: word("separator"))
    }

    /// Duties by law and the deadlines for notification.
    var rules: String {
        let rows = plan[.requirements].map { requirement in
            let clock = requirement.fields["clock"]?.entries ?? []
            let within = clock.text(of: "within").map { time($0) } ?? "–"
            return ["[[requirement:\(requirement.id)]]", clock["trigger"].map { words($0) } ?? "–", within]
        }
        return rows.isEmpty
            ? "" : section("h-rules", "p-rules", table(["c-requirement", "c-trigger", "c-within"], rows))
    }

    private func section(_ heading: String, _ body: [String]) -> String { section(heading, nil, body) }
}
