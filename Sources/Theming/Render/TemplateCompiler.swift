import Diagnostics

/// Turns parsed templates into the steps of one program, with the texts of one language put in.
struct TemplateCompiler {
    private let strings: StringTable
    private var program = TemplateProgram()
    private var numbers: [String: Int32] = [:]
    /// Where the literal text that is being gathered begins, and where its lines do.
    private var pending: (start: Int32, lines: Int32, location: SourceLocation)?

    /// Compiles all templates of a theme; those of `partials` are reachable by name, and layouts come after them.
    static func compile(_ templates: TemplateSet, strings: StringTable) -> TemplateProgram {
        var compiler = TemplateCompiler(strings: strings)
        compiler.program.partials = templates.partialNumbers
        for template in templates.all {
            let start = compiler.program.steps.count
            compiler.compile(template.nodes)
            compiler.program.templates.append(start..<compiler.program.steps.count)
        }
        return compiler.program
    }

    private init(strings: StringTable) {
        self.strings = strings
        _ = number(of: ".")
    }

    private mutating func compile(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text(let run): appendText(run)
            case .variable(let path, let isRaw): compileVariable(path, isRaw: isRaw)
            case .section(let path, let isInverted, let body):
                let reference = reference(path)
                compileElement(at: path.location, body) {
                    isInverted ? .inverted(reference, end: $0) : .section(reference, end: $0)
                }
            case .partial(let call):
                let index = Int32(program.calls.count)
                program.calls.append(.init(target: target(call), indent: call.indent, overrides: []))
                appendStep(.partial(call: index), at: call.location)
            case .parent(let call, let overrides): compileParent(call, overrides)
            case .block(let block):
                let index = Int32(program.blocks.count)
                program.blocks.append(
                    .init(name: number(of: block.name), isStandalone: block.isStandalone, indent: block.indent))
                compileElement(at: block.location, block.body) { .block(index, end: $0) }
            }
        }
        flushText()
    }

    private mutating func compileVariable(_ path: TemplatePath, isRaw: Bool) {
        if let key = path.stringKey {
            var run = TextRun()
            HTMLEscape.append(strings[key] ?? "", to: &run.bytes)
            return appendText(run, at: path.location)
        }
        let reference = reference(path)
        appendStep(isRaw ? .raw(reference) : .escaped(reference), at: path.location)
    }

    private mutating func compileElement(
        at location: SourceLocation, _ body: [TemplateNode], _ step: (Int32) -> TemplateStep
    ) {
        appendStep(step(0), at: location)
        let place = program.steps.count - 1
        compile(body)
        program.steps[place] = step(Int32(program.steps.count))
    }

    private mutating func compileParent(_ call: TemplateCall, _ blocks: [BlockNode]) {
        let index = program.calls.count
        let target = target(call)
        program.calls.append(.init(target: target, indent: call.indent, overrides: []))
        appendStep(.parent(call: Int32(index), end: 0), at: call.location)
        let place = program.steps.count - 1
        var overrides: [TemplateProgram.Override] = []
        for block in blocks {
            let start = program.steps.count
            compile(block.body)
            overrides.append(
                .init(
                    block: number(of: block.name), steps: start..<program.steps.count, startsLine: block.startsLine))
        }
        program.calls[index] = .init(target: target, indent: call.indent, overrides: overrides)
        program.steps[place] = .parent(call: Int32(index), end: Int32(program.steps.count))
    }
}

extension TemplateCompiler {
    private mutating func appendText(_ run: TextRun, at location: SourceLocation? = nil) {
        let start = Int32(program.bytes.count)
        if pending == nil {
            let place = location ?? program.locations.last ?? SourceLocation(file: FileID(0), line: 1, column: 1)
            pending = (start, Int32(program.lineStarts.count), place)
        }
        program.bytes += run.bytes
        program.lineStarts += run.lineStarts.map { start + Int32($0) }
    }

    private mutating func flushText() {
        guard let text = pending else { return }
        pending = nil
        program.steps.append(
            .text(
                start: text.start, end: Int32(program.bytes.count), lines: text.lines,
                lineEnd: Int32(program.lineStarts.count)))
        program.locations.append(text.location)
    }

    private mutating func appendStep(_ step: TemplateStep, at location: SourceLocation) {
        flushText()
        program.steps.append(step)
        program.locations.append(location)
    }

    private mutating func target(_ call: TemplateCall) -> TemplateProgram.Call.Target {
        switch call.target {
        case .dynamic(let path): return .dynamic(reference(path))
        case .fixed(let name):
            guard let number = program.partials[name] else {
                preconditionFailure("the check of the theme refuses unknown partials")
            }
            return .fixed(number)
        }
    }

    private mutating func reference(_ path: TemplatePath) -> PathReference {
        let head = number(of: path.parts[0])
        let start = Int32(program.tails.count)
        for part in path.parts.dropFirst() { program.tails.append(number(of: part)) }
        return PathReference(head: head, tail: start, tailEnd: Int32(program.tails.count))
    }

    private mutating func number(of name: String) -> Int32 {
        if let number = numbers[name] { return number }
        let number = Int32(program.names.count)
        numbers[name] = number
        program.names.append(name)
        return number
    }
}
