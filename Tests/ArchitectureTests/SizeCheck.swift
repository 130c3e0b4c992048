/// The hard limits: 300 lines a file, 50 lines a function, from its first line to its closing brace.
enum SizeCheck {
    static let fileLimit = 300
    static let functionLimit = 50

    static func faults(in file: SourceFile) -> [Fault] {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        let count = lines.last?.isEmpty == true ? lines.count - 1 : lines.count
        let long = functions(in: file).filter { $0.length > functionLimit }.map { function in
            Fault(path: file.path, line: function.line, message: "function has \(function.length) lines")
        }
        return (count > fileLimit ? [Fault(path: file.path, line: 1, message: "file has \(count) lines")] : []) + long
    }

    /// Where each function, initialiser, subscript and computed property starts, and how many lines it has.
    static func functions(in file: SourceFile) -> [(line: Int, length: Int)] {
        let lines = file.codeLines.map(Array.init)
        return lines.indices.filter { startsFunction(lines[$0]) }.compactMap { first in
            lastLine(ofBodyFrom: first, in: lines).map { (first + 1, $0 - first + 1) }
        }
    }

    private static let modifiers: Set<Substring> = [
        "package", "public", "internal", "private", "fileprivate", "static", "mutating", "nonmutating", "override",
        "final", "class", "convenience", "required", "nonisolated", "isolated", "lazy", "weak", "consuming",
        "borrowing", "indirect", "prefix", "postfix", "infix", "private(set)", "package(set)", "fileprivate(set)",
    ]

    private static func startsFunction(_ line: [Character]) -> Bool {
        let words = line.split { $0 == " " || $0 == "\t" }.map { Substring(String($0)) }
        guard let keyword = words.first(where: { !modifiers.contains($0) && !$0.hasPrefix("@") }) else { return false }
        return ["func", "var", "deinit"].contains(keyword)
            || ["init(", "init?(", "init<", "init?<", "subscript(", "subscript<"].contains(where: keyword.hasPrefix)
    }

    /// The line of the brace that closes the body; nil for a declaration without one. A body opens on the line of the
    /// declaration or, where its parameters are spread, on the line on which all parentheses are closed again.
    private static func lastLine(ofBodyFrom first: Int, in lines: [[Character]]) -> Int? {
        var (parentheses, braces) = (0, 0)
        for index in first..<lines.count {
            for character in lines[index] {
                switch character {
                case "(", "[": parentheses += 1
                case ")", "]": parentheses -= 1
                case "{" where braces > 0 || parentheses == 0: braces += 1
                case "}" where braces == 0 && parentheses == 0: return nil
                case "}" where braces > 0:
                    braces -= 1
                    if braces == 0 { return index }
                default: break
                }
            }
            if braces == 0, parentheses == 0, !isContinued(after: index, in: lines) { return nil }
        }
        return nil
    }

    /// Whether the next line goes on with the head of the declaration: its result, its clauses or its brace.
    private static func isContinued(after index: Int, in lines: [[Character]]) -> Bool {
        guard index + 1 < lines.count else { return false }
        let next = String(lines[index + 1]).drop { $0 == " " || $0 == "\t" }
        return ["->", "where ", "{", "throws", "async"].contains { next.hasPrefix($0) }
    }
}
