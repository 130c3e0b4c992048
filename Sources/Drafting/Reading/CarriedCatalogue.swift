package import Diagnostics

/// The catalogue folder that the program carries, so that it drafts without any file at hand.
package enum CarriedCatalogue {
    /// The files in the order of their paths.
    package static let files: [SourceText] = CarriedCatalogueText.files.map { file in
        SourceText(path: file.path.description, bytes: Array(file.text.description.utf8))
    }
}
