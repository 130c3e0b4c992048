import Foundation

/// Writes the text files of a folder into a Swift file: `FolderCarrier <folder> <Swift file> <type>`.
@main
struct FolderCarrier {
    static func main() throws {
        guard CommandLine.arguments.count == 4 else { throw Failure.usage }
        let (folder, output, type) = (CommandLine.arguments[1], CommandLine.arguments[2], CommandLine.arguments[3])
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().filter(isFile(in: folder))
        let files = try paths.map { path in
            guard let text = String(data: try Data(contentsOf: URL(filePath: folder + "/" + path)), encoding: .utf8)
            else {
                throw Failure.notText(path)
            }
            return "        (path: \(literal(path)), text: \(literal(text))),\n"
        }
        let source = """
            /// The files of a folder as they stood when the program was built.
            enum \(type) {
                static let files: [(path: StaticString, text: StaticString)] = [
            \(files.joined())    ]
            }

            """
        try source.write(toFile: output, atomically: true, encoding: .utf8)
    }

    /// Why the folder cannot be carried.
    enum Failure: Error {
        case usage
        /// What is carried is text throughout; a binary file needs another way.
        case notText(String)
    }

    /// Whether a path below `folder` is a file to carry.
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
