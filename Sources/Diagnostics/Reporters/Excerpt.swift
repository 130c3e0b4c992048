/// The line of source that a finding speaks of, cut to a width, and the marks below it.
struct Excerpt {
    /// The line as shown, with `…` where it was cut.
    let source: String
    /// What brings the underline below its stretch: spaces, and the tabs of the line.
    let padding: String
    /// A caret below the first scalar and tildes below the rest.
    let underline: String

    /// Nil where the text has no such line, as for a file that changed since.
    init?(of location: SourceLocation, in text: SourceText, width: Int) {
        guard let line = text.line(Int(location.line)) else { return nil }
        let scalars = line.unicodeScalars.map(\.printable)
        let start = min(max(Int(location.column) - 1, 0), scalars.count)
        let end = location.endLine > location.line ? scalars.count : min(Int(location.endColumn) - 1, scalars.count)
        let stretch = start..<max(start, end)
        let window = Self.window(around: stretch, in: scalars, width: width)
        let marked = stretch.clamped(to: window)

        let (cutBefore, cutAfter) = (window.lowerBound > 0, window.upperBound < scalars.count)
        source = (cutBefore ? "…" : "") + String(scalars[window]) + (cutAfter ? "…" : "")
        padding = (cutBefore ? " " : "") + Self.padding(below: scalars[window.lowerBound..<marked.lowerBound])
        let tildes = max(1, Self.width(of: scalars[marked])) - 1
        underline = "^" + String(repeating: "~", count: tildes)
    }

    /// The part of the line to show: all of it, or about `width` columns of it with a third of them before the stretch.
    private static func window(
        around stretch: Range<Int>, in scalars: [Unicode.Scalar], width limit: Int
    ) -> Range<Int> {
        guard width(of: scalars[...]) > limit else { return scalars.indices }
        var (start, end, room) = (stretch.lowerBound, stretch.lowerBound, limit)
        while start > 0, room > limit * 2 / 3 {
            start -= 1
            room -= scalars[start].displayWidth
        }
        while end < scalars.count, scalars[end].displayWidth <= room {
            room -= scalars[end].displayWidth
            end += 1
        }
        while start > 0, scalars[start - 1].displayWidth <= room {
            start -= 1
            room -= scalars[start].displayWidth
        }
        return start..<end
    }

    private static func width(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + $1.displayWidth }
    }

    private static func padding(below scalars: ArraySlice<Unicode.Scalar>) -> String {
        scalars.map { $0 == "\t" ? "\t" : String(repeating: " ", count: $0.displayWidth) }.joined()
    }
}

extension String {
    fileprivate init(_ scalars: ArraySlice<Unicode.Scalar>) {
        var view = UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }

    /// The text with nothing in it that could steer a terminal.
    var printable: String {
        // Nearly all are, and taking a text apart costs more than the rest of a report.
        guard !utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) else { return self }
        return String(Array(unicodeScalars.map { $0 == "\t" ? " " : $0.printable })[...])
    }
}
