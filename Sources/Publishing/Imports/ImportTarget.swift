internal import ContinuityModel
internal import Diagnostics
internal import PlanSource

/// The plan that imported risks go into, as the content folder has it now.
struct ImportTarget {
    private let unit: String
    /// The plans; nil where there is no handbook.
    let plans: PlanSet?
    /// The position of the unit; nil where there is none.
    let position: Int?
    /// Why nothing can be imported.
    let problems: [Finding]
    /// What `risks.yaml` holds; nil where there is none.
    let riskFile: [UInt8]?
    /// Why nothing can be written, though it could be printed.
    let obstacle: Finding?

    /// Reads the content folder as far as an import needs it.
    static func read(unit: String, _ options: BuildOptions) async throws(BuildFailure) -> ImportTarget {
        let content = try ContentFolder.read(options.content)
        let decoded = await DecodingStage.run(content, options) { _ in }
        let assembled = PlanStage.assemble(decoded.value)
        let path = "units/\(unit)/risks.yaml"
        var bytes: [UInt8]?
        if content.paths.contains(path) {
            do { bytes = try DiskFile.read(options.content + "/" + path) } catch { throw .unreadable(error) }
        }
        var report = BuildReport(content)
        let errors = (decoded.findings + assembled.findings).filter { finding in
            guard finding.severity == .error, let location = finding.location else { return false }
            return [path, "units/\(unit)/plan.md"].contains(content.paths[Int(location.file.index)])
        }
        var wanted = options
        wanted.unit = unit
        if let plans = assembled.value { _ = report.accepts(plans, wanted) }
        return ImportTarget(
            unit: unit, plans: assembled.value,
            problems: report.findings + (assembled.value == nil ? assembled.findings : []),
            riskFile: bytes, faults: errors)
    }

    private init(unit: String, plans: PlanSet?, problems: [Finding], riskFile: [UInt8]?, faults: [Finding]) {
        self.unit = unit
        self.plans = plans
        // Places of the content folder mean nothing beside those of the table.
        self.problems = problems.map { Finding($0.severity, $0.code, $0.message, at: nil, help: $0.help) }
        self.riskFile = riskFile
        position = plans?.units.firstIndex { $0.id == unit }
        let hasRisks = position.map { plans?.units[$0].plan.risks.isEmpty == false } ?? false
        if !faults.isEmpty {
            obstacle = Self.faulty(unit, faults.count)
        } else if riskFile == nil, hasRisks {
            obstacle = Self.inHeader(unit)
        } else {
            obstacle = nil
        }
    }

    /// The finding for a file that holds something else than a list of risks.
    func notAList(_ path: String) -> Finding {
        Finding(
            .error, "import-cannot-append", "\(path) is no plain list that more risks could be appended to", at: nil,
            help: "print them without --write and put them in by hand")
    }

    /// The finding for a file that changed since it was read.
    func changed(_ path: String) -> Finding {
        Finding(
            .error, "import-file-changed", "\(path) was changed by somebody else meanwhile", at: nil,
            help: "run it again")
    }

    private static func faulty(_ unit: String, _ count: Int) -> Finding {
        Finding(
            .error, "import-into-faulty-plan",
            "the plan of '\(unit)' has \(count == 1 ? "an error" : "\(count) errors"), so nobody can tell what is in it",
            at: nil, help: "run 'mainstay check --unit \(unit)' and put it right first")
    }

    private static func inHeader(_ unit: String) -> Finding {
        Finding(
            .error, "import-risks-in-header", "the risks of '\(unit)' stand in the header of plan.md", at: nil,
            help:
                "move the list below 'risks:' into units/\(unit)/risks.yaml (without that key, two columns to the left) and "
                + "take 'risks:' out of the header, or print the new ones without --write and put them in by hand")
    }
}
