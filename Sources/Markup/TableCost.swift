/// Adds up what the tables of a text may cost: the library fills short rows up with empty cells, and reads a paragraph
/// again for every line below it that looks like the one under a table's header.
struct TableCost {
    private var cellsBefore = 0
    private var reread = 0
    /// The run of lines without a blank one between them, which is the most that one table can span.
    private var run = (start: 0, lines: 0, widest: 0, hasDelimiter: false)

    /// Takes one line in; answers with the limit that it passed, if any.
    mutating func add(line: Range<Int>, pipes: Int, in bytes: [UInt8]) -> CostExcess? {
        let shape = Self.shape(of: line, in: bytes)
        if shape == .blank {
            cellsBefore += cellsOfRun
            run = (line.upperBound, 0, 0, false)
            return nil
        }
        run.lines += 1
        run.widest = max(run.widest, pipes + 1)
        if shape == .delimiter {
            run.hasDelimiter = true
            reread += line.lowerBound - run.start
            if reread > MarkdownLimits.rereadTableBytes { return .rereadTable }
        }
        let cells = cellsBefore + cellsOfRun
        return cells > MarkdownLimits.cells ? .cells(cells) : nil
    }

    private var cellsOfRun: Int { run.hasDelimiter ? run.lines * run.widest : 0 }

    private enum Shape {
        case blank, delimiter, other
    }

    /// A line of nothing but `>` counts as blank to nobody, so that a quoted table is still one run.
    private static func shape(of line: Range<Int>, in bytes: [UInt8]) -> Shape {
        var shape = Shape.blank
        for index in line {
            switch bytes[index] {
            case 0x20, 0x09, 0x0A, 0x0D: break
            case UInt8(ascii: "-"): shape = .delimiter
            case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"): if shape == .blank { shape = .other }
            default: return .other
            }
        }
        return shape
    }
}
