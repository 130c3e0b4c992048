internal import Diagnostics

/// Takes the lines of a table apart into cells.
enum LooseTableReader {
    /// Whether a line is one of a table with bars: it has the row of hyphens below a header, or begins with a bar.
    static func hasBars(_ line: Substring) -> Bool {
        line.contains("|---") || line.contains("| ---") || line.contains("|:--")
            || line.drop { $0 == " " }.hasPrefix("|")
    }

    /// The text before a table with bars, and the table; nil where there is none.
    ///
    /// - Parameter firstLine: the line of the source on which the lines begin, from 1.
    static func bars(_ lines: ArraySlice<Substring>, firstLine: Int) -> (lead: LooseLine, table: LooseTable)? {
        let cells = cells(of: lines, firstLine: firstLine)
        guard let rule = cells.firstIndex(where: { isRule($0.text) }) else { return nil }
        let width = cells[rule...].prefix { isRule($0.text) }.count
        // Between two rows stands the nothing between two bars.
        let gap = rule - 1 >= 0 && cells[rule - 1].text.isEmpty ? 1 : 0
        guard width >= 2, rule - gap - width >= 0 else { return nil }
        let header = Array(cells[(rule - gap - width)..<(rule - gap)])
        let lead = cells[..<(rule - gap - width)].map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
        var rows: [[LooseLine]] = []
        var rest = cells[(rule + width)...]
        while !rest.isEmpty {
            if rest.first?.text.isEmpty == true { rest = rest.dropFirst() }
            let row = Array(rest.prefix(width))
            rest = rest.dropFirst(width)
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
        return (LooseLine(text: lead, line: firstLine), LooseTable(header: header, rows: rows))
    }

    private static func cells(of lines: ArraySlice<Substring>, firstLine: Int) -> [LooseLine] {
        var cells: [LooseLine] = []
        for (offset, line) in lines.enumerated() {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            for (place, part) in parts.enumerated() {
                let text = trimmed(part)
                // A line that begins without a bar goes on with the cell of the line before.
                if place == 0, offset > 0, !text.isEmpty, !cells.isEmpty {
                    cells[cells.count - 1].text += (cells[cells.count - 1].text.isEmpty ? "" : "\n") + text
                } else if place == 0, offset > 0, parts.count > 1 {
                    continue
                } else {
                    cells.append(LooseLine(text: text, line: firstLine + offset))
                }
            }
        }
        return cells
    }

    private static func isRule(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "-"))
            && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    }

    /// Whether a line names two columns or more that a plan's table may have, with nothing but spaces between.
    static func isHeader(_ line: MarkedLine) -> Bool {
        guard line.mark == .none, line.indent == 0 else { return false }
        let words = words(of: Substring(line.words))
        guard words.count >= 2, words.count <= 8 else { return false }
        let known = words.filter { TableColumn(title: $0) != nil }.count
        return known >= 2 && known * 2 >= words.count || (words.count >= 3 && TableColumn(title: words[0]) == .matrix)
    }

    /// The rows of a table without bars; a row with too few words keeps them in order.
    static func spaces(_ lines: ArraySlice<Substring>, firstLine: Int) -> LooseTable {
        let rows = lines.enumerated().map { offset, line in
            joiningNumbers(words(of: line)).map { LooseLine(text: $0, line: firstLine + offset) }
        }
        let header = rows.first ?? []
        return LooseTable(header: header, rows: rows.dropFirst().map { fitted($0, to: header.count) })
    }

    private static func words(of line: Substring) -> [String] {
        line.split { $0.isWhitespace }.map(String.init)
    }

    /// `1.` belongs to the words behind it.
    private static func joiningNumbers(_ words: [String]) -> [String] {
        var result: [String] = []
        var isOpen = false
        for word in words {
            if isOpen { result[result.count - 1] += " " + word } else { result.append(word) }
            isOpen = word.count <= 3 && word.hasSuffix(".") && word.dropLast().allSatisfy(\.isASCIIDigit)
        }
        return result
    }

    private static func fitted(_ row: [LooseLine], to width: Int) -> [LooseLine] {
        guard row.count > width, width > 0 else { return row }
        var last = row[width - 1]
        last.text = row[(width - 1)...].map(\.text).joined(separator: " ")
        return Array(row[..<(width - 1)]) + [last]
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop { $0.isWhitespace }
        return String(start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
    }
}

/// What a column of a table in a plan holds.
enum TableColumn: CaseIterable {
    case risk, likelihood, impact, effect, mitigation, priority
    case scenario, actions, owner
    case service, rto, rpo
    /// The corner of a priority matrix.
    case matrix

    /// The column that a title means; nil for others.
    init?(title: String) {
        let key = LooseText.key(title)
        guard let column = Self.byName[key] ?? Self.near(key) else { return nil }
        self = column
    }

    private static func near(_ key: String) -> TableColumn? {
        if key.contains("rto") || key.contains("恢复时间目标") { return .rto }
        if key.contains("rpo") || key.contains("恢复点目标") { return .rpo }
        if key.contains("矩阵") || key.contains("matrix") || (key.contains("影响") && key.contains("可能性") && key.count < 12)
        {
            return .matrix
        }
        if key.hasPrefix("优先级") || key.hasPrefix("priority") { return .priority }
        return nil
    }

    private var names: [String] {
        switch self {
        case .risk:
            ["风险", "风险类型", "风险场景", "风险名称", "风险事件", "威胁", "risk", "risk type", "threat", "risk scenario", "hazard"]
        case .likelihood:
            ["可能性", "可能性等级", "可能性评分", "可能性评分15", "概率", "发生概率", "likelihood", "probability", "likelihood 1 5"]
        case .impact:
            ["影响", "影响等级", "影响程度", "影响评分", "影响评分15", "严重程度", "impact", "severity", "impact 1 5", "impact level"]
        case .effect:
            [
                "具体影响", "可能后果", "后果", "描述", "说明", "description", "consequence", "consequences", "effect",
                "potential impact",
            ]
        case .mitigation:
            [
                "缓解策略", "缓解措施", "预防措施", "控制措施", "mitigation", "mitigation strategy", "mitigation strategies",
                "mitigations", "controls", "prevention",
            ]
        case .priority: ["优先级", "优先级评分", "评分", "priority", "score", "priority score", "risk score"]
        case .scenario: ["情景", "场景", "突发情景", "scenario", "incident", "event"]
        case .actions:
            [
                "具体应对策略", "应对策略", "应对措施", "行动计划", "应对方案", "措施", "行动", "actions", "action", "response",
                "response actions", "action plan", "response plan",
            ]
        case .owner:
            ["责任人", "负责人", "责任角色", "责任部门", "owner", "responsible", "responsible person", "lead", "person responsible"]
        case .service:
            [
                "系统", "服务", "系统服务", "业务", "业务功能", "关键业务", "活动", "system", "service", "system service", "function",
                "activity", "business function", "critical function",
            ]
        case .rto: ["rto", "恢复时间", "恢复时间目标", "recovery time objective", "recovery time"]
        case .rpo: ["rpo", "恢复点", "恢复点目标", "recovery point objective", "recovery point"]
        case .matrix:
            ["优先级矩阵", "风险矩阵", "影响大小可能性", "影响可能性", "可能性影响", "impact likelihood", "likelihood impact", "matrix"]
        }
    }

    private static let byName: [String: TableColumn] = {
        var columns: [String: TableColumn] = [:]
        for column in allCases {
            for name in column.names { columns[LooseText.key(name)] = column }
        }
        return columns
    }()
}
