/// The room that is left on a printed card. What finds none is counted, so that a card never drops anything in silence.
///
/// Lines are estimates for A4 with the margins of the default theme and texts of 8.5 points; the browser checks print
/// every card and count its pages.
struct CardSpace {
    /// A column of a card: its width in the pixels of `LabelFitter`.
    enum Column: Int {
        /// The words of a step.
        case step = 350
        /// Who does a step.
        case person = 250
        /// One of two columns.
        case half = 360
    }

    /// Half lines on a page, less a tenth for fonts that run wider or higher than estimated.
    static let page = 128
    /// Blank rows on a log sheet.
    static let logRows = 27
    /// Lines that one text may take; longer ones end in dots.
    static let longestText = 6

    private(set) var left: Int

    init(_ room: Int = page) { left = room }

    /// Takes half lines whether or not they are there: what every card shows.
    mutating func spend(_ halfLines: Int) { left -= halfLines }

    /// As many elements as fit before `reserve` half lines are touched, in order and without gaps, and how many are cut.
    mutating func fit<Element>(
        _ elements: [Element], reserve: Int = 0, height: (Element) -> Int
    ) -> (kept: [Element], cut: Int) {
        var kept: [Element] = []
        for element in elements {
            let needed = height(element)
            guard left - needed >= reserve else { break }
            left -= needed
            kept.append(element)
        }
        return (kept, elements.count - kept.count)
    }

    /// The lines that a text takes in a column.
    static func lines(_ text: String?, in column: Column) -> Int {
        guard let text, !text.isEmpty else { return 0 }
        return max(1, (LabelFitter.width(text) * 21 / 20 + column.rawValue - 1) / column.rawValue)
    }

    /// A text that takes no more lines than one may take.
    static func clip(_ text: String, in column: Column, lines: Int = longestText) -> String {
        LabelFitter.line(text, width: column.rawValue * lines * 20 / 21)
    }
}
