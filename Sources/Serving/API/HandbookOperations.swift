internal import Diagnostics
internal import Publishing

/// What can be asked of a handbook that follows its sources.
package struct HandbookOperations: Sendable {
    let handbook: LiveHandbook

    package init(_ handbook: LiveHandbook) {
        self.handbook = handbook
    }

    /// All operations, those that only read first.
    package var all: [HandbookOperation] {
        // Who is shown one unit only must not learn from a comparison what the others say.
        let whole = handbook.unit == nil ? [compare] : []
        return [plans, plan, recovery, loss, find] + whole + [check, importing]
    }

    func current() async throws(Problem) -> PreviewHandbook {
        if let current = await handbook.state.handbook { return current }
        throw Problem(.serviceUnavailable, "the sources have errors, so there is no handbook to ask; check lists them")
    }

    private var plans: HandbookOperation {
        HandbookOperation(
            name: "plans", title: "List the plans",
            summary: "Every business unit with its plan: title, owner, deputy, status, approval and next review.",
            route: .get("plans"), input: [], output: .plans
        ) { (_) async throws(Problem) in try await current().plans }
    }

    private var plan: HandbookOperation {
        HandbookOperation(
            name: "plan", title: "Read one plan",
            summary:
                "One unit's plan with its risk register, recovery table, actions of every scenario, and exercises.",
            route: .get("plans/{unit}"),
            input: [Shape.Member("unit", .unit, required: true, "The unit, as the list of plans names it")],
            output: .plan
        ) { (input) async throws(Problem) in
            let (handbook, unit) = (try await current(), input["unit"]?.text ?? "")
            guard let plan = handbook.plan(unit) else { throw Self.noUnit(unit, in: handbook) }
            return plan
        }
    }

    private var recovery: HandbookOperation {
        HandbookOperation(
            name: "recovery", title: "Read the recovery table",
            summary: """
                RTO, RPO, MTPD, the earliest possible recovery, the slack and the path that decides, of every activity, \
                system, supplier and site; the shortest RTO first. Times are in seconds.
                """,
            route: .get("recovery"),
            input: [Shape.Member("unit", .unit, "Only this unit, with what its activities need")], output: .table
        ) { (input) async throws(Problem) in
            let (handbook, unit) = (try await current(), input["unit"]?.text)
            guard let table = handbook.recovery(unit: unit) else { throw Self.noUnit(unit ?? "", in: handbook) }
            return table
        }
    }

    private var loss: HandbookOperation {
        HandbookOperation(
            name: "what-is-lost", title: "What follows from a loss",
            summary: """
                Which activities stop where a system, supplier, site or role is lost, when each breaches its RTO and \
                MTPD, which scenarios to follow and which messages to send.
                """,
            route: .get("lost"),
            input: [
                Shape.Member(
                    "of", .losable, required: true,
                    "What is lost: system:<id>, supplier:<id>, site:<id>, role:<id> or <unit>/role:<id>")
            ], output: .loss
        ) { (input) async throws(Problem) in
            let (handbook, reference) = (try await current(), input["of"]?.text ?? "")
            if let loss = handbook.loss(of: reference) { return loss }
            let near = NearMiss.of(reference, among: handbook.losable).map { "; did you mean '\($0)'?" } ?? ""
            throw Problem(.notFound, "the handbook has no '\(reference)' that could be lost\(near)")
        }
    }

    private var find: HandbookOperation {
        HandbookOperation(
            name: "find", title: "Search the handbook",
            summary: """
                Places of the handbook that hold all words of the query, the best first: scenarios, roles, activities, \
                systems, plans, risks, requirements, terms and parts of texts. Chinese needs no blanks between words.
                """,
            route: .get("search"),
            input: [
                Shape.Member(
                    "q", .text(Shape.TextForm(1...200)), required: true, "The words; the last one may be a beginning"),
                Shape.Member("language", .language, "A language of the handbook; the default one where absent"),
                Shape.Member("limit", .integer(1...100), "The most places to give; 20 where absent"),
            ], output: .hits
        ) { (input) async throws(Problem) in
            let (handbook, language) = (try await current(), input["language"]?.text)
            let limit = input["limit"]?.whole ?? 20
            guard let hits = handbook.search(input["q"]?.text ?? "", language: language, limit: limit) else {
                let known = handbook.languages.joined(separator: ", ")
                throw Problem(.notFound, "the handbook has no language '\(language ?? "")'; it has \(known)")
            }
            return ["hits": .array(hits.map(\.json))]
        }
    }

    static func noUnit(_ unit: String, in handbook: PreviewHandbook) -> Problem {
        let near = NearMiss.of(unit, among: handbook.units).map { "; did you mean '\($0)'?" } ?? ""
        return Problem(.notFound, "the handbook has no unit '\(unit)'\(near)")
    }
}

extension HandbookOperations {
    private var check: HandbookOperation {
        HandbookOperation(
            name: "check", title: "Check plan sources",
            summary: """
                Checks plan sources against the schema and all rules. Files are taken as if they stood in the content \
                folder, in the place of those of the same path; with a handbook.yaml among them they are a handbook of \
                their own. Without files the handbook is checked as it is. Nothing is written.
                """,
            route: .post("check"),
            input: [
                Shape.Member("files", .files, "The files to check; of two with the same path the last one counts"),
                Shape.Member(
                    "everywhere", .flag, "Whether findings in the other files of the handbook are wanted too"),
            ], output: .report
        ) { (input) async throws(Problem) in
            let files = input["files"]?.elements ?? []
            guard !files.isEmpty else {
                let state = await handbook.examined()
                return .report(state.findings, in: state.files)
            }
            let proposal = Self.proposal(files)
            let report = await handbook.check(proposal, everywhere: input["everywhere"]?.flag ?? false)
            return .report(report.findings, in: report.files)
        }
    }

    private static func proposal(_ files: [JSONValue]) -> SourceProposal {
        var texts: [String: [UInt8]] = [:]
        for file in files {
            if let path = file["path"]?.text, let text = file["text"]?.text { texts[path] = Array(text.utf8) }
        }
        return SourceProposal(files: texts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }
}
