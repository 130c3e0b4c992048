internal import Analysis
internal import Diagnostics

/// Finds the step of a scale that a cell means: its identifier, its label in any language, or the label without its number.
struct ScaleMatcher {
    private let steps: [PriorityMatrix.Step]
    private var idByName: [String: String] = [:]

    init(_ steps: [PriorityMatrix.Step]) {
        self.steps = steps
        for step in steps {
            idByName[LooseText.key(step.id)] = step.id
            for translation in step.label.translations {
                let label = LooseText.key(translation.text)
                for name in [label, String(label.drop { $0.isASCII && $0.isNumber })]
                where !name.isEmpty && idByName[name] == nil {
                    idByName[name] = step.id
                }
            }
        }
    }

    /// The identifier of the step; spreadsheets write `3` as `3.0`.
    subscript(text: String) -> String? {
        let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        guard !whole.contains("."), !whole.hasPrefix("-") else { return nil }
        return idByName[LooseText.key(whole)]
    }

    /// The steps as an author may write them.
    var list: String { steps.map(\.id).joined(separator: ", ") }
}
