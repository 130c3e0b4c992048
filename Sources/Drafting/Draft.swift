/// A drafted plan as the files of a content folder.
package struct Draft: Sendable, Equatable {
    /// One file.
    package struct File: Sendable, Equatable {
        /// The path below the content folder, with `/` between its parts.
        package let path: String
        /// The text, which ends with a line break.
        package let text: String
    }

    /// An entry of a list that all units share.
    package struct SharedEntry: Sendable, Equatable {
        /// The path of the list below the content folder: `shared/systems.yaml`.
        package let path: String
        /// The identifier of the entry.
        package let id: String
        /// The entry as it stands in the list.
        package let text: String

        package init(path: String, id: String, text: String) {
            self.path = path
            self.id = id
            self.text = text
        }
    }

    /// The handbook and its free pages, for a folder that has none yet.
    package let handbookFiles: [File]
    /// The files of the unit.
    package let unitFiles: [File]
    /// The shared lists, for a folder that has none yet.
    package let sharedFiles: [File]
    /// What the unit needs of the shared lists, for a folder that has them.
    package let sharedEntries: [SharedEntry]

    /// All files of a new handbook with this one plan, in the order of their paths.
    package var files: [(path: String, text: String)] {
        (handbookFiles + sharedFiles + unitFiles).sorted { $0.path < $1.path }.map { ($0.path, $0.text) }
    }
}
