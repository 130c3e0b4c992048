/// Names findings so that the name stays when lines above are added or removed: from the code, the path and the words
/// of the line, and a counter where those are the same.
struct FingerprintIssuer {
    private var cache: SourceCache
    private let files: SourceFiles
    private var occurrences: [UInt64: Int] = [:]

    init(_ files: SourceFiles) {
        self.files = files
        cache = SourceCache(files)
    }

    /// Sixteen hexadecimal digits, a colon and the number of the occurrence, the form of GitHub's
    /// `primaryLocationLineHash`.
    mutating func issue(for finding: Finding) -> String {
        var hash = FNV1a()
        hash.combine(finding.code)
        if let location = finding.location {
            hash.combine(files.path(of: location.file))
            hash.combine(cache.text(of: location.file)?.line(Int(location.line))?.trimmed ?? "")
        } else {
            hash.combine(finding.message)
        }
        let count = occurrences[hash.value, default: 0] + 1
        occurrences[hash.value] = count
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits + ":\(count)"
    }
}

/// The hash function FNV-1a of 64 bits (Fowler, Noll, Vo): the same in every run, unlike `Hasher`.
private struct FNV1a {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Adds a text and an end mark, so that "ab" + "c" differs from "a" + "bc".
    mutating func combine(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xFF)
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}

extension String {
    /// The text without the white space at its ends.
    fileprivate var trimmed: String {
        var view = drop { $0.isWhitespace }
        while view.last?.isWhitespace == true { view.removeLast() }
        return String(view)
    }
}
