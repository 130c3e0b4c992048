internal import ContinuityModel
internal import Diagnostics
internal import Drafting
internal import Publishing

extension HandbookOperations {
    /// Plan source from what was written elsewhere, as `mainstay import` makes it.
    var importing: HandbookOperation {
        HandbookOperation(
            name: "import", title: "Turn a risk register or a free plan into plan source",
            summary: """
                Reads a table of risks in CSV for a unit that is there, or a whole plan in free Markdown or plain text, \
                such as a chat answered it, for a new unit; in Chinese or English. What was assumed, and what found no \
                place, is reported with line and column and kept: as a comment beside the entry, or in the narrative of \
                the plan. Check the files afterwards. Risks that the unit has already are left out.
                """,
            route: .post("import"), input: importInput,
            output: .open([
                Shape.Member(
                    "counts", .open([]), required: true, "The number of new entries by the list they stand in"),
                Shape.Member("skipped", .integer(0...1_000_000), required: true, "The number of rows left out"),
                Shape.Member("files", .files, required: true, "The source; no file where there is nothing new"),
                Shape.Member("report", .report, required: true, "What was assumed, and what found no place"),
            ]), makesFiles: true
        ) { (input) async throws(Problem) in
            let (unit, bytes) = (input["unit"]?.text ?? "", Array((input["text"]?.text ?? "").utf8))
            if input["kind"]?.text == "plan" { return plan(SourceText(path: "plan.txt", bytes: bytes), unit, input) }
            let handbook = try await current()
            guard handbook.units.contains(unit) else { throw Self.noUnit(unit, in: handbook) }
            return try await risks(bytes, unit)
        }
    }

    private var importInput: [Shape.Member] {
        [
            Shape.Member(
                "kind", .word(["risks", "plan"]), required: true, "What the text is: a table of risks, or a plan"),
            Shape.Member("unit", .unit, required: true, "The unit that gets the risks, or the new unit of the plan"),
            Shape.Member(
                "text", .sourceText, required: true,
                "The table, a row of headings and then one risk a row; or the plan in Markdown or plain text"),
            Shape.Member("language", .language, "The language of a plan; told by its letters where absent"),
            Shape.Member("industry", .word(Industry.allCases.map(\.rawValue)), "What the unit of a plan does"),
            Shape.Member("size", .word(CompanySize.allCases.map(\.rawValue)), "How many people the unit of a plan has"),
            Shape.Member("region", .word(Region.allCases.map(\.rawValue)), "Where the unit of a plan works"),
        ]
    }

    private func risks(_ table: [UInt8], _ unit: String) async throws(Problem) -> JSONValue {
        let report: RiskImportReport
        do throws(BuildFailure) {
            report = try await handbook.importRisks(table, unit: unit)
        } catch {
            throw Problem(.serviceUnavailable, error.description)
        }
        let file = (path: "units/\(unit)/risks.yaml", text: report.yaml)
        return Self.imported(
            report.added == 0 ? [] : [file], counts: [("risks", report.added)], skipped: report.skipped,
            .report(report.findings, in: report.files))
    }

    private func plan(_ text: SourceText, _ unit: String, _ input: JSONValue) -> JSONValue {
        var reader = PlanImport(unit: unit, catalogue: .carried)
        reader.language = input["language"]?.text
        reader.industry = input["industry"]?.text.flatMap { Industry(rawValue: $0) }
        reader.size = input["size"]?.text.flatMap { CompanySize(rawValue: $0) }
        reader.region = input["region"]?.text.flatMap { Region(rawValue: $0) }
        let plan = reader.read(text)
        return Self.imported(
            plan.files.map { ($0.path, $0.text) }, counts: plan.counts.map { ($0.list, $0.count) }, skipped: 0,
            .report(plan.findings, in: SourceFiles([text])))
    }

    private static func imported(
        _ files: [(path: String, text: String)], counts: [(String, Int)], skipped: Int, _ report: JSONValue
    ) -> JSONValue {
        [
            "counts": .object(counts.map { ($0, .integer($1)) }), "skipped": .integer(skipped),
            "files": .array(files.map { ["path": .string($0.path), "text": .string($0.text)] }), "report": report,
        ]
    }
}
