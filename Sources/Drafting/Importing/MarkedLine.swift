internal import Diagnostics

/// A line of loose text, taken apart: how far it is indented, what mark it begins with, and the words.
struct MarkedLine {
    /// What stands before the words.
    enum Mark: Equatable {
        case none, bullet, number, chineseNumber
        /// As many number signs as the heading is deep.
        case heading(Int)
        case fence(String)
    }

    let indent: Int
    let mark: Mark
    /// The words without mark, indent and the signs of emphasis around the whole line.
    let words: String
    /// The line of the source, from 1.
    let number: Int
    /// Whether the whole line was set in bold.
    let isBold: Bool

    init(_ text: Substring, number: Int) {
        self.number = number
        indent = text.prefix { $0 == " " || $0 == "\t" || $0 == "\u{3000}" }.reduce(0) { $0 + ($1 == " " ? 1 : 2) }
        let trimmed = Self.trim(text)
        let (mark, rest) = Self.mark(of: trimmed)
        self.mark = mark
        let (words, isBold) = Self.withoutEmphasis(rest)
        self.words = words
        self.isBold = isBold
    }

    var isEmpty: Bool { words.isEmpty && mark == .none }

    /// Whether the line could be the text of a heading: short, and no sentence.
    var looksLikeTitle: Bool {
        guard let last = words.last, !"。;；:：,，.?？!！、|".contains(last), !words.contains("|") else { return false }
        return words.unicodeScalars.count <= (words.utf8.contains { $0 >= 0x80 } ? 42 : 90)
            && !words.contains("。")
    }

    private static func trim(_ text: Substring) -> Substring {
        let isSpace = { (character: Character) in character.isWhitespace || character == "\u{FEFF}" }
        let start = text.drop(while: isSpace)
        return start[..<(start.lastIndex { !isSpace($0) }.map(start.index(after:)) ?? start.startIndex)]
    }

    private static func mark(of text: Substring) -> (Mark, Substring) {
        if text.hasPrefix("```") || text.hasPrefix("~~~") { return (.fence(String(text.dropFirst(3))), "") }
        let signs = text.prefix { $0 == "#" }.count
        if (1...6).contains(signs), text.dropFirst(signs).first == " " {
            return (.heading(signs), trim(text.dropFirst(signs)))
        }
        if let first = text.first, "-*+•‣·●▪".contains(first), text.dropFirst().first?.isWhitespace == true {
            return (.bullet, trim(text.dropFirst()))
        }
        if let rest = afterNumber(text, \.isASCIIDigit) { return (.number, rest) }
        if let rest = afterNumber(text, { "一二三四五六七八九十".contains($0) }) { return (.chineseNumber, rest) }
        return (.none, text)
    }

    /// What follows `1.`, `1)` or `一、`; nil where no such number begins the text.
    private static func afterNumber(_ text: Substring, _ isDigit: (Character) -> Bool) -> Substring? {
        let digits = text.prefix(while: isDigit)
        guard (1...3).contains(digits.count), let stop = text.dropFirst(digits.count).first, ".、)）．".contains(stop)
        else { return nil }
        let rest = text.dropFirst(digits.count + 1)
        // 3.5 is a number, and 12.05 a date.
        guard stop == "、" || rest.first.map({ !$0.isASCIIDigit }) ?? false else { return nil }
        return trim(rest)
    }

    private static func withoutEmphasis(_ text: Substring) -> (String, isBold: Bool) {
        for sign in ["**", "__"] where text.hasPrefix(sign) && text.hasSuffix(sign) && text.count > 4 {
            let inner = text.dropFirst(2).dropLast(2)
            if !inner.contains(sign) { return (String(inner), true) }
        }
        return (text.replacingEmphasis(), false)
    }
}

extension Substring {
    /// The text without the signs that set words in bold.
    fileprivate func replacingEmphasis() -> String {
        contains("**") ? split(separator: "**", omittingEmptySubsequences: false).joined() : String(self)
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
}
