internal import ContinuityModel
internal import Diagnostics

/// One piece of a report, before it takes the form of an output.
indirect enum OutlineBlock {
    case heading(Phrase)
    case paragraph(Phrase)
    /// The name of the list that follows.
    case label(String)
    /// A point of a list; the depth counts from 0.
    case item(depth: Int, Phrase)
    /// What a reader may skip, behind a line that says what it is.
    case details(Phrase, [OutlineBlock])
}

/// How much of a review is told; each step leaves out more than the one before.
enum OutlineDetail: Int, CaseIterable {
    case all, withoutNarratives, withoutNeutral, withoutFindings, withoutFields

    /// What the step leaves out, for the line that says so.
    var omission: String? {
        switch self {
        case .all: nil
        case .withoutNarratives: "the words of narratives"
        case .withoutNeutral: "the words of narratives and neutral changes"
        case .withoutFindings: "the words of narratives, neutral changes and findings"
        case .withoutFields: "everything but what changed for the weaker"
        }
    }
}

/// Lays a review out for readers: what is weaker first.
struct ReviewOutline {
    let review: HandbookReview
    let detail: OutlineDetail

    /// The pieces in reading order.
    func blocks() -> [OutlineBlock] {
        var blocks: [OutlineBlock] = [
            .heading("What the change means: \(review.base) → \(review.head)"), .paragraph(summary),
        ]
        blocks += review.remarks.map { .item(depth: 0, "Note: " + $0.phrase) }
        for section in review.sections { blocks += self.section(section) }
        blocks += findings()
        if let omission = detail.omission {
            blocks.append(
                .paragraph("Left out for length: \(own: omission). `mainstay review` on your own machine shows it all.")
            )
        }
        return blocks
    }

    private var summary: Phrase {
        guard !review.isWithoutMeaning else {
            let files = review.changedFiles == 1 ? "1 file differs" : "\(review.changedFiles) files differ"
            return review.changedFiles == 0
                ? "No change." : "No change of meaning: \(own: files) in formatting alone."
        }
        let changes = review.sections.flatMap(\.changes)
        let directions = Direction.allCases.compactMap { direction -> String? in
            let count = changes.count { $0.direction == direction }
            return count == 0 ? nil : "\(count) \(direction.rawValue)"
        }
        let texts = review.sections.flatMap(\.narratives).count { !$0.isFormatting }
        let narratives = texts == 0 ? [] : [texts == 1 ? "1 narrative" : "\(texts) narratives"]
        let findings = review.findings
        let counts = [
            findings.new.isEmpty ? nil : Self.count(findings.new.count, "new finding"),
            findings.fixed.isEmpty ? nil : "\(findings.fixed.count) fixed", "\(findings.unchanged) unchanged",
        ].compactMap { $0 }
        let left = (directions + narratives).joined(separator: ", ")
        return "\(own: left.isEmpty ? "No change of the plans" : left) · \(own: counts.joined(separator: ", "))"
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private func section(_ section: ReviewSection) -> [OutlineBlock] {
        var blocks: [OutlineBlock] = section.notes.map { .item(depth: 0, Self.tag($0.direction) + $0.phrase) }
        for direction in Direction.allCases
        where detail.rawValue < OutlineDetail.withoutFields.rawValue || direction == .weaker {
            let changes = section.changes.filter { $0.direction == direction }
            guard !changes.isEmpty else { continue }
            if direction == .neutral, detail.rawValue >= OutlineDetail.withoutNeutral.rawValue {
                blocks.append(.paragraph("\(own: Self.count(changes.count, "neutral change"))"))
                continue
            }
            blocks.append(.label(Self.title(direction)))
            let (whole, partial) = changes.divided { $0.kind == .added || $0.kind == .removed }
            for change in partial { blocks += self.change(change) }
            blocks += whole.count > Self.mostWhole ? groups(whole) : whole.flatMap(self.change)
        }
        blocks += narratives(section)
        guard !blocks.isEmpty else { return [] }
        guard let unit = section.unit else { return [.heading("Shared by all units")] + blocks }
        let title: Phrase = section.title.isEmpty ? "" : " \(section.title)"
        return [.heading("\(name: unit)\(title)")] + blocks
    }

    private static func title(_ direction: Direction) -> String {
        switch direction {
        case .weaker: "Weaker"
        case .stronger: "Stronger"
        case .neutral: "Neutral"
        }
    }

    private static func tag(_ direction: Direction) -> Phrase {
        direction == .neutral ? "" : "\(own: title(direction)): "
    }

    private func change(_ change: EntityChange) -> [OutlineBlock] {
        let shown =
            change.address == RecordCollector.settings
            ? "handbook.yaml" : EntityAddress(change.address.kind, id: change.address.id).notation
        var line: Phrase = "\(name: shown)"
        if !change.title.isEmpty { line = line + " \(ValueWording.shortened(change.title))" }
        switch change.kind {
        case .added: line = line + " is new"
        case .removed: line = line + " is gone"
        case .renamed: line = line + ", renamed from \(name: change.former?.notation ?? "")"
        case .moved: line = line + ", moved from \(name: change.former?.notation ?? "")"
        case .changed: break
        }
        let isWhole = change.kind == .added || change.kind == .removed
        var blocks: [OutlineBlock] = []
        if detail == .withoutFields {
            return [.item(depth: 0, line)]
        } else if isWhole, !change.fields.isEmpty {
            line = line + " (" + .joined(change.fields.prefix(5).map(\.phrase), by: ", ") + ")"
        } else if change.fields.count == 1, let field = change.fields.first {
            line = line + ": " + field.phrase
        } else {
            blocks = change.fields.map { field in
                let differs = field.direction != change.direction && field.direction != .neutral
                return .item(depth: 1, (differs ? Self.tag(field.direction) : "") + field.phrase)
            }
        }
        blocks += change.consequences.map { consequence in
            let differs = consequence.direction != change.direction && consequence.direction != .neutral
            return .item(depth: 1, "→ " + (differs ? Self.tag(consequence.direction) : "") + consequence.phrase)
        }
        return [.item(depth: 0, line)] + blocks
    }

    /// The number of new or removed entities beyond which they are counted and not described.
    private static let mostWhole = 12

    /// Entities that are new or gone as counts by kind: a whole unit must not take pages.
    private func groups(_ changes: [EntityChange]) -> [OutlineBlock] {
        EntityKind.allCases.flatMap { kind -> [OutlineBlock] in
            [EntityChange.Kind.added, .removed].compactMap { change -> OutlineBlock? in
                let own = changes.filter { $0.address.kind == kind && $0.kind == change }
                guard !own.isEmpty else { return nil }
                let names = Phrase.joined(
                    own.prefix(6).map { "\(name: EntityAddress(kind, id: $0.address.id).notation)" }, by: ", ")
                let verb = own.count == 1 ? "is" : "are"
                let what = change == .added ? "new" : "gone"
                let more: Phrase = own.count > 6 ? " and \(own.count - 6) more" : ""
                return .item(depth: 0, "\(own: Self.count(own.count, kind)) \(own: verb) \(own: what): \(names)\(more)")
            }
        }
    }

    private static func count(_ number: Int, _ kind: EntityKind) -> String {
        let plural = kind == .activity ? "activities" : kind == .training ? "trainings" : kind.rawValue + "s"
        return "\(number) \(number == 1 ? kind.rawValue : plural)"
    }

    private func narratives(_ section: ReviewSection) -> [OutlineBlock] {
        let changed = section.narratives.filter { !$0.isFormatting }
        guard !changed.isEmpty, detail != .withoutFields else { return [] }
        let blocks = changed.map { narrative -> OutlineBlock in
            let count = Self.count(narrative.paragraphs.count, "paragraph")
            let name = EntityAddress(narrative.address.kind, id: narrative.address.id).notation
            let title: Phrase = "Text of \(name: name) (\(narrative.language)): \(own: count)"
            guard detail == .all else { return .item(depth: 0, title) }
            return .details(title, narrative.paragraphs.prefix(30).map { .paragraph($0) })
        }
        return blocks
    }

    private func findings() -> [OutlineBlock] {
        let findings = review.findings
        guard !findings.new.isEmpty || !findings.fixed.isEmpty else { return [] }
        if detail.rawValue >= OutlineDetail.withoutFindings.rawValue {
            let errors = findings.new.count { $0.severity == .error }
            return [
                .heading("Findings"),
                .paragraph(
                    "\(findings.new.count) new (\(own: Self.count(errors, "error"))), \(findings.fixed.count) fixed"),
            ]
        }
        var blocks: [OutlineBlock] = [.heading("Findings")]
        blocks += list("New", findings.new) + list("Fixed", findings.fixed)
        blocks.append(.paragraph("\(findings.unchanged) unchanged"))
        return blocks
    }

    private func list(_ title: String, _ findings: [Finding]) -> [OutlineBlock] {
        guard !findings.isEmpty else { return [] }
        let items = findings.prefix(50).map { finding -> OutlineBlock in
            let place: Phrase =
                finding.location.map {
                    " (\(review.findings.files.path(of: $0.file)):\(Int($0.line)))"
                } ?? ""
            return .item(
                depth: 0, "\(own: finding.severity.rawValue): \(finding.message) [\(name: finding.code)]\(place)")
        }
        let rest: [OutlineBlock] = findings.count > 50 ? [.item(depth: 0, "and \(findings.count - 50) more")] : []
        return [.label(title)] + items + rest
    }
}

extension Array {
    /// Those for which the test holds, and the others, both in order.
    fileprivate func divided(_ test: (Element) -> Bool) -> (yes: [Element], no: [Element]) {
        (filter(test), filter { !test($0) })
    }
}
