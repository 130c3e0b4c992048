import Testing

@testable import Handbook

struct ContextShapeTests {
    /// Every shape that a layout reaches, each once.
    static let shapes: [ContextShape] = {
        var shapes: [ContextShape] = []
        func visit(_ shape: ContextShape) {
            guard
                !shapes.contains(where: { $0.name == shape.name && $0.fields.map(\.name) == shape.fields.map(\.name) })
            else {
                return
            }
            shapes.append(shape)
            for field in shape.fields {
                switch field.kind() {
                case .object(let child), .list(let child): visit(child)
                case .text, .html, .flag: break
                }
            }
        }
        for layout in Layout.allCases { visit(layout.shape) }
        return shapes
    }()

    @Test func haveUniqueNames() {
        #expect(Set(Self.shapes.map(\.name)).count == Self.shapes.count)
    }

    @Test func nameFieldsOnceAndInKebabCase() {
        for shape in Self.shapes {
            #expect(Set(shape.fields.map(\.name)).count == shape.fields.count, "\(shape.name)")
            for field in shape.fields {
                let parts = field.name.split(separator: "-", omittingEmptySubsequences: false)
                let isKebab = parts.allSatisfy { part in
                    !part.isEmpty && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
                }
                #expect(isKebab, "\(shape.name).\(field.name)")
            }
        }
    }

    @Test func explainEachFieldInOneLine() {
        for field in Self.shapes.flatMap(\.fields) {
            #expect(!field.summary.isEmpty && !field.summary.contains("\n") && !field.summary.hasSuffix("."))
        }
    }

    @Test func giveEveryLayoutAFrame() {
        for layout in Layout.allCases {
            #expect(layout.shape.fields.first?.name == "page")
        }
    }
}
