package import Diagnostics

/// A reference as an author wrote it: `risk:data-breach`, or `finance/activity:payments` into another unit.
package struct Reference: Hashable, Sendable {
    /// The kind before the colon.
    package let kind: EntityKind
    /// The unit before the slash; nil where none is written, and then the author's own unit is meant, else what all share.
    package let unit: String?
    /// The identifier after the colon.
    package let id: String
    /// Where the reference stands.
    package let location: SourceLocation

    package init(_ kind: EntityKind, unit: String? = nil, id: String, at location: SourceLocation) {
        self.kind = kind
        self.unit = unit
        self.id = id
        self.location = location
    }

    /// The reference as written.
    package var notation: String {
        (unit.map { $0 + "/" } ?? "") + kind.rawValue + ":" + id
    }

    /// Splits `unit/kind:id`; nil where the text has not that form or the kind is unknown.
    package static func parse(_ text: String) -> (kind: EntityKind, unit: String?, id: String)? {
        // By bytes, since every plan has hundreds and walking characters costs ten times as much.
        let bytes = text.utf8
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let id = String(text[bytes.index(after: colon)...])
        var head = text[..<colon]
        var unit: String?
        if let slash = head.utf8.firstIndex(of: UInt8(ascii: "/")) {
            unit = String(head[..<slash])
            head = head[bytes.index(after: slash)...]
        }
        guard let kind = EntityKind(rawValue: String(head)), Identifier.isValid(id),
            unit.map({ Identifier.isValid($0) }) ?? true
        else { return nil }
        return (kind, unit, id)
    }
}

/// The form of identifiers: kebab-case ASCII, so that they can be file names and anchors.
package enum Identifier {
    /// Lower-case letters and digits in groups joined by single hyphens, at most 64 bytes.
    package static func isValid(_ text: String) -> Bool {
        var previousIsHyphen = true
        var count = 0
        for byte in text.utf8 {
            count += 1
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): previousIsHyphen = false
            case UInt8(ascii: "-") where !previousIsHyphen: previousIsHyphen = true
            default: return false
            }
        }
        return count > 0 && count <= 64 && !previousIsHyphen
    }
}
