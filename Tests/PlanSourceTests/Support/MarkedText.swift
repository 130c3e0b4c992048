import Diagnostics
import Testing

/// The place of a finding; `Testing` has a type of the same name.
typealias Place = Diagnostics.SourceLocation

/// A text in which `«` and `»` mark the stretches that findings must underline, so that nobody counts columns.
struct MarkedText {
    /// The text without its marks.
    let text: String
    /// The marked stretches in order.
    let marks: [Place]

    init(_ marked: String) {
        var text = String.UnicodeScalarView()
        var marks: [Place] = []
        var (line, column) = (1, 1)
        var start: (line: Int, column: Int)?
        var previous: Unicode.Scalar?
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "«": start = (line, column)
            case "»":
                if let start {
                    let place = Place(
                        file: FileID(0), line: start.line, column: start.column, endLine: line, endColumn: column)
                    marks.append(place)
                }
                start = nil
            default:
                text.append(scalar)
                let endsLine = scalar == "\n" ? previous != "\r" : scalar == "\r"
                if endsLine { (line, column) = (line + 1, 1) } else if scalar != "\n" { column += 1 }
            }
            previous = scalar
        }
        self.text = String(text)
        self.marks = marks
    }

    var bytes: [UInt8] { Array(text.utf8) }
}

extension Finding {
    /// The code with the place that is underlined.
    var summary: String { code + " " + (location.map(\.notation) ?? "nowhere") }
}

extension Place {
    /// `line:column-line:column`.
    var notation: String { "\(line):\(column)-\(endLine):\(endColumn)" }
}

/// Holds findings against the codes and the marks of a text, in order.
func expect(
    _ findings: [Finding], _ codes: [String], at marks: [Place],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let found = Finding.sorted(findings).map(\.summary)
    let wanted = zip(codes, marks).map { $0 + " " + $1.notation }
    #expect(found == wanted, sourceLocation: sourceLocation)
    #expect(codes.count == marks.count, sourceLocation: sourceLocation)
}
