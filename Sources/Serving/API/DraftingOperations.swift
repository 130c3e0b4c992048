internal import ContinuityModel
internal import Diagnostics
package import Drafting
internal import Publishing

/// What can be asked of the catalogue of drafts: a plan from three parameters, or a prompt that asks a chat for one.
package struct DraftingOperations: Sendable {
    private let handbook: LiveHandbook
    private let catalogue: Catalogue

    package init(_ handbook: LiveHandbook, catalogue: Catalogue = .carried) {
        self.handbook = handbook
        self.catalogue = catalogue
    }

    /// All operations.
    package var all: [HandbookOperation] { [draft, prompt] }

    /// The three parameters by the names of their values, the first two words of every draft.
    var parameters: [(name: String, words: [String], description: String)] {
        [
            ("industry", catalogue.availableIndustries.map(\.rawValue), "What the unit does"),
            ("size", CompanySize.allCases.map(\.rawValue), "How many people it has"),
            ("region", Region.allCases.map(\.rawValue), "Where it works"),
        ]
    }

    private var request: [Shape.Member] {
        parameters.map { Shape.Member($0.name, .word($0.words), required: true, $0.description) } + [
            Shape.Member(
                "languages", .words(DraftRequest.languages),
                "The languages, the default one first; those usual in the region where absent"),
            Shape.Member("unit", .unit, "The name of the unit's folder; the industry where absent"),
            Shape.Member("organisation", .text(Shape.TextForm(1...200)), "The name of the organisation"),
        ]
    }

    private var draft: HandbookOperation {
        HandbookOperation(
            name: "draft", title: "Draft a plan",
            summary: """
                Drafts a plan from industry, company size and region: roles, activities, risks, scenarios, messages, \
                exercises and what they rest on, as source files. The same request gives the same draft. What nobody but \
                the owner can know is marked for confirmation, and the report lists what is left to do.
                """,
            route: .post("draft"),
            input: request + [
                Shape.Member(
                    "into", .word(["new-handbook", "this-handbook"]),
                    "A handbook of its own with this one plan, which is usual, or a further unit of this handbook")
            ],
            output: .open([
                Shape.Member("files", .files, required: true, "The source files"),
                Shape.Member(
                    "sharedEntries", .list(.open([]), upTo: 1_000), required: true,
                    "What a further unit needs in the shared lists, each with its path, id and text"),
                Shape.Member("report", .report, required: true, "What a check of the draft finds"),
            ]), makesFiles: true
        ) { (input) async throws(Problem) in
            let drafted = PlanDrafter(catalogue).draft(await request(input))
            let joins = input["into"]?.text == "this-handbook"
            let files = joins ? drafted.unitFiles.map { (path: $0.path, text: $0.text) } : drafted.files
            let entries = joins ? drafted.sharedEntries : []
            let proposal = SourceProposal(files: files.map { ($0.path, Array($0.text.utf8)) })
            let report = await handbook.check(proposal, everywhere: false)
            return [
                "files": .array(files.map { ["path": .string($0.path), "text": .string($0.text)] }),
                "sharedEntries": .array(
                    entries.map { ["path": .string($0.path), "id": .string($0.id), "text": .string($0.text)] }),
                "report": .report(report.findings, in: report.files),
            ]
        }
    }

    private var prompt: HandbookOperation {
        HandbookOperation(
            name: "prompt", title: "Write a prompt for a plan",
            summary: """
                A prompt for any chat that asks for a plan in the format of these sources: the task with industry, size \
                and region, the rules, the schema, and the catalogue's facts.
                """,
            route: .post("prompt"), input: request,
            output: .object([Shape.Member("text", .anyText, required: true, "The prompt, ready to paste")]),
            isTool: false
        ) { (input) async throws(Problem) in ["text": .string(await promptText(input))] }
    }

    /// The prompt for an input of the right shape.
    func promptText(_ input: JSONValue) async -> String {
        PlanPrompt(catalogue).text(for: await request(input))
    }

    private func request(_ input: JSONValue) async -> DraftRequest {
        guard let industry = input["industry"]?.text.flatMap({ Industry(rawValue: $0) }),
            let size = input["size"]?.text.flatMap({ CompanySize(rawValue: $0) }),
            let region = input["region"]?.text.flatMap({ Region(rawValue: $0) })
        else { preconditionFailure("an operation runs with what its shape lets through") }
        let languages = input["languages"]?.elements?.compactMap(\.text) ?? []
        let usual = region == .china ? ["zh-Hans", "en"] : ["en", "zh-Hans"]
        return DraftRequest(
            industry: industry, size: size, region: region, languages: languages.isEmpty ? usual : languages,
            unit: input["unit"]?.text ?? industry.rawValue, organisation: input["organisation"]?.text,
            today: await handbook.day)
    }
}
