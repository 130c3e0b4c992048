/// What one name of a context gives a template.
package enum TemplateValue: Sendable {
    /// Nothing: false in a section, empty when printed.
    case absent
    /// Plain text; a template can only print it escaped.
    case text(String)
    /// Markup that is safe as it stands; a template prints it with three braces.
    case html(String)
    /// A condition.
    case flag(Bool)
    /// One more context.
    case object(any TemplateContext)
    /// Contexts to repeat a section for.
    case list([any TemplateContext])
}

/// What kind of value a name stands for: known before any page exists, so that a theme can be checked when it loads.
package indirect enum TemplateFieldKind: Sendable {
    case text
    case html
    case flag
    case object(ContextShape)
    case list(ContextShape)
}

/// The names that a context offers, with a sentence on each.
package struct ContextShape: Sendable {
    /// One name.
    package struct Field: Sendable {
        /// The name as templates write it, kebab-case.
        package let name: String
        /// A sentence for theme authors.
        package let summary: String
        /// What it stands for; a closure, since shapes may contain themselves.
        package let kind: @Sendable () -> TemplateFieldKind

        package init(name: String, summary: String, kind: @escaping @Sendable () -> TemplateFieldKind) {
            self.name = name
            self.summary = summary
            self.kind = kind
        }
    }

    /// The name of the Swift struct, which identifies the shape.
    package let name: String
    /// The names in the order of declaration.
    package let fields: [Field]

    package init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
    }
}

/// A value that templates can read. Conforming types declare their names once, in `fields`.
package protocol TemplateContext: Sendable {
    /// The names on offer, for the check of a theme and for `mainstay theme`.
    static var shape: ContextShape { get }

    /// The value of the field at `index` of the shape.
    func templateValue(at index: Int) -> TemplateValue

    /// Whether a section over the field at `index` is shown; quicker than making the value, since lists stay unmade.
    func isTrue(at index: Int) -> Bool
}

extension TemplateValue {
    /// Whether a section over the value is shown: something is there, and it is neither empty nor false.
    package var isTrue: Bool {
        switch self {
        case .absent: false
        case .text(let text), .html(let text): !text.isEmpty
        case .flag(let flag): flag
        case .object: true
        case .list(let items): !items.isEmpty
        }
    }
}

extension TemplateContext {
    /// The shape of the value's own type, from an existential.
    package var dynamicShape: ContextShape { Self.shape }

    package func isTrue(at index: Int) -> Bool { templateValue(at: index).isTrue }
}
