import FoundationEssentials
package import Testing

/// Compares a text with the file `Golden/<name>` beside the test, and writes that file anew where `RECORD_SNAPSHOTS=1`
/// is set.
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
    if let difference = snapshotDifference(between: text, and: String(decoding: bytes, as: UTF8.self)) {
        Issue.record("Golden/\(name) differs from \(difference)", sourceLocation: sourceLocation)
    }
}

/// The first line that differs, with what was recorded and what stands there now; nil where the texts are equal byte by
/// byte.
package func snapshotDifference(between text: String, and recorded: String) -> String? {
    guard !text.utf8.elementsEqual(recorded.utf8) else { return nil }
    func lines(_ text: String) -> [Substring.UTF8View] {
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Substring($0).utf8 }
    }
    let (now, before) = (lines(text), lines(recorded))
    let common = zip(now, before).prefix { $0.elementsEqual($1) }.count
    func line(_ lines: [Substring.UTF8View]) -> String {
        lines.indices.contains(common) ? String(Substring(lines[common])) : "(end of text)"
    }
    return """
        line \(common + 1)
            recorded: \(line(before))
            now:      \(line(now))
        """
}
