/// The unit that a file belongs to.
enum SourceUnit {
    /// The unit of the file at `path`; nil for what all units share.
    static func id(of path: String) -> String? {
        let parts = path.split(separator: "/", maxSplits: 2)
        return parts.count > 2 && parts[0] == "units" ? String(parts[1]) : nil
    }

    /// One name for all files of a unit.
    static func folder(of unit: String?) -> String { unit.map { "units/" + $0 } ?? "shared" }
}
