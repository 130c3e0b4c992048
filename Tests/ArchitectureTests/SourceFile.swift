import FoundationEssentials

/// A Swift file of the package, by its path from the root: `Sources/Markup/Heading.swift`.
struct SourceFile: Sendable {
    let path: String
    let text: String
    /// The text with comments and the words of string literals blanked out, line by line as long as the original.
    let code: String

    init(path: String, text: String) {
        self.path = path
        self.text = text
        code = CodeBlanker.blank(text)
    }

    /// The folder below `Sources`.
    var target: String {
        let parts = path.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }

    /// The last part of the path without `.swift`.
    var name: String {
        String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
    }

    var codeLines: [Substring] {
        code.split(separator: "\n", omittingEmptySubsequences: false)
    }
}

extension SourceFile {
    /// Every Swift file below `Sources`, in order of path.
    static let all: [SourceFile] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let sources = root.appending(path: "Sources")
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: sources.path)) ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let data = try? Data(contentsOf: sources.appending(path: path)) else { return nil }
            return SourceFile(path: "Sources/" + path, text: String(decoding: data, as: UTF8.self))
        }
    }()
}

/// A breach of the rules of the house.
struct Fault: Hashable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    var description: String { "\(path):\(line): \(message)" }
}
