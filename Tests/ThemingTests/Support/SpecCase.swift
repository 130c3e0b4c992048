import Foundation
import Testing

/// One case of the public Mustache specification.
struct SpecCase: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let desc: String
    let data: JSONValue
    let template: String
    let partials: [String: String]?
    let expected: String
    var file = ""

    private enum CodingKeys: CodingKey {
        case name, desc, data, template, partials, expected
    }

    var id: String { "\(file): \(name)" }
    var testDescription: String { id }

    private struct Suite: Decodable {
        let tests: [SpecCase]
    }

    /// Where the specification lies: beside the package or beside a folder around it.
    static let folder: URL? = {
        var folder = URL(filePath: #filePath).deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appending(path: "shared/data/mustache-spec")
            if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    static let files = [
        "comments", "delimiters", "dynamic-names", "inheritance", "interpolation", "inverted", "partials", "sections",
    ]

    static let all: [SpecCase] = files.flatMap { file -> [SpecCase] in
        guard let folder, let data = try? Data(contentsOf: folder.appending(path: "\(file).json")),
            let suite = try? JSONDecoder().decode(Suite.self, from: data)
        else { return [] }
        return suite.tests.map { test in
            var test = test
            test.file = file
            return test
        }
    }
}
