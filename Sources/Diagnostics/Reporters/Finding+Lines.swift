extension Finding {
    /// The message, then the line that `describe` gives for each note, then the help: for formats with one text per
    /// finding.
    func lines(describing describe: (Note) -> String?) -> String {
        ([message] + notes.compactMap(describe) + (help.map { ["help: " + $0] } ?? [])).joined(separator: "\n")
    }
}
