package import Diagnostics

/// The files of one theme folder, read.
package struct ThemeFiles: Sendable {
    /// One file.
    package struct File: Sendable {
        /// The path below the theme's folder, with `/`.
        package let path: String
        /// The content as it stands on disk.
        package let bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    /// The folder as messages show it, such as `Themes/default`.
    package let folder: String
    /// The files in order of their paths.
    package let files: [File]

    package init(folder: String, files: [File]) {
        self.folder = folder
        self.files = files.sorted { $0.path < $1.path }
    }
}

/// A text file of a theme, under the number by which findings name it.
package struct ThemeSource: Sendable {
    /// The number: the first one given to the loader, counted up over the files of the theme and then of its parents.
    package let id: FileID
    /// The path as messages show it, with the folder of its theme.
    package let path: String
    /// The content, for excerpts.
    package let bytes: [UInt8]
}

/// One entry of a YAML map whose nested keys are joined by dots.
package struct ThemeMapEntry: Sendable {
    /// The key with those of the maps around it, such as `treatment.accept`.
    package let key: String
    /// The scalar as text.
    package let value: String
    /// Where the key stands.
    package let keyLocation: SourceLocation
    /// Where the value stands.
    package let valueLocation: SourceLocation

    package init(key: String, value: String, keyLocation: SourceLocation, valueLocation: SourceLocation) {
        self.key = key
        self.value = value
        self.keyLocation = keyLocation
        self.valueLocation = valueLocation
    }
}

/// Reads a YAML file that is a map of scalars or of such maps; what is anything else becomes a finding.
package typealias ThemeMapReading = @Sendable ([UInt8], FileID) -> (entries: [ThemeMapEntry], findings: [Finding])
