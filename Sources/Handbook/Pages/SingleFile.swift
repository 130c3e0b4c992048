/// What a page needs to stand alone in one file, since nothing lies beside it.
package struct SingleFile: Sendable {
    /// The style sheet, safe within a `style` element.
    package let style: String
    /// The content security policy, which lets that style sheet in and nothing else.
    package let policy: String
    /// A picture of the content folder as a `data:` address; nil where it cannot be one.
    package let picture: @Sendable (String) -> String?

    package init(style: String, policy: String, picture: @escaping @Sendable (String) -> String?) {
        self.style = style
        self.policy = policy
        self.picture = picture
    }
}
