import Foundation

/// Writes the text files of a theme folder into a Swift file: `ThemeCarrier <theme folder> <Swift file>`.
@main
struct ThemeCarrier {
    static func main() throws {
        guard CommandLine.arguments.count == 3 else { throw Failure.usage }
        let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter(isFile(in: folder))
        let files = try paths.map { path in
            guard let text = String(data: try Data(contentsOf: URL(filePath: folder + "/" + path)), encoding: .utf8)
            else {
                throw Failure.notText(path)
            }
            return "        (path: \(literal(path)), text: \(literal(text))),\n"
        }
        let source = """
            /// The default theme as it stood when the program was built.
            enum CarriedThemeText {
                static let files: [(path: StaticString, text: StaticString)] = [
            \(files.joined())    ]
            }

            """
        try source.write(toFile: output, atomically: true, encoding: .utf8)
    }

    /// Why the theme cannot be carried.
    enum Failure: Error {
        case usage
        /// The default theme is text throughout; a binary asset needs another way to be carried.
        case notText(String)
    }

    /// Whether a path below `folder` is a file that belongs to the theme.
    static func isFile(in folder: String) -> (String) -> Bool {
        { path in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: folder + "/" + path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
        }
    }

    /// A string literal of Swift.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
