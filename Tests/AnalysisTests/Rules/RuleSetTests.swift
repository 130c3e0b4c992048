import Analysis
import ContinuityModel
import Diagnostics
import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

@Suite struct RuleSetTests {
    @Test func listsEveryRuleInTheOrderOfCodes() {
        let codes = RuleSet.all.map { $0.info.code }
        #expect(codes == Set(codes).sorted())
    }

    @Test func hasAFileAndATestFileForEachRule() {
        let sources = filesBelow(path(up: 4) + "/Sources/Analysis/Rules").filter { $0.contains("/Rules/") }
        let folders = [
            "Actions", "Approval", "Coverage", "Dependencies", "Freshness", "Identity", "Impacts", "Matrices",
            "Objectives",
            "Risks", "Roles", "Settings", "Text",
        ]
        #expect(folders.allSatisfy { folder in sources.contains { $0.contains("/\(folder)/") } })
        for rule in RuleSet.all {
            let name = String(describing: rule)
            #expect(sources.contains { $0.hasSuffix("/\(name).swift") }, "\(name) has no file")
            let test = path(up: 1) + "/\(name)Tests.swift"
            #expect(access(test, R_OK) == 0, "\(name) has no test file")
        }
        #expect(sources.filter(declaresRule).count == RuleSet.all.count)
    }

    @Test(arguments: RuleSet.all.map { $0.info.code })
    func explainsItself(code: String) throws {
        let rule = try #require(RuleSet.rule(code))
        // Members of the existential are read first: inside the macro they may crash the compiler (6.3.1).
        let (info, severity) = (rule.info, rule.severity(at: .building) ?? rule.severity(at: .standard))
        #expect(info.code == code)
        #expect(info.severity == severity)
        #expect(info.why.count > 60)
        #expect(!info.summary.hasSuffix("."))
        #expect(info.wrong != info.right)
        #expect(RuleExample.files(of: info.wrong).map(\.path).contains("handbook.yaml"))
    }

    @Test(arguments: Maturity.allCases)
    func neverLowersSeverityWithMaturity(maturity: Maturity) throws {
        let position = try #require(Maturity.allCases.firstIndex(of: maturity))
        for rule in RuleSet.all {
            let severities = Maturity.allCases.prefix(position + 1).map { rule.severity(at: $0) ?? .note }
            #expect(severities == severities.sorted())
        }
    }

    @Test func completesExamples() {
        let files = RuleExample.files(of: "risks: []\n# handbook.yaml\npolicy: {rto-within: 80%}")
        #expect(files.map(\.path) == ["units/finance/plan.md", "handbook.yaml"])
        #expect(files[0].text.hasPrefix("---\ntitle: Finance\nowner: role:lead\nroles:\n"))
        #expect(files[0].text.hasSuffix("risks: []\n---\n"))
        #expect(files[1].text.hasPrefix("organisation: "))
    }

    private func path(up levels: Int) -> String {
        #filePath.split(separator: "/").dropLast(levels).reduce("") { $0 + "/" + $1 }
    }

    private func declaresRule(_ path: String) -> Bool {
        guard let file = fopen(path, "r") else { return false }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&bytes, 1, bytes.count, file)
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        return text.split(separator: "\n").contains {
            $0.hasPrefix("enum ") && ($0.hasSuffix(": Rule {") || $0.hasSuffix(": TextRule {"))
        }
    }

    private func filesBelow(_ folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var files: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = folder + "/" + name
            files += name.hasSuffix(".swift") ? [path] : filesBelow(path)
        }
        return files.sorted()
    }

    @Test func datesTheSourcesThatItNames() {
        for rule in RuleSet.all {
            let isSourced = ["ISO ", "NIST", "FFIEC", "DORA", "NIS2", "SAMA", "HIPAA"].contains {
                rule.info.why.contains($0)
            }
            #expect(
                !isSourced || rule.info.why.contains("2027-"),
                "\(rule.info.code) says until when its source was verified")
        }
    }
}
