import Diagnostics

/// Reads a text once and finds what would make the C library run for minutes or take gigabytes.
struct CostCheck {
    private let map: SourceMap
    private let bytes: [UInt8]
    /// The first offset at which each limit was passed, with the count that is at fault.
    private var excesses: [(excess: CostExcess, range: Range<Int>)] = []
    private var declarations = 0
    private var imageBrackets = 0
    private var addresses = 0
    private var brackets = 0
    private var longestDefinition = (bytes: 0, offset: 0)
    private var measuredBytes = 0
    private var tables = TableCost()

    private init(_ map: SourceMap) {
        self.map = map
        bytes = map.source.bytes
    }

    /// One finding for each limit that the text passes, at the place where it does.
    static func findings(in map: SourceMap) -> [Finding] {
        var check = CostCheck(map)
        if check.bytes.count > MarkdownLimits.bytes {
            check.report(.size(check.bytes.count), at: MarkdownLimits.bytes)
        } else {
            for line in map.lineStarts.indices { check.read(line: map.range(ofLine: line)) }
            if check.brackets * check.longestDefinition.bytes > MarkdownLimits.copiedDefinitionBytes {
                check.report(.definition(check.longestDefinition.bytes), at: check.longestDefinition.offset)
            }
        }
        var located = map
        return check.excesses.map { $0.excess.finding(at: located.location(of: $0.range)) }
    }
}

extension CostCheck {
    private mutating func read(line: Range<Int>) {
        var pipes = 0
        var closingBrackets = 0
        let last = bytes.count - 1
        for index in line {
            let next = index < last ? bytes[index + 1] : 0
            switch bytes[index] {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "<") where next == UInt8(ascii: "!") || next == UInt8(ascii: "?"):
                declarations += 1
                if declarations == MarkdownLimits.declarations + 1 { report(.declarations, at: index) }
            case UInt8(ascii: "!") where next == UInt8(ascii: "[") && index + 2 <= last:
                guard bytes[index + 2] == UInt8(ascii: "[") else { continue }
                imageBrackets += 1
                if imageBrackets == MarkdownLimits.imageBrackets + 1 { report(.imageBrackets, at: index) }
            case UInt8(ascii: "@"):
                addresses += 1
                if addresses == MarkdownLimits.addresses + 1 { report(.addresses, at: index) }
            case UInt8(ascii: ")"):
                closingBrackets += 1
                if closingBrackets == MarkdownLimits.closingBracketsPerWord + 1 { report(.closingBrackets, at: index) }
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "]") where next == UInt8(ascii: ":"): measureDefinition(at: index + 2)
            default: if !Self.mayEndURL(bytes[index]) { closingBrackets = 0 }
            }
        }
        if pipes > MarkdownLimits.pipesPerLine { report(.rowWidth(pipes), at: line.lowerBound) }
        let depth = nesting(of: line)
        if depth > MarkdownLimits.nesting { report(.nesting(depth), at: line.lowerBound) }
        if let excess = tables.add(line: line, pipes: pipes, in: bytes) { report(excess, at: line.lowerBound) }
    }

    private mutating func report(_ excess: CostExcess, at offset: Int) {
        guard !excesses.contains(where: { $0.excess.isSameKind(as: excess) }) else { return }
        var end = offset
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        excesses.append((excess, offset..<end))
    }

    /// Whether the library might cut a byte off the end of a bare URL together with brackets around it; letters
    /// are cut off as part of an entity.
    private static func mayEndURL(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"),
            UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""),
            UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "<"):
            true
        default: false
        }
    }

    /// Counts the `>`, bullets and numbers with which a line begins.
    private func nesting(of line: Range<Int>) -> Int {
        var depth = 0
        var index = line.lowerBound
        while index < line.upperBound {
            let start = index
            while index < line.upperBound, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) { index += 1 }
            guard index < line.upperBound else { return depth }
            switch bytes[index] {
            case 0x20 where index == start, 0x09 where index == start: break
            case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): depth += 1
            case UInt8(ascii: "."), UInt8(ascii: ")"): depth += index > start ? 1 : 0
            default: return depth
            }
            index += 1
        }
        return depth
    }

    /// Measures a link definition from its destination to the end of its title, which may span lines.
    private mutating func measureDefinition(at start: Int) {
        guard measuredBytes <= MarkdownLimits.measuredDefinitionBytes else { return }
        var index = start
        func skip(while condition: (UInt8) -> Bool) {
            while index < bytes.count, condition(bytes[index]) { index += 1 }
        }
        skip { $0 <= 0x20 }
        skip { $0 > 0x20 }
        skip { $0 <= 0x20 }
        if index < bytes.count, [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "(")].contains(bytes[index]) {
            let closing = bytes[index] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[index]
            index += 1
            skip { $0 != closing }
        }
        measuredBytes += index - start
        if measuredBytes > MarkdownLimits.measuredDefinitionBytes { report(.definition(index - start), at: start) }
        if index - start > longestDefinition.bytes { longestDefinition = (index - start, start) }
    }
}
