import Diagnostics
import Handbook

/// One run over one page. It appends to `output` and keeps what the tags in force need: the contexts, the overrides and
/// the indentation.
struct TemplateRenderer {
    /// How deep sections, partials, parents and blocks may nest while a page is rendered.
    static let depthLimit = 400

    /// A context that names are looked up in, or a text that `{{.}}` prints.
    enum Frame {
        case context(any TemplateContext, shape: Int32)
        case scalar(TemplateValue)
    }

    /// The overrides of one call, and those in force around it.
    struct Environment {
        let call: Int32
        let outer: Int?
    }

    /// What a path found: the value and, for objects and lists, the number of its shape.
    struct Resolved {
        var value: TemplateValue
        var shape: Int32?
    }

    let program: TemplateProgram
    let table: LookupTable
    var output: [UInt8] = []
    var frames: [Frame]
    var environments: [Environment] = []
    var environment: Int?
    var indent: [UInt8] = []
    /// Whether the next line goes without indentation, since it continues one that has been begun.
    var continuesLine = false
    var depth = 0

    init(program: TemplateProgram, table: LookupTable, context: any TemplateContext, shape: Int) {
        self.program = program
        self.table = table
        frames = [.context(context, shape: Int32(shape))]
    }

    mutating func render(template: Int, into output: inout [UInt8]) throws(TemplateError) {
        swap(&self.output, &output)
        defer { swap(&self.output, &output) }
        try run(program.templates[template])
    }

    mutating func run(_ steps: Range<Int>) throws(TemplateError) {
        var next = steps.lowerBound
        while next < steps.upperBound {
            let step = next
            next += 1
            switch program.steps[step] {
            case .text(let start, let end, let lines, let lineEnd):
                appendText(Int(start)..<Int(end), lines: Int(lines)..<Int(lineEnd))
            case .escaped(let path): try printEscaped(path, step)
            case .raw(let path): try printRaw(path, step)
            case .section(let path, let end):
                next = Int(end)
                try runSection(try resolve(path, step), step + 1..<next, step)
            case .inverted(let path, let end):
                next = Int(end)
                if !(try isTrue(path, step)) { try descend(step + 1..<next, step) }
            case .partial(let call): try runCall(Int(call), step)
            case .parent(let call, let end):
                next = Int(end)
                let outer = environment
                environments.append(Environment(call: call, outer: outer))
                environment = environments.count - 1
                try runCall(Int(call), step)
                environments.removeLast()
                environment = outer
            case .block(let block, let end):
                next = Int(end)
                try runBlock(program.blocks[Int(block)], default: step + 1..<next, step)
            }
        }
    }
}
