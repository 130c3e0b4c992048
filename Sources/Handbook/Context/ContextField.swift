/// One name of a context struct: its declaration serves rendering, the check of themes and the reference alike.
package struct ContextField<Root>: Sendable {
    let field: ContextShape.Field
    let value: @Sendable (Root) -> TemplateValue
    let isTrue: @Sendable (Root) -> Bool

    private init(
        _ name: String, _ summary: String, _ kind: @escaping @Sendable () -> TemplateFieldKind,
        value: @escaping @Sendable (Root) -> TemplateValue, isTrue: @escaping @Sendable (Root) -> Bool
    ) {
        field = .init(name: name, summary: summary, kind: kind)
        self.value = value
        self.isTrue = isTrue
    }

    /// Plain text.
    package static func text(_ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> String) -> Self {
        Self(name, summary, { .text }, value: { .text(value($0)) }, isTrue: { !value($0).isEmpty })
    }

    /// Plain text that may be absent: then a section over it is skipped.
    package static func optionalText(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> String?
    ) -> Self {
        Self(
            name, summary, { .text }, value: { value($0).map { .text($0) } ?? .absent },
            isTrue: { value($0)?.isEmpty == false })
    }

    /// Markup that is safe as it stands; a section over an empty one is skipped.
    package static func html(_ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> String) -> Self {
        Self(name, summary, { .html }, value: { .html(value($0)) }, isTrue: { !value($0).isEmpty })
    }

    /// A condition.
    package static func flag(_ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> Bool) -> Self {
        Self(name, summary, { .flag }, value: { .flag(value($0)) }, isTrue: value)
    }

    /// One more context, or none.
    package static func object<Child: TemplateContext>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> Child?
    ) -> Self {
        Self(
            name, summary, { .object(Child.shape) }, value: { value($0).map { .object($0) } ?? .absent },
            isTrue: { value($0) != nil })
    }

    /// Contexts to repeat a section for.
    package static func list<Child: TemplateContext>(
        _ name: String, _ summary: String, _ value: @escaping @Sendable (Root) -> [Child]
    ) -> Self {
        Self(
            name, summary, { .list(Child.shape) }, value: { .list(value($0)) }, isTrue: { !value($0).isEmpty })
    }
}

/// The names of a context struct, put together once: pages ask for values far more often than anybody asks for names.
package struct ContextFields<Root: TemplateContext>: ExpressibleByArrayLiteral, Sendable {
    let shape: ContextShape
    private let values: [@Sendable (Root) -> TemplateValue]
    private let truths: [@Sendable (Root) -> Bool]

    package init(arrayLiteral fields: ContextField<Root>...) { self.init(fields) }

    /// The names of a list that is made by the program.
    init(_ fields: [ContextField<Root>]) {
        shape = ContextShape(name: String(describing: Root.self), fields: fields.map(\.field))
        values = fields.map(\.value)
        truths = fields.map(\.isTrue)
    }

    func value(at index: Int, of context: Root) -> TemplateValue { values[index](context) }

    func isTrue(at index: Int, of context: Root) -> Bool { truths[index](context) }
}

/// A context that declares its names as a list of fields.
package protocol FieldedContext: TemplateContext {
    /// The names, each with its summary and its value.
    static var fields: ContextFields<Self> { get }
}

extension FieldedContext {
    package static var shape: ContextShape { fields.shape }

    package func templateValue(at index: Int) -> TemplateValue {
        Self.fields.value(at: index, of: self)
    }

    package func isTrue(at index: Int) -> Bool {
        Self.fields.isTrue(at: index, of: self)
    }
}
