internal import Diagnostics

/// Tells new findings from known ones.
enum FindingMatcher {
    /// Matches findings that are equal, then those of the same line, then those that say the same of the same file.
    static func compare(_ base: [Finding], _ head: [Finding], in files: SourceFiles) -> FindingComparison {
        let (old, new) = residue(base, head)
        let unchanged = head.count - new.count
        let (oldMarks, newMarks) = (Fingerprints.of(old, in: files), Fingerprints.of(new, in: files))
        let byLine = residue(old, new, { oldMarks[$0] }, { newMarks[$0] })
        func words(_ finding: Finding) -> String {
            let path = finding.location.map { files.path(of: $0.file) } ?? ""
            return "\(finding.code)\u{0}\(path)\u{0}\(finding.message)"
        }
        let byWords = residue(byLine.old, byLine.new, { words(byLine.old[$0]) }, { words(byLine.new[$0]) })
        return FindingComparison(
            new: byWords.new.sorted { $0.severity > $1.severity }, fixed: byWords.old,
            unchanged: unchanged + new.count - byWords.new.count, files: files)
    }

    private static func residue(_ base: [Finding], _ head: [Finding]) -> (old: [Finding], new: [Finding]) {
        let known = Set(base)
        let present = Set(head)
        return (base.filter { !present.contains($0) }, head.filter { !known.contains($0) })
    }

    /// What has no partner of the same name on the other side.
    private static func residue(
        _ old: [Finding], _ new: [Finding], _ oldName: (Int) -> String, _ newName: (Int) -> String
    ) -> (old: [Finding], new: [Finding]) {
        var waiting: [String: Int] = [:]
        for position in old.indices { waiting[oldName(position), default: 0] += 1 }
        let rest = new.indices.filter { position in
            let name = newName(position)
            guard let count = waiting[name], count > 0 else { return true }
            waiting[name] = count - 1
            return false
        }
        let left = old.indices.filter { position in
            let name = oldName(position)
            guard let count = waiting[name], count > 0 else { return false }
            waiting[name] = count - 1
            return true
        }
        return (left.map { old[$0] }, rest.map { new[$0] })
    }
}
