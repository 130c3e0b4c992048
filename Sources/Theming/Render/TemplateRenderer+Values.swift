import Handbook

// How values are found and printed.

extension TemplateRenderer {
    func resolve(_ path: PathReference, _ step: Int) throws(TemplateError) -> Resolved {
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

    mutating func printEscaped(_ path: PathReference, _ step: Int) throws(TemplateError) {
        switch try resolve(path, step).value {
        case .text(let text): HTMLEscape.append(text, to: &output)
        case .absent: break
        case .html, .flag, .object, .list: throw .notPrintable(at: program.locations[step])
        }
    }

    mutating func printRaw(_ path: PathReference, _ step: Int) throws(TemplateError) {
        switch try resolve(path, step).value {
        case .html(let text): output.append(contentsOf: text.utf8)
        case .absent: break
        case .text, .flag, .object, .list: throw .notPrintable(at: program.locations[step])
        }
    }

    /// Whether a section over the path is shown.
    func isTrue(_ path: PathReference, _ step: Int) throws(TemplateError) -> Bool {
        if path.tail == path.tailEnd, case .context(let context, let shape)? = frames.last,
            let slot = table.slot(shape: shape, name: path.head)
        {
            return context.isTrue(at: Int(slot.field))
        }
        return try resolve(path, step).value.isTrue
    }

    mutating func runSection(
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
