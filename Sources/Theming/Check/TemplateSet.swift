/// The parsed templates of one theme.
struct TemplateSet: Sendable {
    let partials: [ParsedTemplate]
    let layouts: [ParsedTemplate]
    /// The number of each partial in `all`.
    let partialNumbers: [String: Int]
    /// The number of each layout in `all`.
    let layoutNumbers: [String: Int]

    init(partials: [ParsedTemplate], layouts: [ParsedTemplate]) {
        self.partials = partials
        self.layouts = layouts
        var numbers: [String: Int] = [:]
        for (number, partial) in partials.enumerated() { numbers[partial.name] = number }
        partialNumbers = numbers
        numbers = [:]
        for (number, layout) in layouts.enumerated() { numbers[layout.name] = partials.count + number }
        layoutNumbers = numbers
    }

    /// Partials first, then layouts: the order of the numbers.
    var all: [ParsedTemplate] { partials + layouts }
}
