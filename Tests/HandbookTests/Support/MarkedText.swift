import Diagnostics
import Testing

/// A text with `‹` and `›` around each stretch that is expected to be underlined.
struct MarkedText {
    let text: String
    /// The stretches as `line:column-endColumn`.
    let places: [String]

    init(_ marked: String, firstLine: Int) {
        var starts: [String] = []
        var places: [String] = []
        var (line, column) = (firstLine, 1)
        var text = String.UnicodeScalarView()
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "‹": starts.append("\(line):\(column)")
            case "›": places.append("\(starts.removeLast())-\(column)")
            default:
                text.append(scalar)
                column += 1
                if scalar == "\n" { (line, column) = (line + 1, 1) }
            }
        }
        self.text = String(text)
        self.places = places
    }
}

extension Finding {
    /// The stretch as `line:column-endColumn`.
    var place: String { location.map { "\($0.line):\($0.column)-\($0.endColumn)" } ?? "nowhere" }
}
