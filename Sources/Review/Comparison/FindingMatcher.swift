internal import Diagnostics

/// Tells new findings from known ones.
enum FindingMatcher {
    /// Matches findings that are equal, then those of the same line, then those that say the same of the same file, then
    /// those that say the same of what has another name or place by now.
    static func compare(
        _ base: [Finding], _ head: [Finding], in files: SourceFiles, _ resolver: RenameResolver
    ) -> FindingComparison {
        let (old, new) = residue(base, head)
        let unchanged = head.count - new.count
        let (oldMarks, newMarks) = (Fingerprints.of(old, in: files), Fingerprints.of(new, in: files))
        let byLine = residue(old, new, { oldMarks[$0] }, { newMarks[$0] })
        func words(_ finding: Finding) -> String {
            let path = finding.location.map { files.path(of: $0.file) } ?? ""
            return "\(finding.code)\u{0}\(path)\u{0}\(finding.message)"
        }
        let byWords = residue(byLine.old, byLine.new, { words(byLine.old[$0]) }, { words(byLine.new[$0]) })
        let left = residue(byWords.old, byWords.new, resolver)
        return FindingComparison(
            new: left.new.sorted { $0.severity > $1.severity }, fixed: left.old,
            unchanged: unchanged + new.count - left.new.count, files: files)
    }

    /// What has no partner once everything goes by its new name.
    private static func residue(
        _ old: [Finding], _ new: [Finding], _ resolver: RenameResolver
    ) -> (old: [Finding], new: [Finding]) {
        guard !old.isEmpty, !new.isEmpty else { return (old, new) }
        var waiting: [String: [Int]] = [:]
        for position in new.indices.reversed() {
            waiting[resolver.mark(ofHead: new[position]), default: []].append(position)
        }
        var known: Set<Int> = []
        let left = old.filter { finding in
            for mark in resolver.marks(ofBase: finding) {
                guard let partner = waiting[mark]?.popLast() else { continue }
                known.insert(partner)
                return false
            }
            return true
        }
        return (left, new.indices.filter { !known.contains($0) }.map { new[$0] })
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
