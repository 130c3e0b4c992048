package import Diagnostics

/// What a link points at, in the author's words: nothing here knows whether it exists.
package enum LinkTarget: Hashable, Sendable {
    /// `[[text]]` or `[[text|shown]]`: a reference such as `finance/activity:payments`.
    case entity(text: String, shown: String?)
    /// An ordinary link within the handbook, both parts percent-decoded: `policy.md#scope`, or `#scope` with an empty path.
    case relative(path: String, fragment: String?)
    /// A picture within the handbook, percent-decoded.
    case image(path: String)
    /// A link that leaves the handbook (`http`, `https`, `mailto`, `tel`); it is rendered without asking the resolver.
    case external(url: String)
}

/// What the caller made of a target: where the link goes and what the thing is called.
package struct ResolvedLink: Hashable, Sendable {
    /// The relative URL, percent-encoded where needed when it is written; nil for a thing that has a name and no page.
    package let href: String?
    /// The name of the target, shown where the author wrote no text of their own.
    package let title: String

    package init(href: String?, title: String) {
        self.href = href
        self.title = title
    }
}

/// One link of a document and the stretch of source that names its target.
package struct MarkdownLink: Hashable, Sendable {
    /// What the link points at.
    package let target: LinkTarget
    /// The whole `[[…]]`, or the destination between the round brackets, or the bare URL.
    package let location: SourceLocation
    /// The title in quotes after the destination.
    let tooltip: String?
}

/// One picture of a document.
package struct MarkdownImage: Hashable, Sendable {
    /// The destination as the author wrote it, percent-decoded when it is a path within the handbook.
    package let destination: String
    /// The text that stands in for the picture.
    package let alternative: String
    /// Whether the picture lies outside the handbook; such a picture is rendered as a link, so that no request leaves.
    package let isExternal: Bool
    /// The destination between the round brackets.
    package let location: SourceLocation
    /// The title in quotes after the destination.
    let tooltip: String?
}

/// A destination that was taken out, because its scheme could run code or is not known to be harmless.
package struct RefusedLink: Hashable, Sendable {
    /// The destination as the author wrote it.
    package let destination: String
    /// The destination between the round brackets.
    package let location: SourceLocation
}

/// One heading of a document.
package struct Heading: Hashable, Sendable {
    /// The level that the author wrote, 1 to 6, without the offset.
    package let level: Int
    /// The text without markup and without an explicit `{#id}`.
    package let text: String
    /// The anchor: unique within the document, with the prefix of the options, not percent-encoded.
    package let id: String
    /// The heading on its first line.
    package let location: SourceLocation
}
