import ArgumentParser
internal import ContinuityModel
internal import Diagnostics
internal import Drafting
internal import PlanSource
internal import Publishing

extension ImportCommand {
    /// Turns a plan in free Markdown into the files of a new unit.
    func importPlan() throws {
        guard Identifier.isValid(unit) else {
            throw ValidationError("--unit \(unit) is no name of a folder: use lower-case letters, digits and hyphens")
        }
        let (source, faults) = try text()
        guard faults.isEmpty else {
            Terminal.writeError(FindingText.text(of: faults, in: SourceFiles([source])))
            throw ExitCode(1)
        }
        var reader = PlanImport(unit: unit, catalogue: Catalogue.carried)
        reader.language = language
        reader.industry = industry
        reader.size = size
        reader.region = region
        let plan = reader.read(source)
        if write {
            try DraftFolder(content).write(plan.files.map { ($0.path, $0.text) })
        } else {
            for file in plan.files { Terminal.writeOutput("# \(file.path)\n\(file.text)\n") }
        }
        Terminal.writeError(FindingText.text(of: plan.findings, in: SourceFiles([source])))
        Terminal.writeError(summary(plan))
        if strict, !plan.findings.isEmpty { throw ExitCode(1) }
    }

    private func text() throws -> (source: SourceText, findings: [Finding]) {
        do throws(DiskError) {
            let source = SourceText(path: file, bytes: try DiskFile.read(file))
            return (source, SourceEncoding.text(of: source.bytes, file: FileID(0)).findings)
        } catch {
            throw CommandFailure(error)
        }
    }

    private func summary(_ plan: ImportedPlan) -> String {
        let counts = plan.counts.map { "\($0.count) \($0.list)" }.joined(separator: ", ")
        let what = counts.isEmpty ? "a plan in plan source" : counts
        let place = write ? "\(content)/units/\(unit): " : ""
        let next = write ? "Next: mainstay check --content \(content) --unit \(unit)\n" : ""
        return "\(place)\(what), \(FindingSummary(of: plan.findings).line)\n\(next)"
    }
}
