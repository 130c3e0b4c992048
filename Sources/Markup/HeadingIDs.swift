/// Anchors of headings by GitHub's rule, so that links written for a repository's own pages work here too.
package enum HeadingIDs {
    /// Letters, marks, digits, `-` and `_` of any script stay, in lower case; spaces become `-`; all else goes.
    package static func slug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "-", "_": slug.append(scalar)
            case "A"..."Z": slug.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case " ": slug.append("-")
            case _ where scalar.value < 0x80: break
            default: append(scalar, to: &slug)
            }
        }
        return slug.isEmpty ? "section" : String(slug)
    }

    /// What a heading asks for.
    struct Wish {
        let slug: String
        /// Whether the author wrote `{#slug}`; such an id is given out before all others, so that it does not move.
        let isExplicit: Bool
    }

    /// Gives each heading its id; the second of two equal ones gets `-1`. Ids in `taken` are not given out.
    static func assign(_ wishes: [Wish], taken: Set<String>) -> [String] {
        var taken = taken
        var counts: [String: Int] = [:]
        var ids = wishes.map(\.slug)
        for isExplicit in [true, false] {
            for (index, wish) in wishes.enumerated() where wish.isExplicit == isExplicit {
                while !taken.insert(ids[index]).inserted {
                    counts[wish.slug, default: 0] += 1
                    ids[index] = "\(wish.slug)-\(counts[wish.slug, default: 0])"
                }
            }
        }
        return ids
    }

    private static func append(_ scalar: Unicode.Scalar, to slug: inout String.UnicodeScalarView) {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter:
            slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        case .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark, .enclosingMark,
            .decimalNumber, .letterNumber, .connectorPunctuation:
            slug.append(scalar)
        default: break
        }
    }
}
