package import Handbook

/// A layout in one language, ready to render pages, from several threads at once if need be.
package struct CompiledTemplate: Sendable {
    /// The name of the layout.
    package let layout: String
    private let program: TemplateProgram
    private let table: LookupTable
    private let template: Int
    private let shape: (number: Int, name: String)

    init(
        layout: String, program: TemplateProgram, table: LookupTable, template: Int, shape: (number: Int, name: String)
    ) {
        self.layout = layout
        self.program = program
        self.table = table
        self.template = template
        self.shape = shape
    }

    /// Appends the page of `context`, which must be of the layout's shape, as UTF-8. After an error `output` ends in the
    /// middle of the page.
    package func render(_ context: any TemplateContext, into output: inout [UInt8]) throws(TemplateError) {
        precondition(
            context.dynamicShape.name == shape.name,
            "layout '\(layout)' was checked against \(shape.name), not this context")
        var renderer = TemplateRenderer(program: program, table: table, context: context, shape: shape.number)
        try renderer.render(template: template, into: &output)
    }
}
