package import Diagnostics

/// How a matrix turns likelihood and impact into a priority.
package enum MatrixKind: String, Enumeration {
    /// A text per cell.
    case table
    /// Likelihood × impact, sorted into bands.
    case product
    /// A rank: the highest sum of ratings plus one, less likelihood and impact; 1 is the most urgent.
    case ranked
    package static let name = "matrix-kind"
}

/// A priority matrix as data, in `handbook.yaml`.
package struct MatrixDefinition: Sendable {
    /// Its identifier, which plans name.
    package var id: Located<String>?
    /// Its title.
    package var title: LocalizedText?
    /// How it computes.
    package var kind: Located<MatrixKind>?
    /// The steps of the likelihood scale from the least to the most likely.
    package var likelihood: [ScaleStep] = []
    /// The steps of the impact scale from the least to the worst.
    package var impact: [ScaleStep] = []
    /// The cells of a `table`, one for each pair of steps.
    package var cells: [MatrixCell] = []
    /// The bands of a `product` or `ranked` matrix, which cover its range once.
    package var bands: [MatrixBand] = []
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A step of a scale: what plans write and what readers see.
package struct ScaleStep: Sendable {
    /// The word or number that plans write: `high` or `4`.
    package var id: Located<String>?
    /// What readers see.
    package var label: LocalizedText?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A cell of a table matrix.
package struct MatrixCell: Sendable {
    /// A step of the likelihood scale.
    package var likelihood: Located<String>?
    /// A step of the impact scale.
    package var impact: Located<String>?
    /// The urgency from 1, higher is more urgent; cells of equal urgency may have different texts.
    package var urgency: Located<Int>?
    /// What is to be done with such a risk.
    package var label: LocalizedText?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}

/// A range of scores with a name.
package struct MatrixBand: Sendable {
    /// The lowest score of the band.
    package var from: Located<Int>?
    /// The highest score of the band.
    package var to: Located<Int>?
    /// The urgency from 1, higher is more urgent.
    package var urgency: Located<Int>?
    /// What readers see.
    package var label: LocalizedText?
    /// Where it is declared.
    package var location: SourceLocation

    package init(location: SourceLocation) {
        self.location = location
    }
}
