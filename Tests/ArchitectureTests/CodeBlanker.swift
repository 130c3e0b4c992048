/// Blanks comments and string literals out of Swift text, so that the checks see code only. Line breaks stay.
struct CodeBlanker {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var output = String.UnicodeScalarView()

    static func blank(_ text: String) -> String {
        var blanker = CodeBlanker(scalars: Array(text.unicodeScalars))
        blanker.code(until: nil)
        return String(blanker.output)
    }

    private init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// Copies code up to the end, or to the parenthesis that closes an interpolation.
    private mutating func code(until closing: Unicode.Scalar?) {
        var depth = 0
        while index < scalars.count {
            if starts("//") {
                blank(while: { !$0.starts("\n") })
            } else if starts("/*") {
                blockComment()
            } else if let hashes = openingOfString() {
                string(hashes: hashes)
            } else {
                if scalars[index] == "(" { depth += 1 }
                if scalars[index] == ")", closing != nil {
                    if depth == 0 { return }
                    depth -= 1
                }
                copy()
            }
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if starts("/*") { depth += 1 } else if starts("*/") { depth -= 1 } else { blank(1); continue }
            blank(2)
        } while depth > 0 && index < scalars.count
    }

    /// The number of `#` before a quote that opens here; nil where none does.
    private func openingOfString() -> Int? {
        let hashes = scalars[index...].prefix { $0 == "#" }.count
        return index + hashes < scalars.count && scalars[index + hashes] == "\"" ? hashes : nil
    }

    private mutating func string(hashes: Int) {
        let marks = String(repeating: "#", count: hashes)
        blank(hashes)
        let quote = starts("\"\"\"") ? "\"\"\"" : "\""
        blank(quote.count)
        while index < scalars.count, !starts(quote + marks) {
            if starts("\\" + marks + "(") {
                blank(hashes + 2)
                code(until: ")")
                blank(1)
            } else {
                blank(starts("\\" + marks) ? hashes + 2 : 1)
            }
        }
        blank(quote.count + hashes)
    }

    private func starts(_ text: String) -> Bool {
        scalars[index...].starts(with: text.unicodeScalars)
    }

    private mutating func blank(while condition: (CodeBlanker) -> Bool) {
        while index < scalars.count, condition(self) { blank(1) }
    }

    private mutating func blank(_ count: Int) {
        for scalar in scalars[index...].prefix(count) { output.append(scalar == "\n" ? "\n" : " ") }
        index = min(index + count, scalars.count)
    }

    private mutating func copy() {
        output.append(scalars[index])
        index += 1
    }
}
