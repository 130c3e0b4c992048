/// SARIF 2.1.0 (OASIS), with the members that GitHub code scanning reads.
struct SARIFReporter: Reporter {
    private let files: SourceFiles
    private let options: ReportOptions

    init(_ files: SourceFiles, _ options: ReportOptions) {
        self.files = files
        self.options = options
    }

    func report(_ findings: [Finding]) -> String {
        let known = Set(options.rules.map(\.code))
        let unknown = Set(findings.map(\.code)).subtracting(known).sorted()
        let codes = options.rules.map(\.code) + unknown
        let indexes = Dictionary(zip(codes, codes.indices)) { first, _ in first }
        var fingerprints = FingerprintIssuer(files)
        let log: JSONValue = [
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [
                [
                    "tool": ["driver": driver(rules: options.rules.map(rule) + unknown.map { ["id": .string($0)] })],
                    "columnKind": "unicodeCodePoints",
                    "results": .array(
                        findings.map { finding in
                            result(finding, ruleIndex: indexes[finding.code], fingerprints.issue(for: finding))
                        }),
                ]
            ],
        ]
        return log.text(indented: true)
    }

    private func driver(rules: [JSONValue]) -> JSONValue {
        .object(present: [
            "name": "mainstay",
            "version": options.toolVersion.isEmpty ? nil : .string(options.toolVersion),
            "rules": .array(rules),
        ])
    }

    private func rule(_ rule: RuleInfo) -> JSONValue {
        [
            "id": .string(rule.code),
            "shortDescription": ["text": .string(rule.summary)],
            "fullDescription": ["text": .string(rule.why)],
            "help": ["text": .string("\(rule.why)\n\nWrong:\n\(rule.wrong)\n\nRight:\n\(rule.right)")],
            "defaultConfiguration": ["level": .string(rule.severity.rawValue)],
        ]
    }

    private func result(_ finding: Finding, ruleIndex: Int?, _ fingerprint: String) -> JSONValue {
        let related = finding.notes.compactMap { note in
            note.location.map { location(at: $0, message: note.message) }
        }
        return .object(present: [
            "ruleId": .string(finding.code),
            "ruleIndex": ruleIndex.map(JSONValue.integer),
            "level": .string(finding.severity.rawValue),
            "message": ["text": .string(finding.lines { $0.location == nil ? $0.message : nil })],
            "locations": [location(at: finding.location)],
            "relatedLocations": related.isEmpty ? nil : .array(related),
            "partialFingerprints": ["primaryLocationLineHash": .string(fingerprint)],
        ])
    }

    /// A place; GitHub refuses results without one, so a finding without a place gets the fallback file.
    private func location(at location: SourceLocation?, message: String? = nil) -> JSONValue {
        let path = location.map { files.path(of: $0.file) } ?? options.fallbackPath
        let region = location.map { location in
            [
                "startLine": .integer(Int(location.line)), "startColumn": .integer(Int(location.column)),
                "endLine": .integer(Int(location.endLine)), "endColumn": .integer(Int(location.endColumn)),
            ] as JSONValue
        }
        return .object(present: [
            "physicalLocation": .object(present: [
                "artifactLocation": ["uri": .string((options.pathPrefix + path).percentEncodedPath)],
                "region": region,
            ]),
            "message": message.map { ["text": .string($0)] },
        ])
    }
}

extension String {
    /// The path as a relative URI reference: everything but unreserved characters and `/` is escaped (RFC 3986, 2.3).
    fileprivate var percentEncodedPath: String {
        var encoded = ""
        for byte in utf8 {
            let scalar = Unicode.Scalar(byte)
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/": encoded.unicodeScalars.append(scalar)
            default: encoded += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }
}
