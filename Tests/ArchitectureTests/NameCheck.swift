/// Files are named for the type in them, `Type.swift` or `Type+Concern.swift`, and no type for doing things in general.
enum NameCheck {
    static let bannedSuffixes = ["Manager", "Helper", "Helpers", "Util", "Utils", "Service"]

    static func faults(in file: SourceFile) -> [Fault] {
        let parts = file.name.split(separator: "+", omittingEmptySubsequences: false)
        let isTypeLike = parts.count <= 2 && parts.allSatisfy(isTypeLike)
        let shape = isTypeLike ? [] : [Fault(path: file.path, line: 1, message: "file is not named for a type")]
        let names = parts.map { (1, $0) } + declaredTypes(in: file)
        return shape
            + names.compactMap { line, name in
                bannedSuffixes.first(where: name.hasSuffix).map {
                    Fault(path: file.path, line: line, message: "'\(name)' ends in \($0)")
                }
            }
    }

    private static func isTypeLike(_ name: Substring) -> Bool {
        guard let first = name.first, first.isASCII, first.isUppercase else { return false }
        return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private static func declaredTypes(in file: SourceFile) -> [(line: Int, name: Substring)] {
        let keywords: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        return file.codeLines.enumerated().compactMap { index, line in
            let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
            guard let keyword = words.firstIndex(where: keywords.contains), keyword + 1 < words.count else {
                return nil
            }
            return (index + 1, words[keyword + 1])
        }
    }
}
