internal import ContinuityModel
package import Diagnostics

extension HandbookReview {
    /// The review for programs, as `mainstay review --format json` prints it.
    package var json: JSONValue { JSONReviewWriter.value(of: self) }
}

/// A review for programs; times and dates are in the words of the report, addresses as sources write them.
enum JSONReviewWriter {
    /// The number of the shape; it grows when a member changes its meaning or goes away.
    private static let version = 1

    static func value(of review: HandbookReview) -> JSONValue {
        [
            "version": .integer(version),
            "base": .string(review.base),
            "head": .string(review.head),
            "meaning": .boolean(!review.isWithoutMeaning),
            "changed-files": .integer(review.changedFiles),
            "remarks": .array(review.remarks.map { .string($0.phrase.text) }),
            "sections": .array(review.sections.map(section)),
            "findings": [
                "new": .array(review.findings.new.map { finding($0, review) }),
                "fixed": .array(review.findings.fixed.map { finding($0, review) }),
                "unchanged": .integer(review.findings.unchanged),
            ],
        ]
    }

    private static func section(_ section: ReviewSection) -> JSONValue {
        [
            "unit": .optional(section.unit),
            "title": .string(section.title),
            "direction": .string(section.direction.rawValue),
            "notes": .array(section.notes.map(consequence)),
            "changes": .array(section.changes.map(change)),
            "narratives": .array(
                section.narratives.map { narrative in
                    [
                        "of": .string(narrative.address.notation), "language": .string(narrative.language),
                        "formatting-only": .boolean(narrative.isFormatting),
                        "paragraphs": .array(narrative.paragraphs.map { .string($0.text) }),
                    ]
                }),
        ]
    }

    private static func change(_ change: EntityChange) -> JSONValue {
        [
            "kind": .string(change.kind.rawValue),
            "entity": .string(change.address.notation),
            "former": .optional(change.former?.notation),
            "title": .string(change.title),
            "direction": .string(change.direction.rawValue),
            "fields": .array(
                change.fields.map { field in
                    [
                        "key": .string(field.key), "item": .optional(field.item), "old": .optional(field.old),
                        "new": .optional(field.new), "direction": .string(field.direction.rawValue),
                        "text": .string(field.phrase.text),
                    ]
                }),
            "consequences": .array(change.consequences.map(consequence)),
        ]
    }

    private static func consequence(_ consequence: Consequence) -> JSONValue {
        [
            "code": .string(consequence.code),
            "direction": .string(consequence.direction.rawValue),
            "text": .string(consequence.phrase.text),
            "entities": .array(consequence.entities.map { .string($0.notation) }),
        ]
    }

    private static func finding(_ finding: Finding, _ review: HandbookReview) -> JSONValue {
        let location = finding.location
        return [
            "code": .string(finding.code),
            "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message),
            "path": .optional(location.map { review.findings.files.path(of: $0.file) }),
            "line": .optional(location.map { Int($0.line) }),
        ]
    }
}
