/// Words that stand nowhere in Sources, since each hides a crash or a race.
enum WordCheck {
    static let banned = ["try!", "as!", "fatalError(", "@unchecked Sendable", "nonisolated(unsafe)"]

    static func faults(in file: SourceFile) -> [Fault] {
        file.codeLines.enumerated().flatMap { index, line in
            banned.filter { contains($0, in: line) }.map {
                Fault(path: file.path, line: index + 1, message: "'\($0)' is not used")
            }
        }
    }

    /// Whether `word` stands in the line and is not merely the end of a longer word.
    private static func contains(_ word: String, in line: Substring) -> Bool {
        line.ranges(of: word).contains { range in
            guard range.lowerBound > line.startIndex else { return true }
            let before = line[line.index(before: range.lowerBound)]
            return !(before.isLetter || before.isNumber || before == "_")
        }
    }
}
