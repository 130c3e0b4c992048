internal import ContinuityModel
internal import Publishing

extension Shape {
    /// The identifier of a unit.
    package static let unit = Shape.text(
        TextForm(
            1...64,
            pattern: Pattern(
                expression: "^[a-z0-9]+(-[a-z0-9]+)*$",
                words: "lower-case letters, digits and single hyphens are expected"
            ) { Identifier.isValid($0) }))

    /// Something that could be lost, as `system:emr` or `finance/role:cashier`.
    package static let losable = Shape.text(
        TextForm(
            1...140,
            pattern: Pattern(
                expression:
                    "^([a-z0-9]+(-[a-z0-9]+)*/)?(system|supplier|site|role):[a-z0-9]+(-[a-z0-9]+)*$",
                words: "a reference such as system:emr, supplier:bank, site:dc-east or finance/role:cashier is expected"
            ) { isLosable($0) }))

    private static func isLosable(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let names = (parts.last ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, names.count == 2, ["system", "supplier", "site", "role"].contains(names[0]) else {
            return false
        }
        return (parts.dropLast() + [names[1]]).allSatisfy { name in
            name.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
            }
        }
    }

    /// A language of the handbook.
    package static let language = Shape.text(
        TextForm(
            2...35,
            pattern: Pattern(
                expression: "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", words: "a tag such as en or zh-Hans is expected"
            ) { text in
                text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
                    !part.isEmpty
                        && part.utf8.allSatisfy {
                            ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0)
                        }
                }
            }))

    /// A revision of a git repository, or two with dots between them.
    package static let revision = Shape.text(
        TextForm(
            1...200,
            pattern: Pattern(
                expression: "^[^-\\u0000-\\u0020\\u007f][^\\u0000-\\u001f\\u007f]*$",
                words: "a branch, a tag or a commit is expected, which begins with no hyphen and no blank"
            ) { text in
                !text.hasPrefix("-") && !text.hasPrefix(" ")
                    && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
            }))

    /// The path of a source below a content folder.
    package static let sourcePath = Shape.text(
        TextForm(
            1...200,
            pattern: Pattern(
                expression: "^[^./\\\\\\u0000-\\u001f\\u007f][^/\\\\\\u0000-\\u001f\\u007f]*"
                    + "(/[^./\\\\\\u0000-\\u001f\\u007f][^/\\\\\\u0000-\\u001f\\u007f]*){0,7}$",
                words: "a path below the content folder is expected, such as units/finance/plan.md"
            ) { SourceProposal.isPath($0) }))

    /// Source text; as long as a request may be.
    package static let sourceText = Shape.text(TextForm(0...1_048_576))
}
