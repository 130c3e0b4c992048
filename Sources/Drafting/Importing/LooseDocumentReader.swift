internal import Diagnostics

/// Reads what people paste: Markdown, or text whose headings, bullets and tables lost their signs on the way.
struct LooseDocumentReader {
    private let lines: [MarkedLine]
    private let raw: [Substring]
    private var position = 0
    private var document = LooseDocument()

    /// The document that a text is.
    static func read(_ text: String) -> LooseDocument {
        var reader = LooseDocumentReader(text)
        while reader.position < reader.lines.count { reader.step() }
        return reader.document
    }

    private init(_ text: String) {
        raw = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        lines = raw.enumerated().map { MarkedLine($0.element, number: $0.offset + 1) }
    }

    private mutating func step() {
        let line = lines[position]
        if line.isEmpty {
            position += 1
        } else if case .fence(let language) = line.mark {
            code(language)
        } else if let table = barTable() ?? spaceTable() {
            append(.table(table))
        } else if let level = headingLevel() {
            begin(level: level)
        } else if line.mark == .bullet || line.mark == .number {
            append(.list(list(indent: line.indent)))
        } else {
            paragraph()
        }
    }

    private mutating func append(_ block: LooseBlock) {
        if document.sections.isEmpty { document.sections.append(LooseSection(heading: nil, level: 0)) }
        document.sections[document.sections.count - 1].blocks.append(block)
    }

    // MARK: Headings

    private mutating func begin(level: Int) {
        let line = LooseLine(text: lines[position].words, line: lines[position].number)
        position += 1
        if document.title == nil, document.sections.isEmpty, level <= 2 {
            document.title = line
        } else {
            document.sections.append(LooseSection(heading: line, level: level))
        }
    }

    /// The depth of a heading at this line; nil where there is none.
    private func headingLevel() -> Int? {
        let line = lines[position]
        switch line.mark {
        case .heading(let level): return level
        case .chineseNumber: return line.looksLikeTitle ? 2 : nil
        case .number: return line.indent == 0 && line.looksLikeTitle && standsAlone && !isFollowedByNumber ? 3 : nil
        case .none: return (line.isBold || line.indent == 0) && line.looksLikeTitle && standsAlone ? 2 : nil
        case .bullet, .fence: return nil
        }
    }

    /// Whether the lines around are empty, as they are around a heading.
    private var standsAlone: Bool {
        let isFree = { (place: Int) in !lines.indices.contains(place) || lines[place].isEmpty }
        return isFree(position - 1) && isFree(position + 1) && position + 1 < lines.count
    }

    /// Whether the next words are numbered too, as in a list with wide gaps.
    private var isFollowedByNumber: Bool {
        lines[(position + 1)...].first { !$0.isEmpty }.map { $0.mark == .number } ?? false
    }

    // MARK: Lists, paragraphs and code

    private mutating func list(indent: Int) -> [LooseItem] {
        var items: [LooseItem] = []
        while position < lines.count {
            let line = lines[position]
            if line.isEmpty {
                guard continuesList(indent: indent) else { break }
                position += 1
            } else if line.mark == .bullet || line.mark == .number {
                guard line.indent >= indent else { break }
                if line.indent > indent + 1, !items.isEmpty {
                    items[items.count - 1].children += list(indent: line.indent)
                } else {
                    items.append(item(line))
                }
            } else if line.mark == .none, !items.isEmpty, !lines[position - 1].isEmpty, !startsTable(position) {
                items[items.count - 1].content.text += " " + line.words
                position += 1
            } else {
                break
            }
        }
        return items
    }

    private mutating func item(_ line: MarkedLine) -> LooseItem {
        position += 1
        return LooseItem(content: LooseLine(text: line.words, line: line.number), isNumbered: line.mark == .number)
    }

    /// Whether after an empty line the same list goes on.
    private func continuesList(indent: Int) -> Bool {
        guard let next = lines[position...].first(where: { !$0.isEmpty }) else { return false }
        return (next.mark == .bullet && next.indent >= indent) || (next.mark == .number && next.indent > 0)
    }

    private mutating func paragraph() {
        var text = LooseLine(text: lines[position].words, line: lines[position].number)
        position += 1
        while position < lines.count, !lines[position].isEmpty, lines[position].mark == .none, headingLevel() == nil,
            !startsTable(position)
        {
            text.text += "\n" + lines[position].words
            position += 1
        }
        append(.paragraph(text))
    }

    private mutating func code(_ language: String) {
        let start = position
        position += 1
        while position < lines.count {
            if case .fence = lines[position].mark { break }
            position += 1
        }
        let body = raw[min(start + 1, raw.count)..<min(position, raw.count)].joined(separator: "\n")
        position += 1
        append(.code(language: language.lowercased(), LooseLine(text: body, line: start + 2)))
    }

    // MARK: Tables

    private func startsTable(_ place: Int) -> Bool {
        LooseTableReader.hasBars(raw[place]) || LooseTableReader.isHeader(lines[place])
    }

    /// A table whose cells are divided by bars, each row on a line or all in one paragraph.
    private mutating func barTable() -> LooseTable? {
        guard raw[position].contains("|") else { return nil }
        let end = lines[position...].firstIndex { $0.isEmpty } ?? lines.endIndex
        guard let (lead, table) = LooseTableReader.bars(raw[position..<end], firstLine: position + 1) else {
            return nil
        }
        if !lead.text.isEmpty { append(.paragraph(lead)) }
        position = end
        return table
    }

    /// A table whose bars were lost: a line of known column titles, then rows up to an empty line.
    private mutating func spaceTable() -> LooseTable? {
        guard LooseTableReader.isHeader(lines[position]) else { return nil }
        let end = lines[position...].firstIndex { $0.isEmpty } ?? lines.endIndex
        guard end > position + 1 else { return nil }
        let table = LooseTableReader.spaces(raw[position..<end], firstLine: position + 1)
        position = end
        return table
    }
}
