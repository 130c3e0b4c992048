import FoundationEssentials
package import Testing

/// Compares a text with the file `Golden/<name>` beside the test, and writes that file anew where `RECORD_SNAPSHOTS=1` is set.
///
/// A recording run fails, so that none is taken for a passing one.
package func assertSnapshot(
    named name: String, of text: String, beside testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let file = URL(filePath: testFile).deletingLastPathComponent().appending(path: "Golden/" + name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS", sourceLocation: sourceLocation)
        return
    }
    guard let bytes = try? Data(contentsOf: file) else {
        Issue.record("no Golden/\(name) yet; record it with RECORD_SNAPSHOTS=1", sourceLocation: sourceLocation)
        return
    }
    let expected = String(decoding: bytes, as: UTF8.self)
    guard text != expected else { return }
    Issue.record("\(firstDifference(text, expected, in: name))", sourceLocation: sourceLocation)
}

/// Names the first line that differs, with what stands there and what was recorded.
func firstDifference(_ text: String, _ expected: String, in name: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let common = zip(lines, expectedLines).prefix { $0 == $1 }.count
    func line(_ lines: [Substring]) -> String {
        lines.indices.contains(common) ? String(lines[common]) : "(end of text)"
    }
    return """
        Golden/\(name) differs from line \(common + 1)
            recorded: \(line(expectedLines))
            now:      \(line(lines))
        """
}
