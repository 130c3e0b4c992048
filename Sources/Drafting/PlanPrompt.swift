internal import ContinuityModel
internal import Diagnostics
internal import PlanSource

/// A prompt for any chat that asks for a plan in the format of plan sources, with the catalogue's facts in it.
package struct PlanPrompt: Sendable {
    private let catalogue: Catalogue

    package init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// The prompt in the first language of the request, ready to paste.
    package func text(for request: DraftRequest) -> String {
        let plan = ComposedPlan(catalogue, request)
        let language = request.languages.first ?? "en"
        func word(_ name: String) -> String {
            let names = request.languages.map { plan.word("language-" + $0.lowercased(), in: language) }
            return plan.word(name, in: language)
                .split(separator: "{languages}", omittingEmptySubsequences: false)
                .joined(separator: names.joined(separator: plan.word("separator", in: language)))
        }
        return """
            \(word("prompt-task"))

            \(word("prompt-rules"))

            ## \(word("prompt-schema"))

            ```json
            \(JSONSchemaWriter.schema(of: .plan).text(indented: false))
            ```

            ## \(word("prompt-facts"))

            ```yaml
            \(facts(plan))```

            ## \(word("prompt-answer"))

            \(word("prompt-form"))

            ## \(word("prompt-next"))

            \(word("prompt-next-steps"))

            ```sh
            mainstay import answer.md --unit \(request.unit) --write
            mainstay check --unit \(request.unit)
            ```

            """
    }

    /// The matrix and the lists of the draft as plan sources, without the marks of a draft.
    private func facts(_ plan: ComposedPlan) -> String {
        let registries: [SourceRole.Registry] = [.requirements, .systems, .suppliers, .sites]
        let lists =
            registries.map { ("shared/\($0.rawValue).yaml", plan[$0]) }
            + SourceRole.PlanSection.allCases.map { ("units/\(plan.request.unit)/\($0.rawValue).yaml", plan[$0]) }
        // Without it the ratings of the risks below would be no steps of the usual matrix.
        let matrix = "# units/\(plan.request.unit)/plan.md\nmatrix: \(plan.matrix)\n\n"
        return matrix
            + lists.filter { !$0.1.isEmpty }.map { path, entries in
                let plain = entries.map { entry in
                    var entry = entry
                    entry.fields.removeAll { $0.key == "basis" }
                    return entry
                }
                return "# \(path)\n" + plain.map(SourceYAMLWriter.item).joined()
            }.joined(separator: "\n")
    }
}
