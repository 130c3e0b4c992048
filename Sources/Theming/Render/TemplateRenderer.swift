import Diagnostics
import Handbook

/// One run over one page. It appends to `output` and keeps what the tags in force need: the contexts, the overrides and
/// the indentation.
struct TemplateRenderer {
    /// How deep sections, partials, parents and blocks may nest while a page is rendered.
    static let depthLimit = 400

    /// A context that names are looked up in, or a text that `{{.}}` prints.
    private enum Frame {
        case context(any TemplateContext, shape: Int32)
        case scalar(TemplateValue)
    }

    /// The overrides of one call, and those in force around it.
    private struct Environment {
        let call: Int32
        let outer: Int?
    }

    /// What a path found: the value and, for objects and lists, the number of its shape.
    private struct Resolved {
        var value: TemplateValue
        var shape: Int32?
    }

    private let program: TemplateProgram
    private let table: LookupTable
    private var output: [UInt8] = []
    private var frames: [Frame]
    private var environments: [Environment] = []
    private var environment: Int?
    private var indent: [UInt8] = []
    /// Whether the next line goes without indentation, since it continues one that has been begun.
    private var continuesLine = false
    private var depth = 0

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

    private mutating func run(_ steps: Range<Int>) throws(TemplateError) {
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
                if !Self.isTrue(try resolve(path, step).value) { try descend(step + 1..<next, step) }
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

// Values

extension TemplateRenderer {
    private func resolve(_ path: PathReference, _ step: Int) throws(TemplateError) -> Resolved {
        var result = try lookUp(path.head, step)
        for tail in path.tail..<path.tailEnd {
            let name = program.tails[Int(tail)]
            switch result.value {
            case .absent: return result
            case .object(let context):
                guard let shape = result.shape, let slot = table.slot(shape: shape, name: name) else {
                    throw .unknownName(program.names[Int(name)], at: program.locations[step])
                }
                result = Resolved(value: context.templateValue(at: Int(slot.field)), shape: slot.child)
            default: throw .unknownName(program.names[Int(name)], at: program.locations[step])
            }
        }
        return result
    }

    private func lookUp(_ name: Int32, _ step: Int) throws(TemplateError) -> Resolved {
        var index = frames.count - 1
        while index >= 0 {
            switch frames[index] {
            case .context(let context, let shape):
                if let slot = table.slot(shape: shape, name: name) {
                    return Resolved(value: context.templateValue(at: Int(slot.field)), shape: slot.child)
                }
            case .scalar(let value):
                if name == TemplateProgram.implicitName { return Resolved(value: value, shape: nil) }
            }
            if name == TemplateProgram.implicitName { break }
            index -= 1
        }
        throw .unknownName(program.names[Int(name)], at: program.locations[step])
    }

    private mutating func printEscaped(_ path: PathReference, _ step: Int) throws(TemplateError) {
        switch try resolve(path, step).value {
        case .text(let text): HTMLEscape.append(text, to: &output)
        case .absent: break
        case .html, .flag, .object, .list: throw .notPrintable(at: program.locations[step])
        }
    }

    private mutating func printRaw(_ path: PathReference, _ step: Int) throws(TemplateError) {
        switch try resolve(path, step).value {
        case .html(let text): output.append(contentsOf: text.utf8)
        case .absent: break
        case .text, .flag, .object, .list: throw .notPrintable(at: program.locations[step])
        }
    }

    private static func isTrue(_ value: TemplateValue) -> Bool {
        switch value {
        case .absent: false
        case .text(let text), .html(let text): !text.isEmpty
        case .flag(let flag): flag
        case .object: true
        case .list(let items): !items.isEmpty
        }
    }

    private mutating func runSection(
        _ resolved: Resolved, _ body: Range<Int>, _ step: Int
    ) throws(TemplateError) {
        switch resolved.value {
        case .absent: return
        case .flag(let flag):
            if flag { try descend(body, step) }
        case .text(let text), .html(let text):
            if !text.isEmpty { try run(body, in: .scalar(resolved.value), step) }
        case .object(let context): try run(body, in: .context(context, shape: Self.child(resolved)), step)
        case .list(let items):
            let shape = Self.child(resolved)
            for item in items { try run(body, in: .context(item, shape: shape), step) }
        }
    }

    private mutating func run(_ body: Range<Int>, in frame: Frame, _ step: Int) throws(TemplateError) {
        frames.append(frame)
        try descend(body, step)
        frames.removeLast()
    }

    private static func child(_ resolved: Resolved) -> Int32 {
        guard let shape = resolved.shape else {
            preconditionFailure("a context gave an object or a list where its shape has none")
        }
        return shape
    }
}

// Partials, parents and blocks

extension TemplateRenderer {
    private mutating func runCall(_ index: Int, _ step: Int) throws(TemplateError) {
        let template = try target(program.calls[index].target, step)
        if let own = program.calls[index].indent {
            indent.append(contentsOf: own)
            try descend(program.templates[template], step)
            indent.removeLast(own.count)
        } else {
            // What shares its line with other things is put in as it stands.
            let outer = indent
            if !outer.isEmpty { indent = [] }
            try descend(program.templates[template], step)
            if !outer.isEmpty { indent = outer }
        }
    }

    private func target(_ target: TemplateProgram.Call.Target, _ step: Int) throws(TemplateError) -> Int {
        switch target {
        case .fixed(let template): return template
        case .dynamic(let path):
            guard case .text(let name) = try resolve(path, step).value else {
                throw .notPrintable(at: program.locations[step])
            }
            if let template = program.partials[name] { return template }
            let near = NearMiss.of(name, among: program.partials.keys)
            throw .unknownTemplate(name, near: near, at: program.locations[step])
        }
    }

    private mutating func runBlock(
        _ block: TemplateProgram.Block, default body: Range<Int>, _ step: Int
    ) throws(TemplateError) {
        guard let (override, outer) = override(of: block.name) else {
            return try descend(body, step)
        }
        let (innerEnvironment, innerIndent) = (environment, indent)
        environment = outer
        indent += block.indent
        if !block.isStandalone {
            continuesLine = override.startsLine
        } else if !override.startsLine, !override.steps.isEmpty {
            output += indent
        }
        try descend(override.steps, step)
        continuesLine = false
        (environment, indent) = (innerEnvironment, innerIndent)
    }

    /// The outermost override of a block: what a page says goes before what its parents say.
    private func override(of block: Int32) -> (TemplateProgram.Override, outer: Int?)? {
        var found: (TemplateProgram.Override, outer: Int?)?
        var place = environment
        while let index = place {
            let candidate = environments[index]
            if let override = program.calls[Int(candidate.call)].overrides.first(where: { $0.block == block }) {
                found = (override, candidate.outer)
            }
            place = candidate.outer
        }
        return found
    }

    private mutating func descend(_ steps: Range<Int>, _ step: Int) throws(TemplateError) {
        guard depth < Self.depthLimit else { throw .tooDeep(at: program.locations[step]) }
        depth += 1
        try run(steps)
        depth -= 1
    }
}

// Text

extension TemplateRenderer {
    private mutating func appendText(_ range: Range<Int>, lines: Range<Int>) {
        guard !indent.isEmpty else {
            if !lines.isEmpty { continuesLine = false }
            Self.append(program.bytes, range, to: &output)
            return
        }
        var start = range.lowerBound
        for line in lines {
            let lineStart = Int(program.lineStarts[line])
            Self.append(program.bytes, start..<lineStart, to: &output)
            if continuesLine { continuesLine = false } else { Self.append(indent, indent.indices, to: &output) }
            start = lineStart
        }
        Self.append(program.bytes, start..<range.upperBound, to: &output)
    }

    // A slice would count a reference to the literals, which all threads share, for every piece of text.
    private static func append(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
        bytes.withUnsafeBufferPointer { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
