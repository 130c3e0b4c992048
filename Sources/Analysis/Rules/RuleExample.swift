/// The examples of the rules as source files, so that they can be checked with everything else.
package enum RuleExample {
    /// The day on which the dates of the examples are judged.
    package static let today = "2026-07-01"

    /// The files that an example stands for. Text before the first line of the form `# path` belongs to the header of
    /// `units/finance/plan.md`; the title, owner, roles and settings that every handbook needs are added where missing.
    package static func files(of example: String) -> [(path: String, text: String)] {
        var files: [(path: String, text: String)] = [(planPath, "")]
        for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("# "), line.hasSuffix(".yaml") || line.hasSuffix(".md") {
                files.append((String(line.dropFirst(2)), ""))
            } else {
                files[files.count - 1].text += line + "\n"
            }
        }
        if !files.contains(where: { $0.path == settingsPath }) { files.append((settingsPath, "")) }
        return files.map { file in
            switch file.path {
            case planPath: (file.path, "---\n" + completed(file.text, with: planDefaults) + "---\n")
            case settingsPath: (file.path, completed(file.text, with: settingsDefaults))
            default: file
            }
        }
    }

    private static let planPath = "units/finance/plan.md"
    private static let settingsPath = "handbook.yaml"

    private static let planDefaults = [
        ("title:", "title: Finance\n"),
        ("owner:", "owner: role:lead\n"),
        ("roles:", "roles:\n  - {id: lead, title: Lead, holder: Li Wei, deputies: [Chen Jing]}\n"),
    ]

    private static let settingsDefaults = [
        (
            "organisation:",
            "organisation: {name: Example, industry: finance, size: medium, regions: [cn], languages: [en]}\n"
        )
    ]

    private static func completed(_ text: String, with defaults: [(key: String, text: String)]) -> String {
        let lines = text.split(separator: "\n")
        return defaults.filter { key, _ in !lines.contains { $0.hasPrefix(key) } }.map(\.text).joined() + text
    }
}
